import { describe, expect, it } from 'vitest';
import { ringValue, technology } from './builders.fixture';
import type { Finding } from './finding';
import type { Ring } from './ring';
import { type RowSort, type SortableRow, sortRows } from './sort-rows';

function row(number: number, finding: Finding, distance: number | null, more: Partial<SortableRow> = {}): SortableRow {
  return { technology: technology(number), finding, distance, level: null, reference: null, ...more };
}

const numbers = (rows: readonly SortableRow[]) => rows.map((one) => one.technology.number);

describe('the order of design', () => {
  it('has findings, then agreement, then states; each by distance, then number', () => {
    const rows = [
      row(1, 'no-reference', null),
      row(2, 'aligned', 0),
      row(3, 'ahead', 1),
      row(4, 'mixed', null),
      row(5, 'missing-pilot', -2),
      row(6, 'aligned', -1),
      row(7, 'borderline', 1.5),
      row(8, 'untapped', -1),
      row(9, 'unanswered', null),
    ];
    expect(numbers(sortRows(rows))).toEqual([5, 3, 8, 4, 6, 2, 7, 1, 9]);
  });

  it('finds thirds equal that are equal on paper', () => {
    const rows = [row(2, 'ahead', 7 / 3 - 2), row(1, 'ahead', 4 / 3 - 1)];
    expect(7 / 3 - 2).not.toBe(4 / 3 - 1);
    expect(numbers(sortRows(rows))).toEqual([1, 2]);
    expect(numbers(sortRows(rows, { column: 'distance', direction: 'desc' }))).toEqual([1, 2]);
  });

  it('leaves its input as it was', () => {
    const rows = [row(2, 'aligned', 0), row(1, 'ahead', 1)];
    sortRows(rows);
    expect(numbers(rows)).toEqual([2, 1]);
  });
});

describe('a chosen column', () => {
  const named = (number: number, name: string, ring: Ring | null, level: number | null, distance: number | null) =>
    row(number, distance === null ? 'no-reference' : 'ahead', distance, {
      technology: technology(number, { name }),
      level,
      reference: ring === null ? null : ringValue(ring),
    });
  const rows = [
    named(1, 'Ærø', 'trial', 2, -1),
    named(2, 'Apps', 'ready', 4, 0),
    named(3, 'Zebra', null, null, null),
    named(4, 'Åben data', 'wait', 3, 2),
    named(5, 'Øst', 'trial', 2, -1),
  ];

  it.each<[RowSort['column'], RowSort['direction'], number[]]>([
    ['number', 'asc', [1, 2, 3, 4, 5]],
    ['number', 'desc', [5, 4, 3, 2, 1]],
    ['name', 'asc', [2, 3, 1, 5, 4]],
    ['name', 'desc', [4, 5, 1, 3, 2]],
    ['level', 'asc', [1, 5, 4, 2, 3]],
    ['level', 'desc', [2, 4, 1, 5, 3]],
    ['ring', 'asc', [4, 1, 5, 2, 3]],
    ['ring', 'desc', [2, 1, 5, 4, 3]],
    ['distance', 'asc', [1, 5, 2, 4, 3]],
    ['distance', 'desc', [4, 2, 1, 5, 3]],
  ])('%s %s, rows without a value last', (column, direction, expected) => {
    expect(numbers(sortRows(rows, { column, direction }))).toEqual(expected);
  });

  it('groups by finding, within it by distance', () => {
    const mixed = [
      row(1, 'aligned', 0),
      row(2, 'ahead', 1),
      row(3, 'unanswered', null),
      row(4, 'overdue-pilot', -1),
      row(5, 'ahead', 2),
    ];
    expect(numbers(sortRows(mixed, { column: 'finding', direction: 'asc' }))).toEqual([4, 5, 2, 1, 3]);
    expect(numbers(sortRows(mixed, { column: 'finding', direction: 'desc' }))).toEqual([3, 1, 5, 2, 4]);
  });
});
