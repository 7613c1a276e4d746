import { randomUUID } from 'node:crypto';
import type { Viewer } from '../../domain/access';
import { areaSlug } from '../../domain/area-slug';
import type { EditionHeadInput } from '../../domain/edition-head';
import type { EditionContent, EditionContentTechnology } from '../../import/edition-content';
import type { Audit, Tx } from '../transaction';
import { newTechnologyId } from './add-technologies';
import { filledHead, orDanish } from './head';
import { newEditionId } from './id';

type FileEdition = {
  readonly viewer: Viewer;
  readonly content: EditionContent;
  readonly head: EditionHeadInput;
  /** The known technology of each of the content's; null for one that is made. */
  readonly ids: readonly (string | null)[];
};

/** Makes a draft edition of all that a file says, and answers its id. Asks no permission: the caller has. */
export async function makeDraftFromContent(
  tx: Tx,
  audit: Audit,
  { viewer, content, head, ids }: FileEdition,
): Promise<string> {
  const { kommuneId } = viewer;
  const id = newEditionId(head.year);
  const { simulated } = content;
  const data = { ...filledHead(head), id, seriesId: id, kommuneId, simulated, createdById: viewer.userId };
  await tx.edition.create({ data, select: { id: true } });
  const areaIds = await addAreas(tx, id, content.areas);
  const technologyIds = await addTechnologies(tx, { editionId: id, kommuneId, ids }, content.technologies);
  await tx.editionPlacement.createMany({
    data: content.values.map(({ technology, area, ...value }) => {
      const editionAreaId = area === null ? null : (areaIds[area] ?? null);
      const technologyId = technologyIds[technology] ?? '';
      return { ...value, editionId: id, technologyId, editionAreaId, scope: editionAreaId ?? 'combined' };
    }),
  });
  const { areas, technologies, values } = content;
  const counts = { areas: areas.length, technologies: technologies.length, values: values.length };
  const entry = { action: 'edition.created', entity: 'edition', entityId: id, kommuneId, actorId: viewer.userId };
  await audit({ ...entry, after: { title: head.title, year: head.year, ...counts } });
  return id;
}

/** Areas keep the slugs that the file has for them: by those they are known from year to year. */
async function addAreas(tx: Tx, editionId: string, areas: EditionContent['areas']): Promise<string[]> {
  const slugs: string[] = [];
  const rows = areas.map(({ slug, name, nameEn }, position) => {
    const given = slug !== null && !slugs.includes(slug) && slug !== 'combined' ? slug : areaSlug(name, slugs);
    slugs.push(given);
    return { id: randomUUID(), editionId, slug: given, name, nameEn: orDanish(nameEn, name), position };
  });
  await tx.editionArea.createMany({ data: rows });
  return rows.map(({ id }) => id);
}

type Place = {
  readonly editionId: string;
  readonly kommuneId: string | null;
  readonly ids: readonly (string | null)[];
};

async function addTechnologies(
  tx: Tx,
  { editionId, kommuneId, ids }: Place,
  technologies: readonly EditionContentTechnology[],
): Promise<string[]> {
  const all: string[] = [];
  for (const [at, technology] of technologies.entries())
    all.push(ids[at] ?? (await makeTechnology(tx, kommuneId, technology)));
  await tx.editionTechnology.createMany({
    data: technologies.map(({ name, nameEn, category, categoryEn }, position) => ({
      ...{ editionId, technologyId: all[position] ?? '', position, name, category },
      ...{ nameEn: orDanish(nameEn, name), categoryEn: orDanish(categoryEn, category) },
    })),
  });
  return all;
}

async function makeTechnology(tx: Tx, kommuneId: string | null, technology: EditionContentTechnology): Promise<string> {
  const { name, nameEn, description, descriptionEn } = technology;
  const id = await idOf(tx, kommuneId, technology);
  const texts = { description, descriptionEn: orDanish(descriptionEn, description) };
  const data = { id, kommuneId, name, nameEn: orDanish(nameEn, name), ...texts };
  await tx.technology.create({ data, select: { id: true } });
  return id;
}

/**
 * A shared technology keeps the id that the file has for it, so that two installations mean the same by it. A kommune's own
 * gets another: what it is called here must not stand in the way of the shared one.
 */
async function idOf(
  tx: Tx,
  kommuneId: string | null,
  { id, name }: Pick<EditionContentTechnology, 'id' | 'name'>,
): Promise<string> {
  const free = kommuneId === null && id !== null && (await tx.technology.count({ where: { id } })) === 0;
  return free ? id : newTechnologyId(name);
}
