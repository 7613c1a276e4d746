import type { PrintedReport, ReportTable } from '../report/report';
import type { PdfFile } from './pdf-file';

const dataCell = /^\d+ 0 obj\s*<<\s*\/Type \/StructElem\s+\/S \/TD\s/;
const parentRow = /\/P (\d+) 0 R/;
const columnHeader = /\/Headers \[\(U(\d+)x(\d+)y0\)\]/;
const idTree = /(\/IDTree <<\s*\/Names \[)([^\]]*)\]/;

type DataCell = { readonly number: number; readonly row: number; readonly table: number; readonly column: number };

/** The tables of a report in the order that they are set. */
export function tablesOf({ body, appendix }: Pick<PrintedReport, 'body' | 'appendix'>): readonly ReportTable[] {
  return [...body, ...appendix].flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
  );
}

/**
 * The cell that names what its row is about made the row's header, and named by the other cells of the row.
 *
 * Typst tags headers of columns alone. It names them U2x3y0, second table and fourth column, and each cell below names the
 * header that it stands under: that tells which column a cell is of.
 */
export function withRowHeaders(file: PdfFile, tables: readonly ReportTable[]): PdfFile {
  const cells = [...file.objects].flatMap(([number, text]) => dataCellOf(number, text));
  const headers = cells.filter(({ table, column }) => isRowHeader(tables[table - 1], column));
  const headerNumbers = new Set(headers.map(({ number }) => number));
  const idOfRow = new Map(headers.map(({ row, number }) => [row, `R${number}`]));
  const objects = new Map(file.objects);
  for (const cell of cells) {
    const id = idOfRow.get(cell.row);
    const text = objects.get(cell.number) ?? '';
    if (id !== undefined)
      objects.set(cell.number, headerNumbers.has(cell.number) ? asHeader(text, id) : underHeader(text, id));
  }
  return { ...file, objects: withIds(objects, headers) };
}

function isRowHeader(table: ReportTable | undefined, column: number): boolean {
  return table?.columns[column]?.key === (table?.rowHeader ?? 'technology');
}

function dataCellOf(number: number, text: string): DataCell[] {
  if (!dataCell.test(text)) return [];
  const header = columnHeader.exec(text);
  const row = parentRow.exec(text);
  if (header === null || row === null) throw new Error(`Cell ${number} of the PDF is under no header.`);
  return [{ number, row: Number(row[1]), table: Number(header[1]), column: Number(header[2]) }];
}

function asHeader(text: string, id: string): string {
  return text
    .replace('/S /TD', `/S /TH\n  /ID (${id})`)
    .replace(columnHeader, (headers) => `/Scope /Row\n    ${headers}`);
}

function underHeader(text: string, id: string): string {
  return text.replace(columnHeader, (headers) => headers.replace(']', ` (${id})]`));
}

/** The new names in the tree of names, which is sorted: R comes before U, and R12 before R7. */
function withIds(objects: Map<number, string>, headers: readonly DataCell[]): ReadonlyMap<number, string> {
  const names = headers
    .map(({ number }) => ({ id: `R${number}`, number }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  const written = names.map(({ id, number }) => `(${id}) ${number} 0 R `).join('');
  for (const [number, text] of objects) {
    if (text.includes('/IDTree'))
      objects.set(
        number,
        text.replace(idTree, (_, start, rest) => `${start}${written}${rest}]`),
      );
  }
  return objects;
}
