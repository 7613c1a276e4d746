import { failure, type Result, success } from '../../domain/result';
import { canonicalJson } from '../../exchange/canonical-json';
import type { EditionPayload } from '../../exchange/edition-payload';
import { inOneOrder } from '../../exchange/in-one-order';
import { storedRingNames } from '../editions/ring-names';
import type { Tx } from '../transaction';
import { readEditionContent } from './edition-content';

/**
 * Sees to it that a file's edition is here: true where it was added, shared and frozen, and false where it was here already.
 * `conflict` `edition-differs` where its id, or that of one of its parts, is taken by something else.
 */
export async function addEdition(tx: Tx, edition: EditionPayload): Promise<Result<boolean, never>> {
  if ((await tx.edition.count({ where: { id: edition.id } })) > 0) {
    const stored = await readEditionContent(tx, edition.id);
    const same = stored !== null && comparable(stored) === comparable(edition);
    return same ? success(false) : failure('conflict', 'edition-differs');
  }
  if (!(await isFree(tx, edition))) return failure('conflict', 'edition-differs');
  await addTechnologies(tx, edition);
  await store(tx, edition);
  return success(true);
}

/**
 * What two editions are compared by. The order of values says nothing; what a technology is belongs to the installation, which may
 * describe it in words of its own.
 */
function comparable({ technologies, placements, ...edition }: EditionPayload): string {
  return canonicalJson({
    ...edition,
    technologies: technologies.map(({ description: _da, descriptionEn: _en, ...names }) => names),
    placements: inOneOrder(placements),
  });
}

/** Ids are public, and a file may name any: none of another's may be taken over. */
async function isFree(tx: Tx, { seriesId, version, areas, technologies }: EditionPayload): Promise<boolean> {
  const series = { seriesId, OR: [{ version }, { kommuneId: { not: null } }] };
  const areaIds = areas.map(({ id }) => id);
  const technologyIds = technologies.map(({ id }) => id);
  const taken = [
    await tx.edition.count({ where: series }),
    await tx.editionArea.count({ where: { id: { in: areaIds } } }),
    await tx.technology.count({ where: { id: { in: technologyIds }, kommuneId: { not: null } } }),
  ];
  return taken.every((count) => count === 0);
}

async function addTechnologies(tx: Tx, { technologies }: EditionPayload): Promise<void> {
  const where = { id: { in: technologies.map(({ id }) => id) } };
  const known = new Set((await tx.technology.findMany({ where, select: { id: true } })).map(({ id }) => id));
  await tx.technology.createMany({
    data: technologies
      .filter(({ id }) => !known.has(id))
      .map(({ id, name, nameEn, description, descriptionEn }) => ({ id, name, nameEn, description, descriptionEn })),
  });
}

async function store(tx: Tx, { areas, technologies, placements, ringNames, ...head }: EditionPayload): Promise<void> {
  const { id: editionId, seriesId, version } = head;
  const newer = await tx.edition.count({ where: { seriesId, version: { gt: version }, status: { not: 'draft' } } });
  const status = newer > 0 ? 'superseded' : 'frozen';
  await tx.edition.updateMany({
    where: { seriesId, version: { lt: version }, status: 'frozen' },
    data: { status: 'superseded' },
  });
  await tx.edition.create({
    data: { ...head, ringNames: storedRingNames(ringNames), status, frozenAt: new Date() },
    select: { id: true },
  });
  await tx.editionArea.createMany({ data: areas.map((area, position) => ({ ...area, editionId, position })) });
  await tx.editionTechnology.createMany({
    data: technologies.map(({ id, name, nameEn, category, categoryEn }, position) => ({
      ...{ editionId, technologyId: id, position },
      ...{ name, nameEn, category, categoryEn },
    })),
  });
  await tx.editionPlacement.createMany({
    data: placements.map(({ areaId, ...value }) => ({
      ...{ ...value, editionId, editionAreaId: areaId },
      scope: areaId ?? 'combined',
    })),
  });
}
