import writeXlsxFile, { type Row, type Sheet } from 'write-excel-file/node';
import { type Locale, textOf } from '@/lib/text/locale';
import { rowHeight } from '../xlsx/row-height';
import { baseFont, headerCell, headingCell, labelStyle, leftStyle, textStyle, titleCell } from '../xlsx/sheet-style';
import { textCell } from '../xlsx/text-cell';
import { type FiledInitiative, initiativeSheetColumns } from './initiative-sheet';

/** Initiatives as a workbook of two sheets: the initiatives, and how the sheet is filled in. */
export function initiativesXlsx(initiatives: readonly FiledInitiative[], locale: Locale): Promise<Uint8Array> {
  return writeXlsxFile([rowsSheet(initiatives, locale), guideSheet(locale)], baseFont).toBuffer();
}

function rowsSheet(initiatives: readonly FiledInitiative[], locale: Locale): Sheet<Buffer> {
  const columns = initiativeSheetColumns(locale);
  const heading: Row = columns.map((column) => textCell(column.heading, { ...headerCell, ...leftStyle, height: 34 }));
  const rows = initiatives.map(
    (one): Row =>
      columns.map((column) => {
        const text = column.read(one);
        return text === '' ? null : textCell(text, { ...textStyle, ...leftStyle });
      }),
  );
  return {
    sheet: textOf(locale).initiativeFiles.sheet,
    data: [heading, ...rows],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    stickyColumnsCount: 3,
    orientation: 'landscape',
  };
}

const widths = { label: 34, text: 90 } as const;

function guideSheet(locale: Locale): Sheet<Buffer> {
  const { guide, guideSheet } = textOf(locale).initiativeFiles;
  const lines = guide.lines.map((line): Row => {
    const height = rowHeight([[line, widths.label + widths.text]]);
    return [textCell(line, { ...textStyle, height, columnSpan: 2 })];
  });
  const columns = initiativeSheetColumns(locale).map(({ heading, explains }): Row => {
    const height = rowHeight([[explains, widths.text]]);
    return [textCell(heading, { ...labelStyle, height }), textCell(explains, { ...textStyle, height })];
  });
  return {
    sheet: guideSheet,
    data: [[textCell(guide.title, titleCell)], ...lines, [textCell(guide.columns, headingCell)], ...columns],
    columns: [{ width: widths.label }, { width: widths.text }],
  };
}
