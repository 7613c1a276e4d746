import { type Locale, textOf } from '@/lib/text/locale';
import { Icon } from './icon';

export type SortDirection = 'ascending' | 'descending';

export interface SortHeaderProps {
  locale: Locale;
  label: string;
  /** The same page sorted by this column, the other way round when it is sorted by it already. */
  href: string;
  sorted?: SortDirection | undefined;
  /** Figures stand to the right. */
  numeric?: boolean;
}

/** A column header that sorts by its link, without script. */
export function SortHeader({ locale, label, href, sorted, numeric = false }: SortHeaderProps) {
  const { parts } = textOf(locale).shell;
  const nextName = { ascending: parts.sortDescending, descending: parts.sortAscending };
  return (
    <th scope="col" aria-sort={sorted} className={numeric ? 'numeric' : undefined}>
      <a className="sort-link" href={href}>
        {label}
        <Icon name={`sort-table-${sorted ?? 'none'}`} />
        <span className="sr-only">, {sorted ? nextName[sorted] : parts.sort}</span>
      </a>
    </th>
  );
}
