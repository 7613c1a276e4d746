import { describe, expect, it } from 'vitest';
import { sortColumns } from '@/lib/domain/sort-rows';
import { nextSort } from './next-sort';

describe('nextSort', () => {
  it('turns round what is sorted already', () => {
    for (const column of sortColumns) {
      const first = nextSort(column, null);
      expect(nextSort(column, first).direction).not.toBe(first.direction);
      expect(nextSort(column, nextSort(column, first))).toEqual(first);
    }
  });

  it('begins with the least in use for distance, and with Klar for rings', () => {
    expect(nextSort('distance', { column: 'name', direction: 'desc' })).toEqual({
      column: 'distance',
      direction: 'asc',
    });
    expect(nextSort('ring', null).direction).toBe('desc');
  });
});
