import { escapeXml } from '@/lib/domain/layout/escape-xml';
import { wrapLabel } from '@/lib/domain/layout/wrap-label';

/** A part of the sheet that a picture alone is: SVG elements from y 0 down, and how far down they go. */
export type SheetPart = { readonly content: string; readonly height: number };

export type SheetFont = {
  readonly size: number;
  readonly lineHeight: number;
  readonly colour: string;
  readonly strong?: boolean;
};

/** Free at the left and right of the sheet, in units. */
export const sheetMargin = 40;

/** One line of text with its baseline at y. */
export function textLine(text: string, at: { x: number; y: number; anchor?: 'end' }, font: SheetFont): string {
  const weight = font.strong === true ? ' font-weight="600"' : '';
  const anchor = at.anchor === undefined ? '' : ` text-anchor="${at.anchor}"`;
  const place = `x="${at.x}" y="${at.y}" font-size="${font.size}"`;
  return `<text ${place}${weight}${anchor} fill="${font.colour}">${escapeXml(text)}</text>`;
}

export type ParagraphLimits = { readonly maxWidth: number; readonly maxLines: number };

/** A text from the left margin, broken into lines; the last ends with … where there are more than the limit. */
export function paragraph(text: string, font: SheetFont, { maxWidth, maxLines }: ParagraphLimits): SheetPart {
  if (text.trim() === '') return { content: '', height: 0 };
  const { lines } = wrapLabel(text, { fontSize: font.size, maxWidth, maxLines });
  const content = lines.map((line, index) =>
    textLine(line, { x: sheetMargin, y: index * font.lineHeight + font.size }, font),
  );
  return { content: content.join(''), height: lines.length * font.lineHeight };
}

/** Parts one under the other, with clear space between those that have something in them. */
export function stacked(parts: readonly SheetPart[], space: number): SheetPart {
  let height = 0;
  let content = '';
  for (const part of parts.filter((each) => each.height > 0)) {
    if (height > 0) height += space;
    content += `<g transform="translate(0 ${height})">${part.content}</g>`;
    height += part.height;
  }
  return { content, height };
}
