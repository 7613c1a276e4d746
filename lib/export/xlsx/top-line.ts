import type { Row } from 'write-excel-file/node';
import type { Report } from '../report/report';
import { marksCell, titleCell } from './sheet-style';
import { textCell } from './text-cell';

/** The first line of every sheet: the marks, so that nobody takes a draft for more, and which paper this is. */
export function topLine({ head }: Report): Row {
  const marks = head.marks.map(({ text }) => text);
  const line = [...marks, head.title, head.kommune, head.date].join(' · ');
  return [textCell(line, marks.length === 0 ? titleCell : marksCell)];
}
