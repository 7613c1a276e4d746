import type { Ring } from '../domain/ring';
import type { Frame } from './find-header';
import { headerSaysOnly } from './header-words';
import type { OrientedGrid } from './oriented-grid';
import { readRing } from './read-ring';

/** A technology's row and what the headings above it say. */
export type FramedRow = { readonly row: number; readonly category: string | null; readonly ring: Ring | null };

type Headings = { readonly category: string | null; readonly ring: Ring | null };
const none: Headings = { category: null, ring: null };

/**
 * The rows with a technology, or with values but no name.
 *
 * A row with one text and no value is a heading when it names a ring, stands left of the names, ends with a colon, or
 * stands apart from the rows around it. A heading of a category ends the ring above it.
 */
export function readRows(grid: OrientedGrid, frame: Frame): FramedRow[] {
  const rows: FramedRow[] = [];
  let headings = headingsAbove(grid, frame);
  for (let row = frame.header + 1; row < grid.height; row += 1) {
    const kind = rowKind(grid, frame, row);
    if (kind === 'heading') headings = withHeading(headings, soleText(grid, row));
    if (kind !== 'technology') continue;
    headings = withInlineHeadings(headings, leftTexts(grid, frame, row));
    rows.push({ row, ...headings });
  }
  return rows;
}

type RowKind = 'blank' | 'heading' | 'technology' | 'other';

function rowKind(grid: OrientedGrid, frame: Frame, row: number): RowKind {
  const filled = filledColumns(grid, row);
  const [only] = filled;
  if (only === undefined) return 'blank';
  if (isRepeatedHeader(grid, frame, row)) return 'other';
  const name = grid.text(row, frame.names);
  if (filled.length === 1 && isHeading(grid, frame, { row, column: only })) return 'heading';
  if (name === '') return hasValueRight(grid, frame, row) ? 'technology' : 'other';
  return isSummary(name, grid) ? 'other' : 'technology';
}

function isHeading(grid: OrientedGrid, frame: Frame, place: { row: number; column: number }): boolean {
  const { row, column } = place;
  const text = grid.text(row, column);
  if (readRing(text) !== null) return true;
  if (column < frame.names) return grid.isLabel(row, column);
  if (column !== frame.names || grid.isKnownTechnology(text)) return false;
  return text.endsWith(':') || standsApart(grid, frame, row);
}

/** In the names' own column a category is told from an unanswered technology by what stands around it. */
function standsApart(grid: OrientedGrid, frame: Frame, row: number): boolean {
  const next = nextFilled(grid, row);
  if (next === null) return false;
  const followed = filledColumns(grid, next);
  const [only] = followed;
  if (followed.length === 1 && only !== undefined && readRing(grid.text(next, only)) !== null) return true;
  const apart = row > frame.header + 1 ? filledColumns(grid, row - 1).length === 0 : hasLaterHeading(grid, frame, row);
  return apart && next === row + 1 && followed.length > 1;
}

/** The first row below the headings is a category only in a sheet that goes on to set others apart. */
function hasLaterHeading(grid: OrientedGrid, frame: Frame, from: number): boolean {
  for (let row = from + 2; row < grid.height - 1; row += 1) {
    const [only, second] = filledColumns(grid, row);
    const alone = only === frame.names && second === undefined && filledColumns(grid, row - 1).length === 0;
    if (alone && filledColumns(grid, row + 1).length > 1) return true;
  }
  return false;
}

function nextFilled(grid: OrientedGrid, after: number): number | null {
  for (let row = after + 1; row < grid.height; row += 1) if (filledColumns(grid, row).length > 0) return row;
  return null;
}

/** A title right above the heading row is the first category when the sheet names more of them further down. */
function headingsAbove(grid: OrientedGrid, frame: Frame): Headings {
  let headings = none;
  const first = firstOfBlock(grid, frame.header);
  for (let row = first; row < frame.header; row += 1) {
    const text = filledColumns(grid, row).length === 1 ? soleText(grid, row) : '';
    if (text !== '' && (readRing(text) !== null || hasCategoryBelow(grid, frame)))
      headings = withHeading(headings, text);
  }
  return headings;
}

function firstOfBlock(grid: OrientedGrid, header: number): number {
  let row = Math.max(header, 0);
  while (row > 0 && filledColumns(grid, row - 1).length > 0) row -= 1;
  return row;
}

function hasCategoryBelow(grid: OrientedGrid, frame: Frame): boolean {
  for (let row = frame.header + 1; row < grid.height; row += 1) {
    if (rowKind(grid, frame, row) === 'heading' && readRing(soleText(grid, row)) === null) return true;
  }
  return false;
}

function withHeading(before: Headings, text: string): Headings {
  const ring = readRing(text);
  return ring === null ? { category: text.replace(/\s*:$/, ''), ring: null } : { ...before, ring };
}

/** Headings in the same row, as in merged cells beside the names: the ring, the category, or both. */
function withInlineHeadings(before: Headings, texts: readonly string[]): Headings {
  const ring = texts.map(readRing).find((found) => found !== null) ?? null;
  const category = texts.find((text) => readRing(text) === null && /\p{L}/u.test(text)) ?? before.category;
  if (ring !== null) return { category, ring };
  return { category, ring: category === before.category ? before.ring : null };
}

function leftTexts(grid: OrientedGrid, frame: Frame, row: number): string[] {
  return filledColumns(grid, row)
    .filter((column) => column < frame.names)
    .map((column) => grid.text(row, column));
}

function soleText(grid: OrientedGrid, row: number): string {
  return grid.text(row, filledColumns(grid, row)[0] ?? 0);
}

function filledColumns(grid: OrientedGrid, row: number): number[] {
  const found: number[] = [];
  for (let column = 0; column < grid.width; column += 1) if (grid.text(row, column) !== '') found.push(column);
  return found;
}

function hasValueRight(grid: OrientedGrid, frame: Frame, row: number): boolean {
  return filledColumns(grid, row).some((column) => column > frame.names && grid.isValue(row, column));
}

/** The heading row printed once more, as on each page or above each category. */
function isRepeatedHeader(grid: OrientedGrid, frame: Frame, row: number): boolean {
  if (frame.header < 0) return false;
  const labels = filledColumns(grid, row).filter((column) => grid.isLabel(row, column));
  const same = labels.filter((column) => grid.text(row, column) === grid.text(frame.header, column));
  return same.length >= 2 && same.length * 2 > labels.length;
}

function isSummary(name: string, grid: OrientedGrid): boolean {
  return !grid.isKnownTechnology(name) && headerSaysOnly(name, ['computed', 'combined']);
}
