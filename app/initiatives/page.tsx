import type { Metadata } from 'next';
import { FilterForm } from '@/components/initiative-views/filter-form';
import { countFilters, filteredHref, filterFields } from '@/components/initiative-views/view-filters';
import { ViewSwitch } from '@/components/initiative-views/view-switch';
import { initiativesHref, newInitiativeHref } from '@/components/initiatives/addresses';
import { InitiativeTable } from '@/components/initiatives/initiative-table';
import { Notice } from '@/components/people/notice';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHeading } from '@/components/ui/page-heading';
import { Pagination } from '@/components/ui/pagination';
import { requireSignedIn } from '@/lib/auth/current';
import { type InitiativeList, listInitiatives } from '@/lib/data/initiatives/list-initiatives';
import { can } from '@/lib/domain/access';
import { currentLocale } from '@/lib/http/locale';
import { noticeQuery } from '@/lib/http/notice-query';
import { today } from '@/lib/http/today';
import { type Locale, textOf } from '@/lib/text/locale';
import { PageShell } from '../page-shell';
import { refused } from '../refused';
import { furtherOf, type ListQuery, readListQuery } from './read-list-query';

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { initiatives } = textOf(await currentLocale());
  const { archived } = readListQuery(await searchParams);
  return { title: archived ? initiatives.list.archivedTitle : initiatives.title };
}

/** The kommune's initiatives, searched, narrowed and paged on the server. */
export default async function InitiativesPage({ searchParams }: Props) {
  const signedIn = await requireSignedIn();
  const locale = await currentLocale();
  const params = await searchParams;
  const query = readListQuery(params);
  const { filters, page, archived } = query;
  const read = await listInitiatives(signedIn.viewer, {
    ...{ ...filters, language: locale, today: today(), page, archived, sort: query.sort ?? undefined },
  });
  if (!read.ok) return refused();
  const list = read.value;
  const text = textOf(locale).initiatives;
  const creates = list.choices.areas.some(({ mayEdit }) => mayEdit);
  const blank = list.all === 0 && !archived;
  const { done, failed } = noticeQuery.parse(params);
  const imports = can(signedIn.viewer, { action: 'import', kommuneId: signedIn.viewer.kommuneId ?? '' });
  return (
    <PageShell signedIn={signedIn} current="initiatives">
      {archived ? (
        <Breadcrumb
          locale={locale}
          items={[{ label: text.title, href: initiativesHref }]}
          current={text.list.archivedTitle}
        />
      ) : null}
      <Notice locale={locale} done={done} failed={failed} texts={text} />
      <PageHeading
        title={archived ? text.list.archivedTitle : text.title}
        lead={archived ? text.list.archivedLead : text.lead}
        actions={creates && !archived ? <ButtonLink href={newInitiativeHref()}>{text.list.create}</ButtonLink> : null}
      />
      {archived ? null : <ViewSwitch locale={locale} current="list" filters={filters} />}
      {blank ? <Blank locale={locale} creates={creates} imports={imports} /> : <List {...{ locale, list, query }} />}
      <p className="no-print">
        {archived ? (
          <a href={initiativesHref}>{text.list.toCurrent}</a>
        ) : (
          <a href={filteredHref(initiativesHref, {}, { archived: '1' })}>{text.list.toArchived}</a>
        )}
      </p>
    </PageShell>
  );
}

type ListProps = { locale: Locale; list: InitiativeList; query: ListQuery };

function List({ locale, list, query }: ListProps) {
  const { initiatives: text } = textOf(locale);
  const { filters, sort, archived } = query;
  const { rows, total, all, page, pages, choices } = list;
  const narrowed = countFilters(filters, filterFields) > 0;
  const hrefOf = (further: Partial<ListQuery>) =>
    filteredHref(initiativesHref, filters, furtherOf({ sort, archived, ...further }));
  return (
    <>
      {all === 0 ? null : (
        <FilterForm
          {...{ locale, path: initiativesHref, filters, choices, fields: filterFields }}
          further={furtherOf({ sort, archived })}
        />
      )}
      {total === 0 ? (
        <p>{narrowed ? text.list.noneFound : text.list.noneArchived}</p>
      ) : (
        <>
          <p className="initiative-count">{narrowed ? text.list.shown(total, all) : text.count(total)}</p>
          <InitiativeTable
            {...{ locale, rows, caption: text.list.caption }}
            sorting={{ by: sort ?? 'title', hrefOf: (by) => hrefOf({ sort: by }) }}
          />
          <Pagination {...{ locale, page, pages }} hrefOf={(to) => hrefOf({ page: to })} />
        </>
      )}
    </>
  );
}

function Blank({ locale, creates, imports }: { locale: Locale; creates: boolean; imports: boolean }) {
  const { none } = textOf(locale).initiatives.list;
  return (
    <>
      <h2>{none.heading}</h2>
      <p>{creates ? none.text : none.wait}</p>
      {imports ? (
        <p>
          {none.import} <a href="/import?target=initiatives">{none.toImport}</a>
        </p>
      ) : null}
    </>
  );
}
