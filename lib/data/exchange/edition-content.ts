import type { Prisma } from '@client';
import type { EditionPayload } from '../../exchange/edition-payload';
import { inOneOrder } from '../../exchange/in-one-order';
import { parseRingNames } from '../editions/ring-names';
import { parseReference, referenceColumns } from '../parse-row';
import type { Tx } from '../transaction';

/** A shared edition that is frozen, or was, whole, as a file carries it; null for any other. */
export async function readEditionContent(client: Tx, id: string): Promise<EditionPayload | null> {
  const row = await client.edition.findFirst({
    where: { id, kommuneId: null, status: { in: ['frozen', 'superseded'] } },
    select: columns,
  });
  if (row === null) return null;
  const { technologies, placements, ringNames, ...edition } = row;
  return {
    ...edition,
    ringNames: parseRingNames(ringNames),
    technologies: technologies.map(({ technologyId, technology, ...names }) => ({
      ...{ id: technologyId, ...names },
      ...technology,
    })),
    placements: inOneOrder(
      placements.map(({ technologyId, editionAreaId: areaId, ...value }) => ({
        ...{ technologyId, areaId },
        ...parseReference(value),
      })),
    ),
  };
}

const columns = {
  id: true,
  seriesId: true,
  version: true,
  title: true,
  titleEn: true,
  year: true,
  publisher: true,
  method: true,
  methodEn: true,
  source: true,
  sourceEn: true,
  caveat: true,
  caveatEn: true,
  simulated: true,
  ringNames: true,
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
} satisfies Prisma.EditionSelect;
