import { indexRadar } from '../../domain/radar-index';
import { shownRing } from '../../domain/reference';
import type { Ring } from '../../domain/ring';
import { parseReference, referenceColumns } from '../parse-row';
import type { Tx } from '../transaction';

export type RingScope = {
  readonly kommuneId: string;
  readonly editionId: string;
  /** Null is the combined radar. */
  readonly areaId: string | null;
};

/**
 * The ring that an edition shows for each technology in one of the kommune's areas, by technology id. The combined radar's
 * stand in where the edition has none for the area and the kommune allows it. Asks no permission: the caller has.
 */
export async function readEditionRings(client: Tx, scope: RingScope): Promise<ReadonlyMap<string, Ring>> {
  const { areaId, ...edition } = scope;
  return readShownRings(client, edition, areaId === null ? null : await mappedArea(client, scope, areaId));
}

/** An area by the edition's area that it answers to: one that is not made yet has no mapping of its own. */
export type RingArea = { readonly id: string; readonly editionAreaId: string | null };

/** The same for an area that answers to a given one of the edition's; null is the combined radar. */
export async function readShownRings(
  client: Tx,
  scope: Omit<RingScope, 'areaId'>,
  ringArea: RingArea | null,
): Promise<ReadonlyMap<string, Ring>> {
  const area = ringArea === null ? null : { ...ringArea, name: '' };
  const values = await client.editionPlacement.findMany({
    where: { editionId: scope.editionId },
    select: referenceColumns,
  });
  const references = values.map(({ technologyId, editionAreaId, ...value }) => ({
    technologyId,
    editionAreaId,
    ...parseReference(value),
  }));
  const combinedForAreas = await mayStandIn(client, scope.kommuneId);
  const index = indexRadar({
    technologies: [],
    areas: [],
    placements: [],
    references,
    combinedForAreas,
    tiltPercent: 0,
  });
  const ids = [...new Set(references.map((reference) => reference.technologyId))];
  return new Map(
    ids.flatMap((id) => {
      const technology = { id, number: 0, name: '', category: '', local: false };
      const reference =
        area === null ? index.combinedReference(technology) : index.areaReference(technology, area).reference;
      const ring = shownRing(reference);
      return ring === null ? [] : [[id, ring] as const];
    }),
  );
}

async function mayStandIn(client: Tx, id: string): Promise<boolean> {
  const kommune = await client.kommune.findUnique({ where: { id }, select: { combinedForAreas: true } });
  return kommune?.combinedForAreas ?? false;
}

async function mappedArea(client: Tx, { editionId }: RingScope, areaId: string): Promise<RingArea> {
  const mapping = await client.areaMapping.findUnique({
    where: { areaId_editionId: { areaId, editionId } },
    select: { editionAreaId: true },
  });
  return { id: areaId, editionAreaId: mapping?.editionAreaId ?? null };
}
