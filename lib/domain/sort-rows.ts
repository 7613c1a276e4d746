import { type Finding, findings, isCompared, isNotable } from './finding';
import { type ReferenceValue, shownRing } from './reference';
import { ringLevel } from './ring';

/** What a row of the comparison's table is sorted by. */
export type SortableRow = {
  readonly technology: { readonly number: number; readonly name: string };
  readonly level: number | null;
  readonly reference: ReferenceValue | null;
  readonly distance: number | null;
  readonly finding: Finding;
};

export const sortColumns = ['number', 'name', 'level', 'ring', 'distance', 'finding'] as const;
export type SortColumn = (typeof sortColumns)[number];

export const sortDirections = ['asc', 'desc'] as const;
export type SortDirection = (typeof sortDirections)[number];

export type RowSort = { readonly column: SortColumn; readonly direction: SortDirection };

/**
 * Sorts the rows of a table, without `sort` as design has it: notable findings first, then agreement, then the states,
 * each by distance, largest first.
 *
 * Every tie ends at the technology's number, so that the same rows always stand in the same order. A row without the
 * value sorted by comes last in both directions.
 */
export function sortRows<Row extends SortableRow>(rows: readonly Row[], sort: RowSort | null = null): Row[] {
  return [...rows].sort(sort === null ? byPriority : byColumn(sort));
}

type Compare = (one: SortableRow, other: SortableRow) => number;

const byNumber: Compare = (one, other) => one.technology.number - other.technology.number;

function byPriority(one: SortableRow, other: SortableRow): number {
  return priority(one.finding) - priority(other.finding) || bySize(one, other) || byNumber(one, other);
}

function priority(finding: Finding): number {
  if (isNotable(finding)) return 0;
  return isCompared(finding) ? 1 : 2;
}

/** Larger distance first, whichever way it points; none last. */
function bySize(one: SortableRow, other: SortableRow): number {
  return size(other) - size(one);
}

function size(row: SortableRow): number {
  return row.distance === null ? -1 : Math.abs(inMillionths(row.distance));
}

/** Thirds that are equal on paper are equal here too. */
function inMillionths(distance: number): number {
  return Math.round(distance * 1_000_000);
}

function byColumn({ column, direction }: RowSort): Compare {
  const sign = direction === 'asc' ? 1 : -1;
  if (column === 'name') {
    return (one, other) =>
      sign * one.technology.name.localeCompare(other.technology.name, 'da') || byNumber(one, other);
  }
  const within = column === 'finding' ? byPriority : byNumber;
  return (one, other) => nullsLast(columnValue(one, column), columnValue(other, column), sign) || within(one, other);
}

function nullsLast(one: number | null, other: number | null, sign: 1 | -1): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return sign * (one - other);
}

function columnValue(row: SortableRow, column: Exclude<SortColumn, 'name'>): number | null {
  switch (column) {
    case 'number':
      return row.technology.number;
    case 'level':
      return row.level;
    case 'ring': {
      const ring = shownRing(row.reference);
      return ring === null ? null : ringLevel(ring);
    }
    case 'distance':
      return row.distance === null ? null : inMillionths(row.distance);
    case 'finding':
      return findings.indexOf(row.finding);
  }
}
