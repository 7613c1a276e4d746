import { normaliseName } from './normalise-name';
import { isValueLike } from './read-value';
import type { KnownNames } from './table';
import type { Cell, Grid } from './workbook';

/** A sheet's cells as the search reads them: technologies downwards, whichever way the sheet has them. */
export type OrientedGrid = {
  readonly height: number;
  readonly width: number;
  readonly across: boolean;
  cell(row: number, column: number): Cell | null;
  text(row: number, column: number): string;
  /** An answer, right or wrong, as opposed to a label. */
  isValue(row: number, column: number): boolean;
  /** A name, heading or other text that is no answer. */
  isLabel(row: number, column: number): boolean;
  isKnownTechnology(text: string): boolean;
  isKnownArea(text: string): boolean;
};

/** Wraps a sheet, turned round when `across` is true. Each text is judged once. */
export function orientGrid(rows: Grid, known: KnownNames, across: boolean): OrientedGrid {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const technologies = new Set(known.technologies.map(normaliseName));
  const areas = new Set(known.areas.map(normaliseName));
  const judged = new Map<string, boolean>();
  const cell = (row: number, column: number) => (across ? rows[column]?.[row] : rows[row]?.[column]) ?? null;
  const text = (row: number, column: number) => cell(row, column)?.text ?? '';
  const isValue = (row: number, column: number) => {
    const value = text(row, column);
    if (value === '') return false;
    const before = judged.get(value);
    if (before !== undefined) return before;
    const result = isValueLike(value);
    judged.set(value, result);
    return result;
  };
  return {
    height: across ? width : rows.length,
    width: across ? rows.length : width,
    across,
    cell,
    text,
    isValue,
    isLabel: (row, column) => text(row, column) !== '' && !isValue(row, column),
    isKnownTechnology: (name) => technologies.has(normaliseName(name)),
    isKnownArea: (name) => areas.has(normaliseName(name)),
  };
}
