import type { EditionFacts } from '../../../prisma/seed/edition-facts';
import { storedRingNames } from '../editions/ring-names';
import type { Tx } from '../transaction';

/**
 * Writes an edition that comes with Pejling or in a file, frozen and shared, once; one that is there already is left as it is.
 * Technologies that are not here yet are made, with the names the edition has for them.
 */
export async function storeEdition(tx: Tx, facts: EditionFacts): Promise<boolean> {
  const { id } = facts;
  if ((await tx.edition.count({ where: { id } })) > 0) return false;
  const { areas, technologies, placements, ringNames, seriesId = id, version = 1, ...head } = facts;
  const stored = { ...head, seriesId, version, ringNames: storedRingNames(ringNames ?? null) };
  await tx.edition.create({ data: { ...stored, status: 'frozen', frozenAt: new Date() }, select: { id: true } });
  await addMissing(tx, technologies);
  const areaId = (slug: string | null) => (slug === null ? null : `${id}.${slug}`);
  await tx.editionArea.createMany({
    data: areas.map((area, position) => ({ ...area, id: `${id}.${area.slug}`, editionId: id, position })),
  });
  await tx.editionTechnology.createMany({
    data: technologies.map(({ id: technologyId, description: _da, descriptionEn: _en, ...names }, position) => ({
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

async function addMissing(tx: Tx, technologies: EditionFacts['technologies']): Promise<void> {
  const ids = technologies.map(({ id }) => id);
  const rows = await tx.technology.findMany({ where: { id: { in: ids } }, select: { id: true } });
  const known = new Set(rows.map(({ id }) => id));
  await tx.technology.createMany({
    data: technologies
      .filter(({ id }) => !known.has(id))
      .map(({ category: _da, categoryEn: _en, description = '', descriptionEn = '', ...names }) => ({
        ...names,
        description,
        descriptionEn,
      })),
  });
}
