import type { EditionFacts, PlacementFacts } from '../../../prisma/seed/edition-facts';
import { parseReference, referenceColumns } from '../parse-row';
import type { Tx } from '../transaction';
import { headInputColumns } from './head';
import { parseRingNames } from './ring-names';

/**
 * Everything of an edition in both languages, as it is stored: what a file of it holds. Values stand in the order of the
 * technologies, the combined radar's before the areas'. Null when there is none. Asks no permission: the caller has.
 */
export async function readEditionFacts(client: Tx, editionId: string): Promise<EditionFacts | null> {
  const row = await client.edition.findUnique({ where: { id: editionId }, select: columns });
  if (row === null) return null;
  const { areas, technologies, placements, ringNames, ...head } = row;
  const slugOf = new Map(areas.map(({ id, slug }) => [id, slug]));
  const order = {
    technologies: technologies.map(({ technologyId }) => technologyId),
    areas: [null, ...areas.map(({ slug }) => slug)],
  };
  const values = placements.map(({ technologyId, editionAreaId, ...value }) => ({
    technologyId,
    areaSlug: editionAreaId === null ? null : (slugOf.get(editionAreaId) ?? null),
    ...parseReference(value),
  }));
  return {
    ...head,
    ringNames: parseRingNames(ringNames),
    areas: areas.map(({ id: _id, ...area }) => area),
    technologies: technologies.map(({ technologyId, technology, ...names }) => ({
      id: technologyId,
      ...names,
      ...technology,
    })),
    placements: inOrder(values, order),
  };
}

type Order = { readonly technologies: readonly string[]; readonly areas: readonly (string | null)[] };

function inOrder(values: readonly PlacementFacts[], { technologies, areas }: Order): PlacementFacts[] {
  const place = ({ technologyId, areaSlug }: PlacementFacts) =>
    technologies.indexOf(technologyId) * areas.length + areas.indexOf(areaSlug);
  return [...values].sort((first, second) => place(first) - place(second));
}

const columns = {
  ...headInputColumns,
  id: true,
  seriesId: true,
  version: true,
  simulated: true,
  areas: { select: { id: true, slug: true, name: true, nameEn: true }, orderBy: { position: 'asc' } },
  technologies: {
    select: {
      technologyId: true,
      name: true,
      nameEn: true,
      category: true,
      categoryEn: true,
      technology: { select: { description: true, descriptionEn: true } },
    },
    orderBy: { position: 'asc' },
  },
  placements: { select: referenceColumns },
} as const;
