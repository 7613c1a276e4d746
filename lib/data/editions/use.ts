import { can, type Viewer } from '../../domain/access';
import { maximumTechnologies } from '../../domain/edition-check';
import { matchArea } from '../../domain/match-areas';
import { nameKey } from '../../domain/name-key';
import { failure, type Result, success } from '../../domain/result';
import { database } from '../database';
import { inTransaction, type Tx } from '../transaction';

/** Which year's radar to lay over which edition. `from` is the edition it was seen laid over. */
export type UseInput = { readonly editionId: string; readonly year: number; readonly from: string };

/** An area of the kommune with the edition area it will answer to; null for none. */
export type MatchedArea = { readonly areaId: string; readonly name: string; readonly editionArea: string | null };

/** What laying a radar over an edition will mean. */
export type UsePlan = {
  /** The edition the radar is laid over now. */
  readonly from: string;
  /** Technologies that will no longer be shown, with how many answers each keeps. */
  readonly leaving: readonly { readonly name: string; readonly answers: number }[];
  /** Names that are new on the radar. */
  readonly arriving: readonly string[];
  /** The kommune's own technologies that the edition has: from now on they are compared. */
  readonly takenOver: readonly string[];
  /** Of the kommune's own, those that the edition has another technology of the same name for. */
  readonly doubled: readonly string[];
  readonly areas: readonly MatchedArea[];
  /** With the kommune's own; at most forty fit. */
  readonly technologies: number;
};

type Planned = UsePlan & {
  readonly kommuneId: string;
  readonly radarId: string;
  readonly takenOverIds: readonly string[];
  readonly mappings: readonly { readonly areaId: string; readonly editionAreaId: string }[];
};

/** What it will mean to lay the radar of a year over an edition; changes nothing. */
export async function planRadarEdition(
  viewer: Viewer,
  input: Pick<UseInput, 'editionId' | 'year'>,
): Promise<Result<UsePlan, never>> {
  return plan(database().read, viewer, input);
}

/**
 * Lays the kommune's radar of a year over an edition. Answers are kept, also of technologies that the edition does not have.
 * Areas answer to the edition's as they did in others, or by name; areas that are mapped to it already stay as they are.
 * `conflict` when the radar has been laid over another meanwhile or the edition has a later version; `invalid` with
 * `too-many-technologies`.
 */
export async function changeRadarEdition(
  viewer: Viewer,
  input: UseInput,
): Promise<Result<{ readonly year: number }, never>> {
  const { editionId, year } = input;
  return inTransaction<{ readonly year: number }, never>(async (tx, audit) => {
    const planned = await plan(tx, viewer, input);
    if (!planned.ok) return planned;
    const { kommuneId, radarId, from, technologies, mappings } = planned.value;
    if (from !== input.from) return failure('conflict', 'radar-changed');
    if (technologies > maximumTechnologies) return failure('invalid', 'too-many-technologies');
    await layOver(tx, planned.value, editionId);
    await tx.areaMapping.createMany({ data: mappings.map((mapping) => ({ ...mapping, editionId })) });
    const { leaving, takenOver } = planned.value;
    const entry = { action: 'radar.edition-changed', entity: 'radar', entityId: radarId, kommuneId };
    const after = { editionId, year, leaving, takenOver, mappings };
    await audit({ ...entry, actorId: viewer.userId, before: { editionId: from }, after });
    return success({ year });
  });
}

async function layOver(tx: Tx, { radarId, takenOverIds }: Planned, editionId: string): Promise<void> {
  await tx.radar.update({ where: { id: radarId }, data: { editionId }, select: { id: true } });
  await tx.radarTechnology.deleteMany({ where: { radarId, technologyId: { in: [...takenOverIds] } } });
}

async function plan(
  client: Tx,
  viewer: Viewer,
  { editionId, year }: Pick<UseInput, 'editionId' | 'year'>,
): Promise<Result<Planned, never>> {
  const edition = await client.edition.findUnique({ where: { id: editionId }, select: editionColumns });
  if (edition === null || edition.status === 'draft') return failure('not_found', 'no-edition');
  if (!can(viewer, { action: 'view-edition', kommuneId: edition.kommuneId, frozen: true }))
    return failure('not_found', 'no-edition');
  const { kommuneId } = viewer;
  if (kommuneId === null || !can(viewer, { action: 'change-settings', kommuneId }))
    return failure('forbidden', 'change-settings');
  if (edition.status === 'superseded') return failure('conflict', 'superseded');
  const kommune = await client.kommune.findUniqueOrThrow({ where: { id: kommuneId }, select: { simulated: true } });
  if (edition.simulated && !kommune.simulated) return failure('conflict', 'simulated');
  const where = { kommuneId_year: { kommuneId, year } };
  const radar = await client.radar.findUnique({ where, select: radarColumns });
  if (radar === null) return failure('not_found', 'no-radar');
  const matched = await matchAreas(client, kommuneId, { id: editionId, areas: edition.areas });
  return success({ kommuneId, ...technologyChanges(radar, edition.technologies), ...matched });
}

const editionColumns = {
  kommuneId: true,
  status: true,
  simulated: true,
  technologies: { select: { technologyId: true, name: true }, orderBy: { position: 'asc' } },
  areas: { select: { id: true, slug: true, name: true }, orderBy: { position: 'asc' } },
} as const;

const radarColumns = {
  id: true,
  editionId: true,
  technologies: { select: { technologyId: true, technology: { select: { name: true } } } },
  edition: { select: { technologies: { select: { technologyId: true, name: true }, orderBy: { position: 'asc' } } } },
  placements: { where: { answer: { not: null } }, select: { technologyId: true } },
} as const;

type Named = { readonly technologyId: string; readonly name: string };
type RadarRow = {
  readonly id: string;
  readonly editionId: string;
  readonly technologies: readonly { readonly technologyId: string; readonly technology: { readonly name: string } }[];
  readonly edition: { readonly technologies: readonly Named[] };
  readonly placements: readonly { readonly technologyId: string }[];
};

function technologyChanges(radar: RadarRow, coming: readonly Named[]) {
  const shown = radar.edition.technologies;
  const local = radar.technologies;
  const has = (list: readonly { readonly technologyId: string }[], id: string) =>
    list.some(({ technologyId }) => technologyId === id);
  const answers = (id: string) => radar.placements.filter(({ technologyId }) => technologyId === id).length;
  const takenOver = local.filter(({ technologyId }) => has(coming, technologyId));
  return {
    radarId: radar.id,
    from: radar.editionId,
    leaving: shown
      .filter(({ technologyId }) => !has(coming, technologyId) && !has(local, technologyId))
      .map(({ technologyId, name }) => ({ name, answers: answers(technologyId) })),
    arriving: coming
      .filter(({ technologyId }) => !has(shown, technologyId) && !has(local, technologyId))
      .map(({ name }) => name),
    takenOver: takenOver.map(({ technology }) => technology.name),
    doubled: local
      .filter(({ technology }) => coming.some(({ name }) => nameKey(name) === nameKey(technology.name)))
      .filter(({ technologyId }) => !has(coming, technologyId))
      .map(({ technology }) => technology.name),
    takenOverIds: takenOver.map(({ technologyId }) => technologyId),
    technologies: coming.length + local.length - takenOver.length,
  };
}

type EditionAreas = {
  readonly id: string;
  readonly areas: readonly { readonly id: string; readonly slug: string; readonly name: string }[];
};

async function matchAreas(client: Tx, kommuneId: string, edition: EditionAreas) {
  const rows = await client.area.findMany({
    where: { kommuneId, archivedAt: null },
    select: {
      id: true,
      slug: true,
      name: true,
      mappings: { select: { editionId: true, editionArea: { select: { slug: true, name: true } } } },
    },
    orderBy: { position: 'asc' },
  });
  const matched = rows.map(({ mappings, ...area }) => {
    const before = mappings.find((mapping) => mapping.editionId === edition.id);
    const mappedSlugs = mappings.map((mapping) => mapping.editionArea.slug);
    const found = before === undefined ? matchArea({ ...area, mappedSlugs }, edition.areas) : null;
    return { area, found, name: before?.editionArea.name ?? found?.name ?? null };
  });
  return {
    areas: matched.map(({ area, name }) => ({ areaId: area.id, name: area.name, editionArea: name })),
    mappings: matched.flatMap(({ area, found }) =>
      found === null ? [] : [{ areaId: area.id, editionAreaId: found.id }],
    ),
  };
}
