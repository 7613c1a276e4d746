import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { z } from 'zod';
import { NoRadar } from '@/app/radar/compare-frame';
import { SourceNotes } from '@/components/compare/source-notes';
import { focusSentence } from '@/components/heatmap/focus-sentence';
import { HeatmapControls } from '@/components/heatmap/heatmap-controls';
import type { HeatmapAddress } from '@/components/heatmap/heatmap-href';
import { HeatmapLegend } from '@/components/heatmap/heatmap-legend';
import { HeatmapTable } from '@/components/heatmap/heatmap-table';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHeading } from '@/components/ui/page-heading';
import { requireSignedIn } from '@/lib/auth/current';
import { type CompareView, readComparison } from '@/lib/data/radars/compare-view';
import { heatmapFocus } from '@/lib/domain/heatmap';
import { heatmapOrders, heatmapRows } from '@/lib/domain/heatmap-rows';
import { currentLocale } from '@/lib/http/locale';
import type { HeadlineContext } from '@/lib/text/headline-sentence';
import { textOf } from '@/lib/text/locale';
import { PageShell } from '../../page-shell';
import { refused } from '../../refused';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** A year or an edition that cannot be is as unknown as one that is not there; an unknown order is the standard one. */
const querySchema = z.object({
  year: z.coerce.number().int().min(1900).max(2999).optional(),
  edition: z.string().min(1).max(200).optional(),
  sort: z.enum(heatmapOrders).optional().catch(undefined),
});

const readOnce = cache(async (search: string) => {
  const signedIn = await requireSignedIn();
  const locale = await currentLocale();
  const parsed = querySchema.safeParse(JSON.parse(search));
  if (!parsed.success) notFound();
  const { year, edition, sort } = parsed.data;
  const read = await readComparison(signedIn.viewer, { year, editionId: edition, language: locale });
  if (!read.ok && read.code === 'forbidden') return refused();
  if (!read.ok && (read.reason !== 'no-radar' || year !== undefined || edition !== undefined)) notFound();
  const view = read.ok ? read.value : null;
  const context: HeadlineContext = { locale, publisher: view?.reference.publisher ?? 'KL', scope: 'area' };
  return { signedIn, view, edition: edition ?? null, sort: sort ?? null, context };
});

export async function generateMetadata(): Promise<Metadata> {
  return { title: textOf(await currentLocale()).heatmap.title };
}

export default async function AcrossAreasPage({ searchParams }: Props) {
  const { signedIn, view, edition, sort, context } = await readOnce(JSON.stringify(await searchParams));
  if (view === null) return <NoRadar signedIn={signedIn} context={context} />;
  const { heatmap, compare } = textOf(context.locale);
  const address: HeatmapAddress = { year: view.source.year, edition, sort };
  const lead = view.blank ? compare.blank.lead : focusSentence(heatmapFocus(view.comparison), context);
  const mayFill = signedIn.viewer.role !== 'reader';
  return (
    <PageShell signedIn={signedIn} current="areas">
      <div className="heatmap">
        <PageHeading
          title={heatmap.title}
          lead={lead}
          actions={view.blank && mayFill ? <ButtonLink href="/fill">{heatmap.blank.action}</ButtonLink> : null}
        />
        {view.blank ? null : <Heatmap view={view} address={address} context={context} />}
      </div>
    </PageShell>
  );
}

type HeatmapProps = { view: CompareView; address: HeatmapAddress; context: HeadlineContext };

function Heatmap({ view, address, context }: HeatmapProps) {
  const { heatmap } = textOf(context.locale);
  const { source, comparison, reference, choices } = view;
  const rows = heatmapRows(comparison, address.sort ?? heatmapOrders[0]);
  const { technologies } = comparison.combined;
  const notes = [
    heatmap.notes.cell,
    ...(technologies.some(({ from }) => from === 'direct') ? [heatmap.notes.direct] : []),
    ...(technologies.some(({ technology }) => technology.local) ? [heatmap.notes.locals] : []),
  ];
  return (
    <>
      <HeatmapControls
        {...{ address, reference, choices, locale: context.locale, years: source.years }}
        simulated={source.simulated || reference.simulated}
      />
      <HeatmapLegend rows={rows} comparison={comparison} context={context} />
      <p className="heatmap-colour">{heatmap.notes.colour}</p>
      <HeatmapTable
        {...{ rows, comparison, address, context, areas: source.areas }}
        ringNames={reference.ringNames ?? null}
      />
      <SourceNotes locale={context.locale} reference={reference} simulated={source.simulated} more={notes} />
    </>
  );
}
