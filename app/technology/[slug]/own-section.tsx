import { fillHref } from '@/app/fill/query';
import { PlacementSources, SourceNotes } from '@/components/compare/source-notes';
import { cellAnchor } from '@/components/forms/fill/field-names';
import { radarHref } from '@/components/heatmap/heatmap-href';
import { OwnTable } from '@/components/technology/own-table';
import type { OwnTechnology } from '@/lib/data/technologies/read-technology';
import { can } from '@/lib/domain/access';
import { textOf } from '@/lib/text/locale';
import type { TechnologyRequest } from './read-request';

/** What the kommune answers itself, area by area, against the radar's own edition. */
export function OwnSection({ request }: { request: TechnologyRequest }) {
  const { view, context } = request;
  const { own: text } = textOf(context.locale).technology;
  const { year, own } = view;
  return (
    <section aria-labelledby="own-heading" className="technology-section">
      <h2 id="own-heading">{year === null ? text.headingPlain : text.heading(year)}</h2>
      {year === null ? <p>{text.noRadar}</p> : null}
      {year !== null && own === null ? <p>{text.notOnRadar(year)}</p> : null}
      {year !== null && own !== null ? <Own request={request} year={year} own={own} /> : null}
    </section>
  );
}

type OwnProps = { request: TechnologyRequest; year: number; own: OwnTechnology };

function Own({ request: { signedIn, view, context }, year, own }: OwnProps) {
  const { compare, words } = textOf(context.locale);
  const { kommuneId, technology, simulated } = view;
  const { reference, combined, areas, direct } = own;
  const anchor = cellAnchor(technology.id);
  const fillLink = (area: { readonly id: string; readonly slug: string } | null) => {
    const permission = { action: 'edit-placement', kommuneId, areaId: area?.id ?? null } as const;
    if (!can(signedIn.viewer, permission)) return null;
    return `${fillHref({ slug: area?.slug ?? null, year })}#${anchor}`;
  };
  const radarLink = (slug: string | null) => `${radarHref(slug, { year, edition: null })}#${anchor}`;
  const standIn = areas.some(({ cell }) => cell.referenceFromCombined);
  const sourced = [
    ...areas.map(({ area, cell }) => ({
      technology: { name: area.name },
      reference: cell.referenceFromCombined ? null : cell.reference,
    })),
    { technology: { name: words.combined }, reference: combined.reference },
  ];
  return (
    <>
      <OwnTable
        areas={areas.map(({ area, cell, content }) => ({
          ...{ id: area.id, name: area.name, cell, content },
          radarHref: radarLink(area.slug),
          fillHref: fillLink(area),
        }))}
        combined={{
          row: combined,
          note: direct?.note ?? '',
          radarHref: radarLink(null),
          fillHref: areas.length === 0 || combined.from === 'direct' ? fillLink(null) : null,
        }}
        context={context}
      />
      {technology.local ? null : (
        <>
          <SourceNotes
            locale={context.locale}
            reference={reference}
            simulated={simulated}
            more={standIn ? [compare.notes.standIn] : []}
          />
          <PlacementSources locale={context.locale} rows={sourced} />
        </>
      )}
    </>
  );
}
