import { BorderStyle, Paragraph, ShadingType, TextRun } from 'docx';
import { markBadge } from '../mark-badge';
import type { ReportHead, ReportMark } from '../report/report';
import { styledParagraph } from './text-paragraphs';
import { textRuns } from './text-runs';

const markFill = markBadge.ground.slice(1);
const markBorder = markBadge.edge.slice(1);

/** The title, what it is about and when, and the marks, so that they are read first as well as seen on each page. */
export function titleContent({ title, subject, date, marks }: ReportHead): Paragraph[] {
  return [
    styledParagraph('Title', title),
    styledParagraph('Subtitle', subject),
    styledParagraph('Subtitle', date),
    ...(marks.length === 0 ? [] : [marksParagraph(marks)]),
  ];
}

function marksParagraph(marks: readonly ReportMark[]): Paragraph {
  const children = marks.flatMap(({ text }, index) => [
    ...(index === 0 ? [] : [new TextRun({ text: '   ' })]),
    ...textRuns(`\u00a0${text}\u00a0`, {
      bold: true,
      shading: { type: ShadingType.CLEAR, fill: markFill },
      border: { style: BorderStyle.SINGLE, size: 4, color: markBorder, space: 1 },
    }),
  ]);
  return new Paragraph({ style: 'Marks', children });
}
