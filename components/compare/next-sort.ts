import type { RowSort, SortColumn, SortDirection } from '@/lib/domain/sort-rows';

const firstDirection: Record<SortColumn, SortDirection> = {
  number: 'asc',
  name: 'asc',
  level: 'desc',
  ring: 'desc',
  distance: 'asc',
  finding: 'asc',
};

/** How a column's link sorts: as one expects at first, and the other way round when it is sorted by it already. */
export function nextSort(column: SortColumn, current: RowSort | null): RowSort {
  if (current?.column !== column) return { column, direction: firstDirection[column] };
  return { column, direction: current.direction === 'asc' ? 'desc' : 'asc' };
}
