import type { Metadata } from 'next';
import { MinorityExposed, WithoutValueCard } from '@/components/compare/apart-lists';
import { AreasBalance } from '@/components/compare/areas-balance';
import { BalanceCard } from '@/components/compare/balance-card';
import { BlankComparison } from '@/components/compare/blank-comparison';
import { CombinedTable } from '@/components/compare/combined-table';
import { ComparisonRadar } from '@/components/compare/comparison-radar';
import { FillFirst } from '@/components/compare/fill-first';
import { OrderNote } from '@/components/compare/order-note';
import { PlacementSources, SourceNotes } from '@/components/compare/source-notes';
import type { CompareView } from '@/lib/data/radars/compare-view';
import { plotCombined } from '@/lib/domain/layout/plotted-technologies';
import { currentLocale } from '@/lib/http/locale';
import { headlineSentence } from '@/lib/text/headline-sentence';
import { textOf } from '@/lib/text/locale';
import { ImportedNotice } from '../import/imported-notice';
import { BesideOthers } from './beside-others';
import { CompareFrame, NoRadar } from './compare-frame';
import { CombinedFieldPage } from './field-page';
import { LearnFromOthers } from './learn-from-others';
import { asksForOthers, readFieldRequest } from './read-field-request';
import { type CompareRequest, readCompareRequest, type SearchParams } from './read-request';

export async function generateMetadata(): Promise<Metadata> {
  return { title: textOf(await currentLocale()).compare.combinedTitle };
}

export default async function RadarPage({ searchParams }: { searchParams: SearchParams }) {
  if (await asksForOthers(searchParams)) {
    return <CombinedFieldPage request={await readFieldRequest(null, searchParams)} />;
  }
  const request = await readCompareRequest(null, searchParams);
  const { signedIn, view, context } = request;
  if (view === null) return <NoRadar signedIn={signedIn} context={context} />;
  const { compare } = textOf(context.locale);
  const { combined } = view.comparison;
  return (
    <CompareFrame
      request={{ ...request, view }}
      title={compare.combinedTitle}
      lead={view.blank ? compare.blank.lead : headlineSentence(combined.balance, context)}
    >
      <ImportedNotice signedIn={signedIn} locale={context.locale} changeSetId={(await searchParams).imported} />
      {view.blank ? (
        <BlankComparison locale={context.locale} technologies={view.source.technologies}>
          <FillFirst locale={context.locale} role={signedIn.viewer.role} area={null} year={view.source.year} />
        </BlankComparison>
      ) : (
        <Comparison view={view} request={request} />
      )}
    </CompareFrame>
  );
}

function Comparison({ view, request }: { view: CompareView; request: CompareRequest }) {
  const { address, others, context } = request;
  const { compare } = textOf(context.locale);
  const { source, comparison, reference } = view;
  const { technologies, balance } = comparison.combined;
  const shared = { address, context, areas: source.areas };
  return (
    <div className="compare">
      <div className="compare-picture">
        <ComparisonRadar
          technologies={plotCombined(technologies)}
          rows={technologies}
          title={`${compare.combinedTitle} ${source.year}`}
          context={context}
        />
        <SourceNotes
          locale={context.locale}
          reference={reference}
          simulated={source.simulated}
          more={notesOf(view, compare)}
        />
      </div>
      <div className="compare-cards">
        <div>
          <BalanceCard balance={balance} context={context} />
          <LearnFromOthers viewer={request.signedIn.viewer} rows={technologies} context={context} />
        </div>
        <div>
          <BesideOthers
            newest={others.newest}
            technologies={technologies.length}
            address={address}
            locale={context.locale}
          />
          {source.areas.length === 0 ? null : <AreasBalance compared={comparison.areas} {...shared} />}
          <MinorityExposed comparison={comparison} context={context} />
          <WithoutValueCard items={view.withoutValue} {...shared} />
        </div>
      </div>
      <div className="compare-table">
        <h2>{compare.table.heading}</h2>
        <OrderNote address={address} locale={context.locale} />
        <CombinedTable comparison={comparison} {...shared} />
        <p className="compare-small">{compare.table.levelNote}</p>
        <PlacementSources locale={context.locale} rows={technologies} />
      </div>
    </div>
  );
}

function notesOf({ comparison }: CompareView, { notes }: ReturnType<typeof textOf>['compare']): string[] {
  const fromAreas = comparison.combined.technologies.some(({ from }) => from === 'areas');
  const standingIn = comparison.areas.filter(({ cells }) => cells.some((cell) => cell.referenceFromCombined)).length;
  const all = comparison.areas.length;
  return [
    ...(fromAreas ? [notes.derived] : []),
    ...(fromAreas && standingIn > 0 ? [notes.standInCombined(all - standingIn, all)] : []),
  ];
}
