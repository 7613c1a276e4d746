import { headerSays } from './header-words';
import { normaliseName } from './normalise-name';
import type { OrientedGrid } from './oriented-grid';

/** Where a table's headings and names stand. `header` is -1 when it has no heading row. */
export type Frame = { readonly header: number; readonly names: number };

/** The heading row and the column of technologies; null when the sheet has no column of names. */
export function findFrame(grid: OrientedGrid): Frame | null {
  const header = headerRow(grid);
  const names = nameColumn(grid, header);
  return names === null ? null : { header, names };
}

/** The row whose labels stand above the most values; of equals the topmost, as a row below it may hold a wrong value. */
function headerRow(grid: OrientedGrid): number {
  const below = Array.from({ length: grid.width }, () => 0);
  let best = { row: -1, score: 0 };
  for (let row = grid.height - 1; row >= 0; row -= 1) {
    let score = 0;
    for (let column = 0; column < grid.width; column += 1) {
      if (grid.isLabel(row, column)) score += below[column] ?? 0;
      if (grid.isValue(row, column)) below[column] = (below[column] ?? 0) + 1;
    }
    if (score > 0 && score >= best.score) best = { row, score };
  }
  return best.row;
}

/** The column with the most different names beside values; a heading that says “teknologi” settles it. */
function nameColumn(grid: OrientedGrid, header: number): number | null {
  const rows = bodyRows(grid, header);
  let best: { column: number; score: number } | null = null;
  for (let column = 0; column < grid.width; column += 1) {
    const names = rows.filter((row) => isName(grid, row, column)).map((row) => grid.text(row, column));
    const distinct = new Set(names.map(normaliseName)).size;
    if (distinct === 0) continue;
    const known = names.filter(grid.isKnownTechnology).length;
    const title = header >= 0 && headerSays(grid.text(header, column), 'technology') ? rows.length : 0;
    const score = distinct + 2 * known + title;
    if (best === null || score > best.score) best = { column, score };
  }
  return best === null ? null : best.column;
}

/** Rows below the heading with a value; where no row has one, all of them. */
function bodyRows(grid: OrientedGrid, header: number): number[] {
  const below = Array.from({ length: grid.height - header - 1 }, (_, index) => header + 1 + index);
  const columns = Array.from({ length: grid.width }, (_, column) => column);
  const withValue = below.filter((row) => columns.some((column) => grid.isValue(row, column)));
  return withValue.length > 0 ? withValue : below;
}

function isName(grid: OrientedGrid, row: number, column: number): boolean {
  const text = grid.text(row, column);
  return grid.isLabel(row, column) && text.length <= 120 && /\p{L}/u.test(text) && !/^(?:https?:|www\.)/i.test(text);
}
