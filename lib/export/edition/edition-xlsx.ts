import writeXlsxFile, { type Cell, type Row, type Sheet } from 'write-excel-file/node';
import { type Locale, textOf } from '@/lib/text/locale';
import { rowHeight } from '../xlsx/row-height';
import { baseFont, headerCell, headingCell, labelStyle, leftStyle, textStyle, titleCell } from '../xlsx/sheet-style';
import { textCell } from '../xlsx/text-cell';
import type { EditionContent } from './edition-content';
import { editionHeadRows } from './edition-head-rows';
import { type EditionColumn, editionColumns, editionRows } from './edition-rows';

/** An edition as a workbook of three sheets: its values, what it says of itself, and how the sheets are filled in. */
export function editionXlsx(edition: EditionContent, locale: Locale): Promise<Uint8Array> {
  const sheets = [valuesSheet(edition, locale), headSheet(edition, locale), guideSheet(edition, locale)];
  return writeXlsxFile(sheets, baseFont).toBuffer();
}

function valuesSheet(edition: EditionContent, locale: Locale): Sheet<Buffer> {
  const columns = editionColumns(edition, locale);
  const heading: Row = columns.map(({ heading }) => textCell(heading, { ...headerCell, ...leftStyle, height: 34 }));
  const rows = editionRows(edition).map((row): Row => columns.map((column) => cellOf(column.read(row))));
  return {
    sheet: textOf(locale).editionFiles.sheets.values,
    data: [heading, ...rows],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    stickyColumnsCount: 2,
    orientation: 'landscape',
  };
}

function cellOf(value: ReturnType<EditionColumn['read']>): Cell {
  if (typeof value === 'number') return { value, type: Number, alignVertical: 'top' };
  return value === null ? null : textCell(value, { ...textStyle, ...leftStyle });
}

const widths = { label: 38, text: 90 } as const;

function headSheet(edition: EditionContent, locale: Locale): Sheet<Buffer> {
  return {
    sheet: textOf(locale).editionFiles.sheets.head,
    data: editionHeadRows(edition, locale).map(([label, value]) => {
      const height = rowHeight([[String(value), widths.text]]);
      const cell: Cell =
        typeof value === 'number'
          ? { value, type: Number, align: 'left', height }
          : textCell(value, { ...textStyle, height });
      return [textCell(label, { ...labelStyle, height }), cell];
    }),
    columns: [{ width: widths.label }, { width: widths.text }],
  };
}

function guideSheet(edition: EditionContent, locale: Locale): Sheet<Buffer> {
  const { guide, sheets } = textOf(locale).editionFiles;
  const lines = guide.lines.map((line): Row => [textCell(line, { ...textStyle, height: height(line), columnSpan: 2 })]);
  const columns = editionColumns(edition, locale).map(({ heading, explains }): Row => {
    const tall = { height: rowHeight([[explains, widths.text]]) };
    return [textCell(heading, { ...labelStyle, ...tall }), textCell(explains, { ...textStyle, ...tall })];
  });
  return {
    sheet: sheets.guide,
    data: [[textCell(guide.title, titleCell)], ...lines, [textCell(guide.columns, headingCell)], ...columns],
    columns: [{ width: widths.label }, { width: widths.text }],
  };
}

function height(line: string): number {
  return rowHeight([[line, widths.label + widths.text]]);
}
