import type { Metadata } from 'next';
import { z } from 'zod';
import { BlankView } from '@/components/initiative-views/blank-view';
import { FilterForm } from '@/components/initiative-views/filter-form';
import { TimelineTable } from '@/components/initiative-views/timeline-table';
import { readFilters } from '@/components/initiative-views/view-filters';
import { ViewSwitch, viewHref } from '@/components/initiative-views/view-switch';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHeading } from '@/components/ui/page-heading';
import { Pagination } from '@/components/ui/pagination';
import { requireSignedIn } from '@/lib/auth/current';
import { readTimeline } from '@/lib/data/initiatives/read-timeline';
import { currentLocale } from '@/lib/http/locale';
import { today } from '@/lib/http/today';
import { textOf } from '@/lib/text/locale';
import { PageShell } from '../../page-shell';
import { refused } from '../../refused';

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

const pageQuery = z.object({ page: z.coerce.number().int().min(1).max(100_000).catch(1) });

export async function generateMetadata(): Promise<Metadata> {
  return { title: textOf(await currentLocale()).initiativeViews.timeline.title };
}

/** Pilots over time: when they began, when they should end, and which have run past it. */
export default async function TimelinePage({ searchParams }: Props) {
  const signedIn = await requireSignedIn();
  const locale = await currentLocale();
  const params = await searchParams;
  const filters = readFilters(params);
  const { search, areaId, technologyId } = filters;
  const day = today();
  const read = await readTimeline(signedIn.viewer, {
    ...{ language: locale, today: day, page: pageQuery.parse(params).page },
    ...{ search, areaId, technologyId },
  });
  if (!read.ok) return refused();
  const { rows, total, page, pages, choices } = read.value;
  const { timeline: text } = textOf(locale).initiativeViews;
  const overdue = rows.some(({ problems }) => problems.includes('overdue'));
  const narrowed = [search, areaId, technologyId].some(Boolean);
  return (
    <PageShell signedIn={signedIn} current="initiatives">
      <PageHeading
        title={text.title}
        lead={text.lead}
        actions={
          overdue ? (
            <ButtonLink href={viewHref('list', { ...filters, phase: undefined, problem: 'overdue' })}>
              {text.next}
            </ButtonLink>
          ) : null
        }
      />
      <ViewSwitch locale={locale} current="timeline" filters={filters} />
      <FilterForm
        locale={locale}
        path={viewHref('timeline')}
        filters={filters}
        choices={choices}
        fields={['search', 'areaId', 'technologyId']}
      />
      {rows.length === 0 ? (
        narrowed ? (
          <BlankView locale={locale} narrowed mayAdd={false} />
        ) : (
          <p className="view-blank">{text.none}</p>
        )
      ) : (
        <TimelineTable locale={locale} items={rows} total={total} today={day} />
      )}
      <Pagination
        locale={locale}
        page={page}
        pages={pages}
        hrefOf={(one) => viewHref('timeline', filters, { page: String(one) })}
      />
    </PageShell>
  );
}
