import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { AllYears } from '@/components/history/all-years';
import { AreasMoved } from '@/components/history/areas-moved';
import { ChangeGroups } from '@/components/history/change-groups';
import type { HistoryAddress } from '@/components/history/history-address';
import { HistoryControls } from '@/components/history/history-controls';
import { HistoryNotes } from '@/components/history/history-notes';
import { HistoryRadar } from '@/components/history/history-radar';
import { HistoryTable } from '@/components/history/history-table';
import { MethodAlert } from '@/components/history/method-alert';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHeading } from '@/components/ui/page-heading';
import { requireSignedIn } from '@/lib/auth/current';
import { type HistorySpan, type HistoryView, readHistory } from '@/lib/data/history/read-history';
import type { SignedIn } from '@/lib/data/people/sessions';
import { can } from '@/lib/domain/access';
import { currentLocale } from '@/lib/http/locale';
import { historyLead } from '@/lib/text/describe-history';
import { type Locale, textOf } from '@/lib/text/locale';
import { PageShell } from '../page-shell';
import { refused } from '../refused';
import { TooFewYears } from './too-few-years';

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

const year = z.coerce.number().int().min(1900).max(2999).optional();
const querySchema = z.object({ year, earlier: year, area: z.string().min(1).max(200).optional() });

export async function generateMetadata(): Promise<Metadata> {
  return { title: textOf(await currentLocale()).history.title };
}

/** The kommune's own radar over the years: one year laid over an earlier. */
export default async function HistoryPage({ searchParams }: Props) {
  const signedIn = await requireSignedIn();
  const locale = await currentLocale();
  const query = querySchema.safeParse(await searchParams);
  if (!query.success) notFound();
  const { area = null, ...years } = query.data;
  const read = await readHistory(signedIn.viewer, { ...years, language: locale });
  if (!read.ok && read.code === 'forbidden') return refused();
  if (!read.ok) notFound();
  const view = read.value;
  if (area !== null && !view.areas.some(({ slug }) => slug === area)) notFound();
  if (view.span === null) return <TooFewYears signedIn={signedIn} locale={locale} years={view.years} />;
  return <Span signedIn={signedIn} locale={locale} view={view} span={view.span} area={area} />;
}

type SpanProps = {
  signedIn: SignedIn;
  locale: Locale;
  view: HistoryView;
  span: HistorySpan;
  area: string | null;
};

function Span({ signedIn, locale, view, span, area }: SpanProps) {
  const text = textOf(locale).history;
  const { later, earlier, comparison } = span;
  const chosen = view.areas.find(({ slug }) => slug === area);
  const rows =
    chosen === undefined
      ? comparison.combined
      : (comparison.areas.find((history) => history.area.id === chosen.id)?.rows ?? []);
  const blank = [later, earlier].find(({ answered }) => answered === 0);
  const address: HistoryAddress = { year: later.year, earlier: earlier.year, area };
  return (
    <PageShell signedIn={signedIn} current="history">
      <PageHeading
        title={chosen === undefined ? text.title : text.titleArea(chosen.name)}
        lead={
          blank === undefined
            ? historyLead(rows, { earlier: earlier.year, later: later.year, locale })
            : text.blankYear(blank.year)
        }
      />
      <HistoryControls
        locale={locale}
        address={address}
        years={view.years.map((one) => one.year)}
        areas={view.areas}
        simulated={view.simulated}
      />
      {blank === undefined ? (
        <Changes {...{ locale, view, span, rows, address }} />
      ) : (
        <FillBlank viewer={signedIn} locale={locale} year={blank.year} />
      )}
      <AllYears locale={locale} years={view.years} />
    </PageShell>
  );
}

type ChangesProps = Pick<SpanProps, 'locale' | 'view' | 'span'> & {
  rows: HistorySpan['comparison']['combined'];
  address: HistoryAddress;
};

function Changes({ locale, view, span, rows, address }: ChangesProps) {
  const { later, earlier, comparison } = span;
  const combined = address.area === null;
  const years = { earlier: earlier.year, later: later.year };
  const laterNames = Object.fromEntries(rows.map(({ technology }) => [technology.id, technology.name]));
  const telling = { locale, earlierNames: span.earlierNames, laterNames };
  const shared = { locale, kommuneName: view.kommuneName, simulated: view.simulated };
  return (
    <div className="compare">
      <MethodAlert locale={locale} kind={span.break} earlier={earlier} later={later} />
      <div className="compare-picture">
        <HistoryRadar locale={locale} rows={rows} {...years} />
        <HistoryNotes {...shared} earlier={earlier} later={later} combined={combined} />
      </div>
      <ChangeGroups
        rows={rows}
        earlier={earlier.year}
        stoppedIn={combined ? stoppedAreas(comparison) : new Map()}
        telling={telling}
      />
      {combined && view.areas.length > 0 ? (
        <AreasMoved locale={locale} address={address} histories={comparison.areas} areas={view.areas} />
      ) : null}
      <HistoryTable rows={rows} {...years} telling={telling} />
    </div>
  );
}

/** The areas that have stopped a technology since the earlier year, by its id. */
function stoppedAreas({ areas }: HistorySpan['comparison']): Map<string, string[]> {
  const stopped = new Map<string, string[]>();
  for (const { area, rows } of areas) {
    for (const { technology, move } of rows) {
      if (move === 'stopped') stopped.set(technology.id, [...(stopped.get(technology.id) ?? []), area.name]);
    }
  }
  return stopped;
}

function FillBlank({ viewer: { viewer }, locale, year }: { viewer: SignedIn; locale: Locale; year: number }) {
  const text = textOf(locale).history;
  const kommuneId = viewer.kommuneId ?? '';
  const fills = viewer.role === 'contributor' || can(viewer, { action: 'edit-placement', kommuneId, areaId: null });
  return fills ? (
    <ButtonLink href={`/fill?year=${year}`}>{text.fill(year)}</ButtonLink>
  ) : (
    <ButtonLink href={`/radar?year=${year}`}>{text.seeRadar(year)}</ButtonLink>
  );
}
