import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { WithoutValueCard } from '@/components/compare/apart-lists';
import { AreaTable } from '@/components/compare/area-table';
import { BalanceCard } from '@/components/compare/balance-card';
import { BlankComparison } from '@/components/compare/blank-comparison';
import { ComparisonRadar } from '@/components/compare/comparison-radar';
import { FillFirst } from '@/components/compare/fill-first';
import { OrderNote } from '@/components/compare/order-note';
import { PlacementSources, SourceNotes } from '@/components/compare/source-notes';
import type { CompareView } from '@/lib/data/radars/compare-view';
import type { SourceArea } from '@/lib/data/radars/radar-source';
import { can } from '@/lib/domain/access';
import { plotArea } from '@/lib/domain/layout/plotted-technologies';
import type { AreaComparison } from '@/lib/domain/radar';
import { headlineSentence } from '@/lib/text/headline-sentence';
import { textOf } from '@/lib/text/locale';
import { BesideOthers } from '../beside-others';
import { CompareFrame } from '../compare-frame';
import { AreaFieldPage } from '../field-page';
import { LearnFromOthers } from '../learn-from-others';
import { asksForOthers, type FieldRequest, readFieldRequest } from '../read-field-request';
import { type CompareRequest, readCompareRequest, type SearchParams } from '../read-request';

type AreaPageProps = { params: Promise<{ area: string }>; searchParams: SearchParams };

export async function generateMetadata(props: AreaPageProps): Promise<Metadata> {
  if (await asksForOthers(props.searchParams)) {
    const { view, address, locale } = await readField(props);
    const name = view.areas.find(({ area }) => area.slug === address.area)?.area.name;
    return name === undefined ? {} : { title: textOf(locale).compare.areaTitle(name) };
  }
  const { area, request } = await readArea(props);
  return { title: textOf(request.context.locale).compare.areaTitle(area.name) };
}

export default async function AreaRadarPage(props: AreaPageProps) {
  if (await asksForOthers(props.searchParams)) return <AreaFieldPage request={await readField(props)} />;
  const { request, view, area, compared } = await readArea(props);
  const { context, signedIn } = request;
  const { compare } = textOf(context.locale);
  const blank = compared.cells.every(({ answer }) => answer === null);
  const mayFill = can(signedIn.viewer, {
    action: 'edit-placement',
    kommuneId: view.source.kommuneId,
    areaId: area.id,
  });
  return (
    <CompareFrame
      request={{ ...request, view }}
      title={compare.areaTitle(area.name)}
      lead={blank ? compare.blank.leadArea(area.name) : headlineSentence(compared.balance, context)}
    >
      {blank ? (
        <BlankComparison locale={context.locale} technologies={view.source.technologies}>
          <FillFirst
            locale={context.locale}
            role={mayFill ? signedIn.viewer.role : 'reader'}
            area={area}
            year={view.source.year}
          />
        </BlankComparison>
      ) : (
        <Comparison {...{ request, view, area, compared }} />
      )}
    </CompareFrame>
  );
}

async function readField({ params, searchParams }: AreaPageProps): Promise<FieldRequest> {
  return readFieldRequest((await params).area, searchParams);
}

type AreaRequest = {
  readonly request: CompareRequest;
  readonly view: CompareView;
  readonly area: SourceArea;
  readonly compared: AreaComparison;
};

async function readArea({ params, searchParams }: AreaPageProps): Promise<AreaRequest> {
  const { area: slug } = await params;
  const request = await readCompareRequest(slug, searchParams);
  const { view } = request;
  const area = view?.source.areas.find((one) => one.slug === request.address.area);
  const compared = view?.comparison.areas.find((one) => one.area.id === area?.id);
  if (view === null || area === undefined || compared === undefined) notFound();
  return { request, view, area, compared };
}

function Comparison({ request, view, area, compared }: AreaRequest) {
  const { address, others, context } = request;
  const { compare } = textOf(context.locale);
  const { source, reference } = view;
  const standIn = compared.cells.some((cell) => cell.referenceFromCombined);
  return (
    <div className="compare">
      <div className="compare-picture">
        <ComparisonRadar
          technologies={plotArea(compared.cells)}
          rows={compared.cells}
          title={`${compare.areaTitle(area.name)} ${source.year}`}
          context={context}
        />
        <SourceNotes
          locale={context.locale}
          reference={reference}
          simulated={source.simulated}
          more={standIn ? [compare.notes.standIn] : []}
        />
      </div>
      <div className="compare-cards">
        <BalanceCard balance={compared.balance} context={context} />
        <BesideOthers
          newest={others.newest}
          areaId={area.id}
          address={address}
          technologies={compared.cells.length}
          locale={context.locale}
        />
        <LearnFromOthers viewer={request.signedIn.viewer} rows={compared.cells} context={context} />
        <WithoutValueCard
          items={view.withoutValue.filter(({ areaId }) => areaId === area.id)}
          {...{ address, context, areas: source.areas }}
        />
      </div>
      <div className="compare-table">
        <h2>{compare.table.heading}</h2>
        <OrderNote address={address} locale={context.locale} />
        <AreaTable {...{ compared, address, context }} />
        <p className="compare-small">{compare.table.levelNote}</p>
        <PlacementSources locale={context.locale} rows={compared.cells} />
      </div>
    </div>
  );
}
