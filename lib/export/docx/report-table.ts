import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import { radarColours } from '@/lib/domain/layout/mark-style';
import type { ReportCell, ReportColumn, ReportRow, ReportTable } from '../report/report';
import { columnWidths } from './column-widths';
import { DescribedTable } from './described-table';
import { textWidth } from './page-measure';
import { markRuns, textRuns } from './text-runs';

/** Left and right in a cell, in twips. */
const padding = 70;

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const line = (size: number, colour: string) => ({ style: BorderStyle.SINGLE, size, color: colour.slice(1) }) as const;

/** A table that repeats its header row, breaks between rows only, and says what it is. */
export function reportTable({ caption, note, columns, rows }: ReportTable): DescribedTable {
  const widths = columnWidths(columns, rows, { width: textWidth, padding: 2 * padding, fontSize: 170 });
  return new DescribedTable(
    {
      rows: [
        headerRow(columns, widths),
        ...rows.map((row, index) =>
          bodyRow(row, columns, { widths, keepNext: staysWithNext(index, rows.length, note !== '') }),
        ),
      ],
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
      margins: { left: padding, right: padding, top: 0, bottom: 0 },
      borders: {
        ...{ left: none, right: none, insideVertical: none },
        top: none,
        bottom: line(4, radarColours.line),
        insideHorizontal: line(4, radarColours.line),
      },
    },
    { title: caption, description: note === '' ? caption : note },
  );
}

function headerRow(columns: readonly ReportColumn[], widths: readonly number[]): TableRow {
  const children = columns.map(
    ({ heading, align }, index) =>
      new TableCell({
        width: { size: widths[index] ?? 0, type: WidthType.DXA },
        verticalAlign: VerticalAlign.BOTTOM,
        borders: { bottom: line(8, radarColours.strongText) },
        children: [cellParagraph(align, textRuns(heading, { bold: true }), true)],
      }),
  );
  return new TableRow({ tableHeader: true, cantSplit: true, children });
}

/** No row stands alone under the header or at the top of a page, and the note not without the rows it is about. */
function staysWithNext(index: number, rows: number, hasNote: boolean): boolean {
  const last = rows - 1;
  return index === last ? hasNote : index === 0 || index >= last - 1;
}

type RowLook = { readonly widths: readonly number[]; readonly keepNext: boolean };

function bodyRow(row: ReportRow, columns: readonly ReportColumn[], { widths, keepNext }: RowLook): TableRow {
  const children = columns.map(
    ({ align }, index) =>
      new TableCell({
        width: { size: widths[index] ?? 0, type: WidthType.DXA },
        children: [cellParagraph(align, cellRuns(row.cells[index]))],
      }),
  );
  return new TableRow({ cantSplit: true, keepNext, children });
}

function cellRuns(cell: ReportCell | undefined) {
  if (cell === undefined) return [];
  return cell.kind === null ? textRuns(cell.text) : markRuns(cell.kind, cell.text);
}

function cellParagraph(
  align: ReportColumn['align'],
  children: ReturnType<typeof textRuns>,
  keepNext = false,
): Paragraph {
  return new Paragraph({
    style: 'TableText',
    ...(align === 'end' ? { alignment: AlignmentType.RIGHT } : {}),
    ...(keepNext ? { keepNext } : {}),
    children,
  });
}
