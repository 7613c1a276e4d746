import { type IRunOptions, TextRun } from 'docx';
import type { MarkKind } from '@/lib/domain/layout/mark-kind';
import { markStyles } from '@/lib/domain/layout/mark-style';

/** How a piece of text differs from its paragraph's style. */
export type RunLook = Pick<IRunOptions, 'bold' | 'color' | 'font' | 'highlight' | 'size' | 'shading' | 'border'>;

/** A text with its line breaks; each piece has the same look. */
export function textRuns(text: string, look: RunLook = {}): TextRun[] {
  return text
    .split('\n')
    .map((line, index) => new TextRun({ ...look, text: line, ...(index > 0 ? { break: 1 } : {}) }));
}

/** Word has these in this font on every machine; another reader takes the nearest that has them. The rest are in the text's own. */
const symbols = /[\u2298\u25a0-\u26ff]/;
const symbolFont = 'Segoe UI Symbol';

/** A word with its sign before it, in the colour of its kind; bold where it calls for a look. */
export function markRuns(kind: MarkKind, text: string, look: RunLook = {}): TextRun[] {
  const style = markStyles[kind];
  const marked = { bold: style.strong, color: style.colour.slice(1), ...look };
  return [signRun(kind, look), new TextRun({ ...marked, text: '\u00a0' }), ...textRuns(text, marked)];
}

/** The sign of a kind alone. */
export function signRun(kind: MarkKind, look: RunLook = {}): TextRun {
  const { glyph, colour } = markStyles[kind];
  const own = symbols.test(glyph) ? { bold: false, font: symbolFont } : { bold: true };
  return new TextRun({ color: colour.slice(1), ...look, ...own, text: glyph });
}
