import type { FileFailure } from './file-failure';

/** What a file holds, before anyone has judged what it means. Plain data: it survives JSON. */
export type Cell = {
  /** A1 address in its sheet. */
  readonly address: string;
  /** Trimmed, NFC; numbers as Danish writes them (2,5). Empty when the cell holds a comment alone. */
  readonly text: string;
  /** The cell's comments, authors' names left out; null when there is none. */
  readonly comment: string | null;
  /** True when a formula computes it from other cells (average, maximum, rounding and the like). */
  readonly computed: boolean;
};

/** Rows from the top, columns from the left; null where a cell is empty. Rows may differ in length. */
export type Grid = readonly (readonly (Cell | null)[])[];

export type Sheet = { readonly name: string; readonly rows: Grid };

export type Workbook = {
  readonly sheets: readonly Sheet[];
  /** Why a sheet is not among them; absent when all could be read. */
  readonly leftOut?: FileFailure;
};
