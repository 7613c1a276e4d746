import type { Metadata } from 'next';
import { z } from 'zod';
import { BlankView } from '@/components/initiative-views/blank-view';
import { FilterForm } from '@/components/initiative-views/filter-form';
import { FunnelPanels } from '@/components/initiative-views/funnel-panels';
import { FunnelTable } from '@/components/initiative-views/funnel-table';
import { PilotFigures } from '@/components/initiative-views/pilot-figures';
import { readFilters, type ViewFilters } from '@/components/initiative-views/view-filters';
import { ViewSwitch, viewHref } from '@/components/initiative-views/view-switch';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHeading } from '@/components/ui/page-heading';
import { TagLink } from '@/components/ui/tag-link';
import { requireSignedIn } from '@/lib/auth/current';
import { readChoices } from '@/lib/data/initiatives/initiative-choices';
import { type FunnelView, readFunnel } from '@/lib/data/initiatives/read-funnel';
import { currentLocale } from '@/lib/http/locale';
import { today } from '@/lib/http/today';
import { type Locale, textOf } from '@/lib/text/locale';
import { PageShell } from '../../page-shell';
import { refused } from '../../refused';

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

const spans = ['12', '24', '60'] as const;
const standardSpan = '24';
const spanQuery = z.object({ months: z.enum(spans).catch(standardSpan) });

export async function generateMetadata(): Promise<Metadata> {
  return { title: textOf(await currentLocale()).initiativeViews.development.title };
}

/** Whether initiatives come from idea over pilot to operation, month by month. */
export default async function DevelopmentPage({ searchParams }: Props) {
  const signedIn = await requireSignedIn();
  const { viewer } = signedIn;
  const locale = await currentLocale();
  const params = await searchParams;
  const filters = readFilters(params);
  const { areaId, technologyId } = filters;
  const { months } = spanQuery.parse(params);
  const read = await readFunnel(viewer, { today: today(), areaId, technologyId, months: Number(months) });
  const choices = await readChoices(viewer, locale);
  if (!read.ok || !choices.ok) return refused();
  const text = textOf(locale).initiativeViews.development;
  const blank = read.value.months.every(({ byPhase }) => Object.values(byPhase).every((count) => count === 0));
  return (
    <PageShell signedIn={signedIn} current="initiatives">
      <PageHeading title={text.title} lead={blank ? text.lead.none : leadOf(read.value, locale)} />
      <ViewSwitch locale={locale} current="development" filters={filters} />
      <FilterForm
        locale={locale}
        path={viewHref('development')}
        filters={filters}
        choices={choices.value}
        fields={['areaId', 'technologyId']}
        further={months === standardSpan ? {} : { months }}
      />
      {blank ? (
        <BlankView
          locale={locale}
          narrowed={[areaId, technologyId].some(Boolean)}
          mayAdd={choices.value.areas.some(({ mayEdit }) => mayEdit)}
        />
      ) : (
        <Development locale={locale} view={read.value} filters={filters} span={months} />
      )}
    </PageShell>
  );
}

function leadOf({ summary }: FunnelView, locale: Locale): string {
  const { lead } = textOf(locale).initiativeViews.development;
  return summary.ended === 0 ? lead.noneEnded : lead.ended(summary.scaled, summary.ended);
}

type DevelopmentProps = { locale: Locale; view: FunnelView; filters: ViewFilters; span: (typeof spans)[number] };

function Development({ locale, view, filters, span }: DevelopmentProps) {
  const text = textOf(locale).initiativeViews.development;
  const stuck = viewHref('list', { ...filters, phase: undefined, problem: 'stuck' });
  return (
    <div className="development">
      <PilotFigures locale={locale} outcome={view.summary} />
      {view.summary.medianMonths === null ? null : <ButtonLink href={stuck}>{text.next}</ButtonLink>}
      <section aria-labelledby="funnel-charts">
        <h2 id="funnel-charts">{text.chartHeading}</h2>
        <nav className="settings-years" aria-label={text.span}>
          {spans.map((one) => (
            <TagLink
              key={one}
              href={viewHref('development', filters, one === standardSpan ? {} : { months: one })}
              current={one === span}
            >
              {text.spans[one]}
            </TagLink>
          ))}
        </nav>
        <FunnelPanels locale={locale} months={view.months} />
      </section>
      <section aria-labelledby="funnel-figures">
        <h2 id="funnel-figures">{text.tableHeading}</h2>
        <FunnelTable locale={locale} months={view.months} />
        <p className="compare-notes">{text.note}</p>
      </section>
    </div>
  );
}
