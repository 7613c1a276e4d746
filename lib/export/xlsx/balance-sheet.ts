import type { Row, Sheet } from 'write-excel-file/node';
import { markStyles } from '@/lib/domain/layout/mark-style';
import { textOf } from '@/lib/text/locale';
import type { CountLine, Report } from '../report/report';
import { rowHeight } from './row-height';
import { headerCell, headingCell, textStyle } from './sheet-style';
import { textCell } from './text-cell';
import { topLine } from './top-line';

/** Of the first column, in characters. */
const width = 90;

/** What the comparison says together: the verdict and each count it stands on. */
export function balanceSheet(report: Report): Sheet<Buffer> {
  const { balance, summary } = report.parts;
  const text = textOf(report.locale).reportSheet;
  const sentence = (words: string): Row => [textCell(words, { ...textStyle, height: rowHeight([[words, width]]) })];
  return {
    sheet: text.sheets.balance,
    data: [
      topLine(report),
      ...summary.map(sentence),
      [textCell(balance.question, headingCell)],
      [textCell(balance.verdict, { ...textStyle, ...signStyle(balance.kind) })],
      sentence(balance.explanation),
      [],
      [text.balance.what, text.balance.count, text.balance.sign].map((word) => textCell(word, headerCell)),
      ...[...balance.lines, ...balance.beside].map(countRow),
      [],
      ...balance.facts.map(sentence),
    ],
    columns: [{ width }, { width: 9 }, { width: 7 }],
    stickyRowsCount: 1,
  };
}

function countRow({ kind, count, words }: CountLine): Row {
  return [
    textCell(words, textStyle),
    { value: count, type: Number, format: '0', alignVertical: 'top' },
    textCell(markStyles[kind].glyph, { ...signStyle(kind), alignVertical: 'top', align: 'center' }),
  ];
}

function signStyle(kind: CountLine['kind']) {
  return { textColor: markStyles[kind].colour, fontWeight: 'bold' } as const;
}
