import { classNames } from '@/components/ui/class-names';
import { SortHeader } from '@/components/ui/sort-header';
import { Table } from '@/components/ui/table';
import type { InitiativeRow } from '@/lib/domain/initiative/initiative-row';
import { type Locale, textOf } from '@/lib/text/locale';
import { shortDay } from '@/lib/text/short-day';
import { initiativeHref } from './addresses';
import { PhaseBadge } from './phase-badge';
import { ProblemList } from './problem-list';

/** What the table can be sorted by. */
export type TableSort = 'title' | 'technology' | 'phase' | 'since' | 'end';

type InitiativeTableProps = {
  locale: Locale;
  rows: readonly InitiativeRow[];
  caption: string;
  /** All are of one technology, which is named already. */
  oneTechnology?: boolean;
  /** What it is sorted by, and the address of it sorted by another; without, it cannot be sorted. */
  sorting?: { readonly by: TableSort; readonly hrefOf: (sort: TableSort) => string } | undefined;
};

/** Initiatives as a list: on a phone each is a block. */
export function InitiativeTable({ locale, rows, caption, oneTechnology = false, sorting }: InitiativeTableProps) {
  const { columns } = textOf(locale).initiatives.list;
  const header = (sort: TableSort, label: string) => <ColumnHeader {...{ locale, sort, label, sorting }} />;
  return (
    <div className="initiative-table">
      <Table id="initiatives" caption={caption} hideCaption stack>
        <thead>
          <tr>
            {header('title', columns.title)}
            {oneTechnology ? null : header('technology', columns.technology)}
            <th scope="col">{columns.areas}</th>
            {header('phase', columns.phase)}
            {header('since', columns.since)}
            {header('end', columns.end)}
            <th scope="col">{columns.problems}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} {...{ locale, row, oneTechnology }} />
          ))}
        </tbody>
      </Table>
    </div>
  );
}

type ColumnHeaderProps = Pick<InitiativeTableProps, 'locale' | 'sorting'> & { sort: TableSort; label: string };

/** Each column has one order only, so the one it is sorted by is no link. */
function ColumnHeader({ locale, sort, label, sorting }: ColumnHeaderProps) {
  if (sorting === undefined) return <th scope="col">{label}</th>;
  if (sorting.by === sort) {
    return (
      <th scope="col" aria-sort={sort === 'since' ? 'descending' : 'ascending'}>
        {label}
      </th>
    );
  }
  return <SortHeader locale={locale} label={label} href={sorting.hrefOf(sort)} />;
}

type RowProps = { locale: Locale; row: InitiativeRow; oneTechnology: boolean };

function Row({ locale, row, oneTechnology }: RowProps) {
  const { list } = textOf(locale).initiatives;
  const { columns } = list;
  return (
    <tr>
      <th scope="row" className="initiative-name">
        <a href={initiativeHref(row.id)}>{row.title}</a>
        {row.owner === '' ? null : <span className="initiative-small">{row.owner}</span>}
      </th>
      {oneTechnology ? null : <td data-title={columns.technology}>{row.technologyName}</td>}
      <td data-title={columns.areas}>{row.areaNames.join(', ')}</td>
      <td data-title={columns.phase}>
        <PhaseBadge locale={locale} phase={row.phase} />
      </td>
      <td className="initiative-day" data-title={columns.since}>
        {shortDay(row.phaseSince, locale)}
      </td>
      <td
        className={classNames('initiative-day', row.plannedEnd === null && 'initiative-none')}
        data-title={columns.end}
      >
        {row.plannedEnd === null ? <None word={list.nothing} /> : shortDay(row.plannedEnd, locale)}
      </td>
      <td
        className={classNames('initiative-remarks', row.problems.length === 0 && 'initiative-none')}
        data-title={columns.problems}
      >
        {row.problems.length === 0 ? (
          <None word={list.nothing} />
        ) : (
          <ProblemList locale={locale} problems={row.problems} />
        )}
      </td>
    </tr>
  );
}

/** A dash for the eye, a word for the ear. */
function None({ word }: { word: string }) {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="sr-only">{word}</span>
    </>
  );
}
