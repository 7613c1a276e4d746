import type { EditionFacts } from '../../../prisma/seed/edition-facts';
import type { Tx } from '../transaction';

/** Writes an edition that comes with Pejling, frozen, once; an edition that is there already is left as it is. */
export async function storeEdition(tx: Tx, facts: EditionFacts): Promise<boolean> {
  const { id } = facts;
  if ((await tx.edition.count({ where: { id } })) > 0) return false;
  const { areas, technologies, placements, ...head } = facts;
  await tx.edition.create({
    data: { ...head, seriesId: id, status: 'frozen', frozenAt: new Date() },
    select: { id: true },
  });
  const areaId = (slug: string | null) => (slug === null ? null : `${id}.${slug}`);
  await tx.editionArea.createMany({
    data: areas.map((area, position) => ({ ...area, id: `${id}.${area.slug}`, editionId: id, position })),
  });
  await tx.editionTechnology.createMany({
    data: technologies.map(({ id: technologyId, ...names }, position) => ({
      editionId: id,
      technologyId,
      position,
      ...names,
    })),
  });
  await tx.editionPlacement.createMany({
    data: placements.map(({ areaSlug, ...value }) => ({
      ...value,
      editionId: id,
      editionAreaId: areaId(areaSlug),
      scope: areaId(areaSlug) ?? 'combined',
    })),
  });
  return true;
}
