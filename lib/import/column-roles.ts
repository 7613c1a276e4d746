import { columnName } from './cell-address';
import { computedFrom } from './computed-columns';
import type { Frame } from './find-header';
import { headerSays, headerSaysOnly } from './header-words';
import type { OrientedGrid } from './oriented-grid';
import { readNumber } from './read-number';
import { readReference } from './read-ring';
import type { ColumnRole, TableColumn } from './table';

/** A column of the table and where it stands in the grid. */
export type PlacedColumn = TableColumn & { readonly at: number };

type Candidate = {
  readonly at: number;
  readonly header: string;
  readonly texts: readonly string[];
  readonly numbers: readonly (number | null)[];
  readonly values: number;
  readonly byFormula: boolean;
};

/** Every column beside the names with a heading or content, and what it is for. `rows` are those with a technology. */
export function columnRoles(grid: OrientedGrid, frame: Frame, rows: readonly number[]): PlacedColumn[] {
  const candidates = range(grid.width)
    .filter((at) => at !== frame.names)
    .map((at) => candidate(grid, frame, { at, rows }))
    .filter((each) => isColumn(each, frame));
  const first = candidates.map((each) => ({ ...each, role: roleByItself(each) }));
  const settled = settleTogether(first, grid);
  return settled.map((each) => ({
    at: each.at,
    key: grid.across ? String(each.at + 1) : columnName(each.at),
    header: each.header,
    headerCell: frame.header < 0 ? null : (grid.cell(frame.header, each.at)?.address ?? null),
    role: each.role,
    examples: each.role === 'text' ? each.texts.slice(0, 3).map((text) => text.slice(0, 80)) : [],
  }));
}

function candidate(grid: OrientedGrid, frame: Frame, place: { at: number; rows: readonly number[] }): Candidate {
  const { at, rows } = place;
  const filled = rows.filter((row) => grid.text(row, at) !== '');
  const formulas = filled.filter((row) => grid.cell(row, at)?.computed === true).length;
  return {
    at,
    header: frame.header < 0 ? '' : grid.text(frame.header, at),
    texts: filled.map((row) => grid.text(row, at)),
    numbers: rows.map((row) => readNumber(grid.text(row, at))),
    values: filled.filter((row) => grid.isValue(row, at)).length,
    byFormula: filled.length > 0 && formulas * 2 > filled.length,
  };
}

/** Left of the names stand headings, read row by row, unless the column has a heading of its own or holds answers. */
function isColumn(each: Candidate, frame: Frame): boolean {
  if (each.texts.length === 0) return each.header !== '' && each.at > frame.names;
  if (each.at > frame.names) return true;
  const rings = each.texts.filter((text) => readReference(text)?.ring).length;
  return each.values * 2 >= each.texts.length && (each.header !== '' || rings * 2 < each.texts.length);
}

function roleByItself(each: Candidate): ColumnRole {
  const { header, texts, values } = each;
  if (texts.length === 0) return 'empty';
  const references = texts.filter((text) => readReference(text) !== null).length;
  if (headerSays(header, 'maturity') && references * 2 >= texts.length) return 'maturity';
  if (headerSays(header, 'reference') && references * 2 >= texts.length) return 'reference';
  if (headerSays(header, 'category') && !isNumeric(each)) return 'category';
  if (headerSays(header, 'computed') && isNumeric(each)) return 'computed';
  if (headerSaysOnly(header, ['other']) && header !== '') return 'text';
  if (isCounter(each.numbers)) return 'text';
  return values * 2 >= texts.length ? 'area' : 'text';
}

function isNumeric(each: Candidate): boolean {
  return each.numbers.filter((number) => number !== null).length * 2 >= each.texts.length;
}

/** 1, 2, 3 … down the column: row numbers, not answers. */
function isCounter(numbers: readonly (number | null)[]): boolean {
  const found = numbers.filter((number) => number !== null);
  return found.length >= 5 && found.every((number, index) => index === 0 || number === (found[index - 1] ?? 0) + 1);
}

type Judged = Candidate & { readonly role: ColumnRole };

/** What only shows beside the other columns: computed columns, a ring column, the combined radar. */
function settleTogether(columns: readonly Judged[], grid: OrientedGrid): Judged[] {
  const withRing = settleRing(columns, grid);
  const withFormulas = settleFormulas(withRing);
  const areas = withFormulas.filter((each) => each.role === 'area');
  const computed = new Set(areas.slice(computedFrom(areas.map((each) => each.numbers))).map((each) => each.at));
  const left = areas.length - computed.size;
  return withFormulas.map((each) => {
    if (computed.has(each.at) && !grid.isKnownArea(each.header)) return { ...each, role: 'computed' };
    return each.role === 'area' && isCombined(each, left, grid) ? { ...each, role: 'combined' } : each;
  });
}

/** “Ring” or “Niveau” beside other columns of answers is what they are compared with; alone it is the answer. */
function settleRing(columns: readonly Judged[], grid: OrientedGrid): Judged[] {
  const isRing = (each: Judged) =>
    each.role === 'area' &&
    headerSaysOnly(each.header, ['ring']) &&
    each.header !== '' &&
    !grid.isKnownArea(each.header);
  const others = columns.some((each) => each.role === 'area' && !isRing(each));
  return others ? columns.map((each) => (isRing(each) ? { ...each, role: 'reference' } : each)) : [...columns];
}

/** Columns of AVERAGE, MAX and the like, unless that is how every area's value came about. */
function settleFormulas(columns: readonly Judged[]): Judged[] {
  const typed = columns.some((each) => each.role === 'area' && !each.byFormula);
  return columns.map((each) =>
    typed && each.role === 'area' && each.byFormula ? { ...each, role: 'computed' } : each,
  );
}

function isCombined(each: Candidate, areas: number, grid: OrientedGrid): boolean {
  if (grid.isKnownArea(each.header)) return false;
  if (headerSaysOnly(each.header, ['combined', 'own', 'ring', 'technology'])) return areas === 1 || each.header !== '';
  return areas === 1 && headerSays(each.header, 'combined');
}

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}
