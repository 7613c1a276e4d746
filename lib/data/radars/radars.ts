import { defaultAreas } from '../../../prisma/seed/default-areas';
import { can, type Viewer } from '../../domain/access';
import { maximumTechnologies } from '../../domain/edition-check';
import { isYear } from '../../domain/limits';
import { matchArea } from '../../domain/match-areas';
import { nameKey } from '../../domain/name-key';
import { failure, type Result, success } from '../../domain/result';
import { database } from '../database';
import { type EditionHead, type Language, listEditionHeads } from '../editions/edition-view';
import { type Audit, inTransaction, type Tx } from '../transaction';

export type NewRadarView = {
  /** The years that have a radar, newest first. */
  readonly years: readonly number[];
  /** The editions a radar can be laid over, newest first. */
  readonly editions: readonly EditionHead[];
  /** The year after the newest, or this one. */
  readonly suggestedYear: number;
};

/** What an editor chooses between when making a radar for a year. */
export async function readNewRadar(viewer: Viewer, language: Language): Promise<Result<NewRadarView>> {
  const { kommuneId } = viewer;
  if (kommuneId === null || !can(viewer, { action: 'change-settings', kommuneId }))
    return failure('forbidden', 'change-settings');
  const kommune = await database().read.kommune.findUniqueOrThrow({
    where: { id: kommuneId },
    select: { simulated: true, radars: { select: { year: true }, orderBy: { year: 'desc' } } },
  });
  const heads = await listEditionHeads(kommuneId, language);
  const editions = heads.filter((head) => head.status === 'frozen' && (kommune.simulated || !head.simulated));
  const years = kommune.radars.map(({ year }) => year);
  const newest = years[0];
  const suggestedYear = newest === undefined ? new Date().getFullYear() : newest + 1;
  return success({ years, editions, suggestedYear });
}

export type RadarInput = { readonly year: number; readonly editionId: string };
export type NewRadar = {
  readonly id: string;
  readonly year: number;
  /** How many local technologies of the year before there was no room for. */
  readonly leftOut: number;
};

/**
 * Makes the kommune's radar for a year over an edition, with the areas and the local technologies it has; a kommune without
 * areas gets the edition's, or Pejling's own where the edition has none. `conflict` when the year has a radar; `invalid` for a
 * year outside the limits.
 */
export async function createRadar(viewer: Viewer, { year, editionId }: RadarInput): Promise<Result<NewRadar>> {
  const { kommuneId, userId: actorId } = viewer;
  if (kommuneId === null || !can(viewer, { action: 'change-settings', kommuneId }))
    return failure('forbidden', 'change-settings');
  return inTransaction(async (tx, audit) => {
    return makeRadar(tx, audit, { kommuneId, actorId, year, editionId });
  });
}

export type MakeRadarInput = RadarInput & { readonly kommuneId: string; readonly actorId: string };

/** The same inside a transaction that has locked the kommune. Asks no permission: the caller has. */
export async function makeRadar(tx: Tx, audit: Audit, input: MakeRadarInput): Promise<Result<NewRadar>> {
  const { kommuneId, actorId, year, editionId } = input;
  if (!isYear(year)) return failure('invalid', 'year');
  if (!(await mayUse(tx, kommuneId, editionId))) return failure('not_found', 'no-edition');
  if ((await tx.radar.count({ where: { kommuneId, year } })) > 0) return failure('conflict', 'year-taken');
  await provideAreas(tx, kommuneId, editionId);
  const { id } = await tx.radar.create({ data: { kommuneId, year, editionId }, select: { id: true } });
  const leftOut = await carryTechnologies(tx, kommuneId, { id, year, editionId });
  const entry = { action: 'radar.created', entity: 'radar', entityId: id, kommuneId, actorId };
  await audit({ ...entry, after: { year, editionId } });
  return success({ id, year, leftOut });
}

/** A frozen edition, shared or the kommune's own; a simulated one only for a simulated kommune. */
async function mayUse(tx: Tx, kommuneId: string, editionId: string): Promise<boolean> {
  const kommune = await tx.kommune.findUniqueOrThrow({ where: { id: kommuneId }, select: { simulated: true } });
  const simulated = kommune.simulated ? {} : { simulated: false };
  const where = { id: editionId, status: 'frozen', OR: [{ kommuneId: null }, { kommuneId }], ...simulated };
  return (await tx.edition.count({ where })) === 1;
}

/** Sees to it that there are areas, and that they are mapped to the edition's where that is plain. */
async function provideAreas(tx: Tx, kommuneId: string, editionId: string): Promise<void> {
  const select = { id: true, slug: true, name: true } as const;
  const editionAreas = await tx.editionArea.findMany({ where: { editionId }, select, orderBy: { position: 'asc' } });
  if ((await tx.area.count({ where: { kommuneId } })) === 0) {
    const areas = editionAreas.length > 0 ? editionAreas : defaultAreas;
    const data = areas.map(({ slug, name }, position) => ({ kommuneId, slug, name, position }));
    await tx.area.createMany({ data });
  }
  const unmapped = await tx.area.findMany({
    where: { kommuneId, mappings: { none: { editionId } } },
    select: { ...select, mappings: { select: { editionArea: { select: { slug: true } } } } },
  });
  const mappings = unmapped.flatMap(({ id, mappings, ...area }) => {
    const mappedSlugs = mappings.map(({ editionArea }) => editionArea.slug);
    const match = matchArea({ ...area, mappedSlugs }, editionAreas);
    return match === null ? [] : [{ areaId: id, editionId, editionAreaId: match.id }];
  });
  await tx.areaMapping.createMany({ data: mappings });
}

type CarryTo = { readonly id: string; readonly year: number; readonly editionId: string };

/**
 * Puts the local technologies of the nearest earlier radar, or of the newest, on the new one: as many as there is room for,
 * and none that the edition has by name. Answers how many there was no room for.
 */
async function carryTechnologies(tx: Tx, kommuneId: string, { id, year, editionId }: CarryTo): Promise<number> {
  const others = await tx.radar.findMany({
    where: { kommuneId, id: { not: id } },
    select: { id: true, year: true },
    orderBy: { year: 'desc' },
  });
  const from = others.find((radar) => radar.year < year) ?? others[0];
  if (from === undefined) return 0;
  const local = await tx.radarTechnology.findMany({
    where: { radarId: from.id },
    select: { technologyId: true, category: true, technology: { select: { name: true } } },
    orderBy: { position: 'asc' },
  });
  const listed = await tx.editionTechnology.findMany({ where: { editionId }, select: { name: true } });
  const names = new Set(listed.map(({ name }) => nameKey(name)));
  const wanted = local.filter(({ technology }) => !names.has(nameKey(technology.name)));
  const carried = wanted.slice(0, Math.max(0, maximumTechnologies - listed.length));
  await tx.radarTechnology.createMany({
    data: carried.map(({ technologyId, category }, position) => ({ radarId: id, technologyId, category, position })),
  });
  return wanted.length - carried.length;
}
