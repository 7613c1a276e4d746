import { radarColours } from '@/lib/domain/layout/mark-style';
import { textWidth } from '@/lib/domain/layout/text-width';
import { markBadge } from '../mark-badge';
import type { ReportHead, ReportMark } from '../report/report';
import { paragraph, type SheetFont, type SheetPart, sheetMargin, stacked, textLine } from './sheet-part';

const small: SheetFont = { size: 15, lineHeight: 20, colour: radarColours.text };
const large: SheetFont = { size: 27, lineHeight: 34, colour: radarColours.strongText, strong: true };
const plain: SheetFont = { size: 17, lineHeight: 22, colour: radarColours.strongText };
const badge: SheetFont = { size: 14, lineHeight: 26, colour: radarColours.strongText, strong: true };

const badgeInset = 10;
const badgeSpace = 8;

/** Whose picture it is, what it is for, what it is marked with, and what it shows. */
export function sheetHeader(head: ReportHead, pictureTitle: string, width: number): SheetPart {
  const maxWidth = width - 2 * sheetMargin;
  const dateWidth = textWidth(head.date, small.size) + sheetMargin;
  const above = paragraph(head.above, small, { maxWidth: maxWidth - dateWidth, maxLines: 2 });
  const date = textLine(head.date, { x: width - sheetMargin, y: small.size, anchor: 'end' }, small);
  return stacked(
    [
      { content: above.content + date, height: Math.max(above.height, small.lineHeight) },
      paragraph(head.title, large, { maxWidth, maxLines: 3 }),
      badges(head.marks),
      paragraph(pictureTitle, plain, { maxWidth, maxLines: 2 }),
    ],
    8,
  );
}

function badges(marks: readonly ReportMark[]): SheetPart {
  let x = sheetMargin;
  let content = '';
  for (const { text } of marks) {
    const width = Math.ceil(textWidth(text, badge.size)) + 2 * badgeInset;
    const frame = `x="${x + 0.5}" y="0.5" width="${width - 1}" height="${badge.lineHeight - 1}" rx="3"`;
    content += `<rect ${frame} fill="${markBadge.ground}" stroke="${markBadge.edge}"/>`;
    content += textLine(text, { x: x + badgeInset, y: badge.lineHeight / 2 + badge.size * 0.35 }, badge);
    x += width + badgeSpace;
  }
  return { content, height: marks.length === 0 ? 0 : badge.lineHeight };
}
