import { firstLines, wrapLines } from '../office/wrap-lines';

/** Points from one line to the next, in parts of the size: a little more than Arial takes, so that it never runs over. */
export const lineStep = 1.2;

export type TextRoom = {
  readonly width: number;
  readonly height: number;
  /** Points, largest first. */
  readonly sizes: readonly number[];
  /** Between two paragraphs, in parts of the size. */
  readonly gap: number;
};

export type FittedText = {
  readonly size: number;
  readonly texts: readonly string[];
  /** Points that they take. */
  readonly height: number;
  /** True when something is left out; the whole must then stand elsewhere. */
  readonly cut: boolean;
};

/** Paragraphs at the largest size they fit in; at the smallest, cut at the end where even that is too large. */
export function fitText(texts: readonly string[], room: TextRoom): FittedText {
  const size = room.sizes.find((each) => textHeight(texts, each, room) <= room.height);
  if (size !== undefined) return { size, texts, height: textHeight(texts, size, room), cut: false };
  const smallest = room.sizes.at(-1) ?? 10;
  const kept = cutTexts(texts, smallest, room);
  return { size: smallest, texts: kept, height: textHeight(kept, smallest, room), cut: true };
}

/** The height of paragraphs at a size, in points. */
export function textHeight(texts: readonly string[], size: number, room: Pick<TextRoom, 'width' | 'gap'>): number {
  const lines = texts.reduce((sum, text) => sum + Math.max(1, wrapLines(text, room.width, size).length), 0);
  return lines * size * lineStep + Math.max(0, texts.length - 1) * room.gap * size;
}

function cutTexts(texts: readonly string[], size: number, room: TextRoom): string[] {
  const kept: string[] = [];
  let left = room.height;
  for (const text of texts) {
    const before = kept.length === 0 ? 0 : room.gap * size;
    const lines = Math.max(1, wrapLines(text, room.width, size).length);
    const fitting = Math.floor((left - before) / (size * lineStep) + 1e-6);
    if (fitting < 1) break;
    kept.push(firstLines(text, fitting, { width: room.width, size }));
    if (fitting < lines) return kept;
    left -= before + lines * size * lineStep;
  }
  return kept.length === texts.length || kept.length === 0 ? kept : withEllipsis(kept, size, room);
}

/** Whole paragraphs are left out: the last that stands says so. */
function withEllipsis(kept: readonly string[], size: number, { width }: TextRoom): string[] {
  const last = kept.at(-1) ?? '';
  const lines = Math.max(1, wrapLines(last, width, size).length);
  return [...kept.slice(0, -1), firstLines(`${last} ${'…'.repeat(200)}`, lines, { width, size }).replace(/…+$/, '…')];
}
