import { normaliseName } from './normalise-name';
import type { FoundTable, KnownNames, TableColumn, TableRow } from './table';
import type { Cell } from './workbook';

const genericName = /^(?:ark|sheet|fane|tabelle|blad)\s*\d*$/i;
const versionName = /(?:19|20)\d\d|kopi|copy|version|\bv\d|gammel|\bold\b|\bny\b|udkast|draft|backup|rettet|endelig/i;

/** The tables of a workbook that has one area a sheet, put together as one; null when they are something else. */
export function joinSheets(tables: readonly FoundTable[], known: KnownNames): FoundTable | null {
  const singles = tables.filter((table) => answerColumns(table).length === 1);
  const first = singles[0];
  if (first === undefined || singles.length < 2) return null;
  const alike = singles.filter((table) => overlap(first, table) >= 0.5);
  if (alike.length < 2 || !areAreas(alike, known)) return null;
  return join(alike);
}

function answerColumns(table: FoundTable): TableColumn[] {
  return table.columns.filter((column) => column.role === 'area' || column.role === 'combined');
}

/** The share of the smaller table's technologies that the other has as well, 0 to 1. */
function overlap(first: FoundTable, second: FoundTable): number {
  const names = new Set(first.rows.map((row) => normaliseName(row.name)));
  const shared = second.rows.filter((row) => names.has(normaliseName(row.name))).length;
  return shared / Math.max(1, Math.min(first.rows.length, second.rows.length));
}

/** Sheets named after years or versions are the same radar several times over, and someone must choose. */
function areAreas(tables: readonly FoundTable[], known: KnownNames): boolean {
  const names = tables.map(areaName);
  const areas = new Set(known.areas.map(normaliseName));
  if (names.filter((name) => areas.has(normaliseName(name))).length >= 2) return true;
  if (names.some((name) => genericName.test(name) || versionName.test(name))) return false;
  return new Set(names.map(normaliseName)).size === names.length;
}

/** The sheet's name; its column's heading where the sheet has no name of its own. */
function areaName(table: FoundTable): string {
  const header = answerColumns(table)[0]?.header ?? '';
  return genericName.test(table.name) && header !== '' ? header : table.name;
}

function join(tables: readonly FoundTable[]): FoundTable {
  const parts = tables.flatMap((table, sheet) =>
    table.columns.map((column, index) => ({ table, sheet, column, index })),
  );
  const kept = parts.filter(({ table, column }) => isKept(tables, table, column));
  const columns = kept.map(({ table, sheet, column }) => joinedColumn(table, sheet, column));
  const places = kept.map(({ sheet, index }) => ({ sheet, index }));
  return {
    name: tables.map((table) => table.name).join(' + '),
    sheets: tables.map((table) => table.name),
    layout: 'areas-as-sheets',
    columns,
    rows: joinRows(tables, places),
  };
}

/** Each sheet's answers; of the rest (reference, maturity) only the first sheet's that has it. */
function isKept(tables: readonly FoundTable[], table: FoundTable, column: TableColumn): boolean {
  if (column.role === 'area' || column.role === 'combined') return true;
  return tables.find((each) => each.columns.some((other) => other.role === column.role)) === table;
}

function joinedColumn(table: FoundTable, sheet: number, column: TableColumn): TableColumn {
  const isAnswer = column.role === 'area' || column.role === 'combined';
  const combined = isAnswer && /^(?:samlet|combined|kommunen|hele kommunen)$/i.test(table.name.trim());
  return {
    ...column,
    key: `${sheet + 1}.${column.key}`,
    header: isAnswer ? areaName(table) : column.header,
    headerCell: column.headerCell === null ? null : withSheet(table.name, column.headerCell),
    role: isAnswer ? (combined ? 'combined' : 'area') : column.role,
  };
}

function joinRows(tables: readonly FoundTable[], places: readonly { sheet: number; index: number }[]): TableRow[] {
  const rows: TableRow[] = [];
  const cellsByRow = tables.map((table) => new Map(table.rows.map((row) => [rowKey(row), row])));
  const keys = new Set(tables.flatMap((table) => table.rows.map(rowKey)));
  for (const key of keys) {
    const found = cellsByRow.map((sheet) => sheet.get(key));
    const at = found.findIndex((row) => row !== undefined);
    const row = found[at];
    if (row === undefined) continue;
    rows.push({
      ...row,
      nameCell: withSheet(tables[at]?.name ?? '', row.nameCell),
      category: found.find((each) => each?.category)?.category ?? null,
      ring: found.find((each) => each?.ring)?.ring ?? null,
      cells: places.map(({ sheet, index }) => sheetCell(tables[sheet], found[sheet]?.cells[index] ?? null)),
    });
  }
  return rows;
}

/** Rows without a name are kept apart by where they stand. */
function rowKey(row: TableRow): string {
  return row.name === '' ? row.nameCell : normaliseName(row.name);
}

function sheetCell(table: FoundTable | undefined, cell: Cell | null): Cell | null {
  return cell === null ? null : { ...cell, address: withSheet(table?.name ?? '', cell.address) };
}

function withSheet(sheet: string, address: string): string {
  return `${sheet}!${address}`;
}
