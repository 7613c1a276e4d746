import { SortHeader } from '@/components/ui/sort-header';
import type { SortColumn } from '@/lib/domain/sort-rows';
import type { Locale } from '@/lib/text/locale';
import { type CompareAddress, compareHref } from './compare-address';
import { nextSort } from './next-sort';

type CompareHeadProps = {
  locale: Locale;
  address: CompareAddress;
  column: SortColumn;
  label: string;
  numeric?: boolean;
};

/** A column header whose link is the same page sorted by it. */
export function CompareHead({ locale, address, column, label, numeric = false }: CompareHeadProps) {
  const { sort } = address;
  const sorted = sort?.column === column ? (sort.direction === 'asc' ? 'ascending' : 'descending') : undefined;
  const href = `${compareHref({ ...address, sort: nextSort(column, sort) })}#technologies`;
  return <SortHeader {...{ locale, label, href, sorted, numeric }} />;
}
