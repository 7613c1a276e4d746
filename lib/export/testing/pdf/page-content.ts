import type { PDFDict } from 'pdf-lib';
import type { Font } from './font';
import type { Box } from './geometry';

/** The marked content that something stands in: an artifact, or a piece of the structure tree. */
export type Mark =
  | { readonly kind: 'artifact'; readonly type: string | null }
  /** `key` tells the piece apart in the whole file: see `pieceKey`. */
  | { readonly kind: 'piece'; readonly key: string };

export type Paint = {
  readonly kind: 'text' | 'path' | 'image' | 'shading';
  /** Null where nothing marks it. */
  readonly mark: Mark | null;
  /** Null where it cannot be told. */
  readonly box: Box | null;
  /** In a colour that depends on the device. */
  readonly device: boolean;
  /** Of text only. */
  readonly shown: ShownText | null;
};

export type ShownText = { readonly font: Font | null; readonly codes: readonly number[]; readonly text: string };

/** All that a page paints, forms included, in the order of painting. */
export type PageContent = {
  /** From 1. */
  readonly page: number;
  readonly dict: PDFDict;
  readonly paints: readonly Paint[];
  /** Keys of the marked pieces, in the order they begin. */
  readonly pieces: readonly string[];
  /** An artifact inside a piece, or a piece inside an artifact or another piece. */
  readonly nested: number;
  readonly balanced: boolean;
};

/** `owner` is the page, from 1, or the stream of a form that has pieces of its own. */
export function pieceKey(owner: number | string, mcid: number): string {
  return `${owner}:${mcid}`;
}
