import { columnRoles, type PlacedColumn } from './column-roles';
import { type Frame, findFrame } from './find-header';
import { headerSays } from './header-words';
import { type OrientedGrid, orientGrid } from './oriented-grid';
import { type FramedRow, readRows } from './read-rows';
import { readValue } from './read-value';
import type { FoundTable, KnownNames, TableRow } from './table';
import type { Cell, Sheet } from './workbook';

/** The table of one sheet, technologies down or across, whichever it is; null when the sheet has none. */
export function findTable(sheet: Sheet, known: KnownNames): FoundTable | null {
  const down = framed(orientGrid(sheet.rows, known, false));
  const across = framed(orientGrid(sheet.rows, known, true));
  const best = across !== null && (down === null || isAcross(down, across)) ? across : down;
  if (best === null) return null;
  const table = toTable(sheet, best);
  return isTable(table) ? table : null;
}

type Framed = { readonly grid: OrientedGrid; readonly frame: Frame };

function framed(grid: OrientedGrid): Framed | null {
  const frame = findFrame(grid);
  return frame === null ? null : { grid, frame };
}

/** Known names decide, then the headings' words; otherwise technologies are the longer side, and go down when equal. */
function isAcross(down: Framed, across: Framed): boolean {
  const evidence = (each: Framed) => knownNames(each) * 3 + titles(each);
  const [ofDown, ofAcross] = [evidence(down), evidence(across)];
  if (ofDown !== ofAcross) return ofAcross > ofDown;
  return nameCount(across) > nameCount(down) && hasRings(across) >= hasRings(down);
}

function knownNames({ grid, frame }: Framed): number {
  let count = 0;
  for (let row = 0; row < grid.height; row += 1) if (grid.isKnownTechnology(grid.text(row, frame.names))) count += 1;
  for (let column = 0; column < grid.width; column += 1)
    if (grid.isKnownArea(grid.text(frame.header, column))) count += 1;
  return count;
}

/** The corner names one side: “Teknologi” above the technologies, “Fagområde” above the areas. */
function titles({ grid, frame }: Framed): number {
  const corner = grid.text(frame.header, frame.names);
  if (headerSays(corner, 'technology')) return grid.across ? 0 : 2;
  return headerSays(corner, 'area') && grid.across ? 2 : 0;
}

function nameCount({ grid, frame }: Framed): number {
  let count = 0;
  for (let row = frame.header + 1; row < grid.height; row += 1) if (grid.isLabel(row, frame.names)) count += 1;
  return count;
}

function hasRings({ grid, frame }: Framed): number {
  return readRows(grid, frame).some((row) => row.ring !== null) ? 1 : 0;
}

function toTable(sheet: Sheet, { grid, frame }: Framed): FoundTable {
  const rows = readRows(grid, frame);
  const columns = columnRoles(
    grid,
    frame,
    rows.map(({ row }) => row),
  );
  const categoryAt = columns.find((column) => column.role === 'category')?.at;
  return {
    name: sheet.name,
    sheets: [sheet.name],
    layout: grid.across ? 'technologies-across' : 'technologies-down',
    columns: columns.map(({ at: _, ...column }) => column),
    rows: rows.map((row) => toRow(grid, frame, { row, columns, categoryAt })),
  };
}

type RowParts = { row: FramedRow; columns: readonly PlacedColumn[]; categoryAt: number | undefined };

function toRow(grid: OrientedGrid, frame: Frame, { row, columns, categoryAt }: RowParts): TableRow {
  const name = grid.cell(row.row, frame.names);
  const cells = columns.map((column) => grid.cell(row.row, column.at));
  const stated = categoryAt === undefined ? '' : grid.text(row.row, categoryAt);
  return {
    name: (name?.text ?? '').slice(0, 200),
    nameCell: name?.address ?? cells.find((cell) => cell !== null)?.address ?? '',
    category: stated === '' ? row.category : stated,
    ring: row.ring,
    cells: cells.map(shortened),
  };
}

/** Only notes and names need length; a description is cut to what the review shows. */
function shortened(cell: Cell | null): Cell | null {
  return cell !== null && cell.text.length > 200 ? { ...cell, text: `${cell.text.slice(0, 199)}…` } : cell;
}

/** A table has an answer, or a reference: a ring heading, or a ring or level in a column of them. */
function isTable(table: FoundTable): boolean {
  if (table.rows.some((row) => row.ring !== null && row.name !== '')) return true;
  return table.rows.some((row) => row.name !== '' && row.cells.some((cell, index) => says(table, index, cell)));
}

function says(table: FoundTable, index: number, cell: Cell | null): boolean {
  const role = table.columns[index]?.role;
  if (cell === null || (role !== 'area' && role !== 'combined' && role !== 'reference')) return false;
  return readValue(cell.text).kind === 'answer' || role === 'reference';
}
