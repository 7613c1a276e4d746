import type { Cell, Row, Sheet } from 'write-excel-file/node';
import { markStyles } from '@/lib/domain/layout/mark-style';
import { textOf } from '@/lib/text/locale';
import { type ColumnKey, type ColumnKind, type DataColumn, dataColumns } from '../csv/data-columns';
import type { DataRow, Report } from '../report/report';
import { rowHeight } from './row-height';
import { headerCell, leftStyle, textStyle } from './sheet-style';
import { textCell } from './text-cell';
import { topLine } from './top-line';

/** The row, from 1, that the headings and the filter stand on. */
export const headerRow = 2;

/** Area, number and technology stay in view. */
const stickyColumnsCount = 3;

/** In characters of the standard font. */
const widths: Partial<Record<ColumnKey, number>> = {
  scope: 30,
  number: 6,
  technology: 35,
  category: 52,
  own: 52,
  level: 9,
  lowest: 9,
  highest: 9,
  distance: 10,
  spread: 16,
  sign: 7,
  finding: 48,
  suggestion: 80,
  source: 50,
  note: 60,
  marks: 30,
  areaId: 22,
  technologyId: 36,
  answerCode: 18,
  findingCode: 20,
};
const usualWidth = 12;

const formats: Record<Exclude<ColumnKind, 'text'>, string> = { count: '0', level: '0.00', signed: '+0.00;-0.00;0.00' };

/** The first sheet: one row a cell under one row of headings, with every figure a number. */
export function dataSheet(report: Report): Sheet<Buffer> {
  const columns = dataColumns(report);
  return {
    sheet: textOf(report.locale).reportSheet.sheets.data,
    data: [topLine(report), headings(columns), ...report.parts.rows.map((row) => dataRow(row, columns))],
    columns: columns.map((column) => ({ width: widthOf(column) })),
    stickyRowsCount: headerRow,
    stickyColumnsCount,
    orientation: 'landscape',
  };
}

const widthOf = ({ key }: DataColumn): number => widths[key] ?? usualWidth;

function headings(columns: readonly DataColumn[]): Row {
  return columns.map(({ heading, kind }) =>
    textCell(heading, { ...headerCell, height: 34, ...(kind === 'text' ? leftStyle : { align: 'right' }) }),
  );
}

/** Each row is as high as its longest text needs: not every program finds that out by itself. */
function dataRow(row: DataRow, columns: readonly DataColumn[]): Row {
  const texts = columns.flatMap((column) => {
    const value = column.read(row);
    return typeof value === 'string' ? [[value, widthOf(column)] as const] : [];
  });
  const height = rowHeight(texts);
  return columns.map((column) => cellOf(column, row, height));
}

function cellOf({ key, kind, read }: DataColumn, row: DataRow, height: number): Cell {
  const value = read(row);
  if (value === null) return null;
  if (typeof value === 'string') return textCell(value, { ...textStyle, ...leftStyle, height, ...emphasis(key, row) });
  return { value, type: Number, height, alignVertical: 'top', ...(kind === 'text' ? {} : { format: formats[kind] }) };
}

/** A finding stands in its colour; one that calls for a look in bold. */
function emphasis(key: ColumnKey, { kind, local }: DataRow) {
  const { colour, strong } = markStyles[kind];
  if (local || (key !== 'sign' && key !== 'finding')) return {};
  return {
    textColor: colour,
    ...(strong ? { fontWeight: 'bold' as const } : {}),
    ...(key === 'sign' ? { align: 'center' as const, indent: 0 } : {}),
  };
}
