import { markStyles } from '@/lib/domain/layout/mark-style';
import { textOf } from '@/lib/text/locale';
import type { Text } from '@/lib/text/shape';
import type { DataRow, Report } from '../report/report';

export type ColumnKey = keyof Text['reportSheet']['columns'];

/** Words, a whole number, a level with two decimals, or a distance, which always says its sign. */
export type ColumnKind = 'text' | 'count' | 'level' | 'signed';

/** One column of the data, the same in the spreadsheet and the CSV. Empty text and null are an empty cell. */
export type DataColumn = {
  readonly key: ColumnKey;
  readonly heading: string;
  readonly explains: string;
  readonly kind: ColumnKind;
  readonly read: (row: DataRow) => string | number | null;
};

/**
 * Every column, in order: what one reads first, what stands behind it, and codes for programs. Headings are in the report's
 * language; they are the same whatever the report holds.
 */
export function dataColumns({ locale, head }: Report): DataColumn[] {
  const { columns, yes } = textOf(locale).reportSheet;
  const marks = head.marks.map(({ text }) => text).join(', ');
  const text = (key: ColumnKey, read: DataColumn['read']) => ({ key, ...columns[key], kind: 'text' as const, read });
  const figure = (kind: ColumnKind, key: ColumnKey, read: DataColumn['read']) => ({ ...text(key, read), kind });
  return [
    text('scope', (row) => row.scope),
    figure('count', 'number', (row) => row.number),
    text('technology', (row) => row.technology),
    text('own', (row) => row.own),
    figure('level', 'level', (row) => row.level),
    figure('level', 'lowest', (row) => row.lowest),
    figure('level', 'highest', (row) => row.highest),
    text('ring', (row) => row.ring),
    figure('level', 'referenceLevel', (row) => row.referenceLevel),
    figure('signed', 'distance', (row) => row.distance),
    text('sign', (row) => (row.local ? '' : markStyles[row.kind].glyph)),
    text('finding', (row) => row.finding),
    text('suggestion', (row) => row.suggestion),
    text('spread', (row) => row.spread),
    text('value', (row) => row.value),
    text('note', (row) => row.note),
    text('category', (row) => row.category),
    text('local', (row) => (row.local ? yes : '')),
    figure('level', 'maturity', (row) => row.maturity),
    text('fromCombined', (row) => (row.fromCombined ? yes : '')),
    text('source', (row) => row.source),
    text('basis', (row) => row.basis),
    text('marks', () => marks),
    text('areaId', (row) => row.areaId ?? ''),
    text('technologyId', (row) => row.technologyId),
    text('answerCode', (row) => row.answer ?? ''),
    text('findingCode', (row) => row.findingCode),
  ];
}
