import type { SortDirection } from '../sort-rows';
import type { FieldRow } from './field-rows';

export const fieldSortColumns = ['number', 'name', 'level', 'mean', 'answers', 'position'] as const;
export type FieldSortColumn = (typeof fieldSortColumns)[number];

export type FieldSort = { readonly column: FieldSortColumn; readonly direction: SortDirection };

type Compare = (one: FieldRow, other: FieldRow) => number;

const byNumber: Compare = (one, other) => one.technology.number - other.technology.number;

/**
 * Sorts the rows of a comparison with the others; without `sort` those that lie ahead of most or behind most come first, then those
 * with the field, then those without a position, each by how far the own level is from the others' mean.
 *
 * Every tie ends at the technology's number. A row without the value sorted by comes last in both directions.
 */
export function sortFieldRows(rows: readonly FieldRow[], sort: FieldSort | null = null): FieldRow[] {
  return [...rows].sort(sort === null ? byDifference : byColumn(sort));
}

function byDifference(one: FieldRow, other: FieldRow): number {
  return priority(one) - priority(other) || distance(other) - distance(one) || byNumber(one, other);
}

function priority({ position }: FieldRow): number {
  if (position === null) return 2;
  return position === 'with-the-field' ? 1 : 0;
}

/** In millionths of a level, so that equal thirds are equal; −1 where there is none. */
function distance({ level, others }: FieldRow): number {
  if (level === null || others?.state !== 'shown') return -1;
  return Math.round(Math.abs(level - others.mean) * 1_000_000);
}

function byColumn({ column, direction }: FieldSort): Compare {
  const sign = direction === 'asc' ? 1 : -1;
  if (column === 'name') {
    return (one, other) =>
      sign * one.technology.name.localeCompare(other.technology.name, 'da') || byNumber(one, other);
  }
  return (one, other) => nullsLast(sortedBy(one, column), sortedBy(other, column), sign) || byNumber(one, other);
}

function nullsLast(one: number | null, other: number | null, sign: 1 | -1): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return sign * (one - other);
}

const positions = ['behind-most', 'with-the-field', 'ahead-of-most'] as const;

function sortedBy(row: FieldRow, column: Exclude<FieldSortColumn, 'name'>): number | null {
  const shown = row.others?.state === 'shown' ? row.others : null;
  switch (column) {
    case 'number':
      return row.technology.number;
    case 'level':
      return row.level;
    case 'mean':
      return shown === null ? null : Math.round(shown.mean * 1_000_000);
    case 'answers':
      return shown?.uses ?? null;
    case 'position':
      return row.position === null ? null : positions.indexOf(row.position);
  }
}
