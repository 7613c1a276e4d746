import { restoredText } from '../edition-frame';
import type { Sheet, Workbook } from '../workbook';
import { type InitiativeColumn, initiativeColumn } from './initiative-columns';

/** One row as it stands in the sheet: what each column says, an empty cell as an empty text. */
export type InitiativeSheetRow = {
  /** Counted from 1, as a spreadsheet does. */
  readonly row: number;
  readonly cells: Readonly<Partial<Record<InitiativeColumn, string>>>;
};

/** A sheet of initiatives, before anyone has judged what it means. Plain JSON. */
export type InitiativeSheet = {
  readonly sheet: string;
  readonly columns: readonly InitiativeColumn[];
  /** Headings that nothing is known of: what stands below them is left out. */
  readonly unknown: readonly string[];
  readonly rows: readonly InitiativeSheetRow[];
};

/** A note or two may have been written above the headings. */
const searchedRows = 10;

/** What a sheet must have a column for. */
const needed: readonly InitiativeColumn[] = ['title', 'technology'];

/** The first sheet of initiatives in a workbook; null when none has the headings of a title and a technology. */
export function readInitiativeSheet({ sheets }: Workbook): InitiativeSheet | null {
  for (const sheet of sheets) {
    const at = sheet.rows.slice(0, searchedRows).findIndex((_, row) => hasNeeded(columnsAt(sheet, row)));
    if (at >= 0) return readBelow(sheet, at);
  }
  return null;
}

type Columns = ReadonlyMap<InitiativeColumn, number>;

function columnsAt({ rows }: Sheet, row: number): Columns {
  const columns = new Map<InitiativeColumn, number>();
  for (const [at, cell] of (rows[row] ?? []).entries()) {
    const column = cell === null ? null : initiativeColumn(cell.text);
    if (column !== null && !columns.has(column)) columns.set(column, at);
  }
  return columns;
}

function hasNeeded(columns: Columns): boolean {
  return needed.every((column) => columns.has(column));
}

function readBelow(sheet: Sheet, header: number): InitiativeSheet {
  const columns = columnsAt(sheet, header);
  const read = new Set(columns.values());
  const rows = sheet.rows.slice(header + 1).map((cells, below): InitiativeSheetRow => {
    const entries = [...columns].map(([column, at]) => [column, restoredText(cells[at] ?? null)] as const);
    return { row: header + below + 2, cells: Object.fromEntries(entries) };
  });
  return {
    sheet: sheet.name,
    columns: [...columns.keys()],
    unknown: (sheet.rows[header] ?? []).flatMap((cell, at) => (cell === null || read.has(at) ? [] : [cell.text])),
    rows: rows.filter(({ cells }) => Object.values(cells).some((text) => text !== '')),
  };
}
