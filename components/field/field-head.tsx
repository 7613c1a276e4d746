import { type CompareAddress, compareHref, type FieldAddress } from '@/components/compare/compare-address';
import { SortHeader } from '@/components/ui/sort-header';
import type { FieldSort, FieldSortColumn } from '@/lib/domain/release/sort-field-rows';
import type { Locale } from '@/lib/text/locale';

type FieldHeadProps = {
  locale: Locale;
  address: CompareAddress & { readonly field: FieldAddress };
  column: FieldSortColumn;
  label: string;
  numeric?: boolean;
};

/** A column header of the comparison with the others; its link is the same page sorted by it. */
export function FieldHead({ locale, address, column, label, numeric = false }: FieldHeadProps) {
  const { sort } = address.field;
  const sorted = sort?.column === column ? (sort.direction === 'asc' ? 'ascending' : 'descending') : undefined;
  const field = { ...address.field, sort: nextFieldSort(column, sort) };
  return (
    <SortHeader {...{ locale, label, sorted, numeric }} href={`${compareHref({ ...address, field })}#technologies`} />
  );
}

/** Names and numbers begin with the first, everything else with the most; then the other way round. */
export function nextFieldSort(column: FieldSortColumn, current: FieldSort | null): FieldSort {
  if (current?.column === column) return { column, direction: current.direction === 'asc' ? 'desc' : 'asc' };
  return { column, direction: column === 'number' || column === 'name' ? 'asc' : 'desc' };
}
