import { defaultEditionId } from '../../../prisma/seed/editions/shipped';
import { maximumTechnologies } from '../../domain/edition-check';
import type { ImportTargetKind } from '../../import/import-choices';
import type { CurrentPlacement } from '../../import/plan-import';
import type { NamedArea, NamedTechnology, SheetTarget } from '../../import/sheet-target';
import { knownTechnologies } from '../editions/known-technologies';
import { readCells, type SavedBy } from '../placements/stored-cells';
import { withContent } from '../radars/list-local-technologies';
import type { Tx } from '../transaction';

type TargetTechnology = NamedTechnology & {
  /** In Danish, as it is stored; null where it stands on no radar yet. */
  readonly category: string | null;
  /** One of the radar's edition's, one of the kommune's own on that radar, or another that is known. */
  readonly place: 'edition' | 'radar' | 'elsewhere';
};

/** What a sheet is read into, as it stands. */
export type ImportTarget = Omit<SheetTarget, 'technologies'> & {
  /** Null where the radar is made by the import. */
  readonly radarId: string | null;
  readonly editionTitle: { readonly da: string; readonly en: string } | null;
  readonly technologies: readonly TargetTechnology[];
  readonly cells: readonly SavedBy[];
  /** The areas in use, when none of them has an answer or a note in any radar; otherwise none. */
  readonly blankAreaIds: readonly string[];
};

/** Reads what a kommune's sheet of one year goes into. Asks no permission: the caller has. */
async function readRadarTarget(client: Tx, kommuneId: string, year: number): Promise<ImportTarget> {
  const radar = await client.radar.findUnique({
    where: { kommuneId_year: { kommuneId, year } },
    select: { id: true, editionId: true },
  });
  const editionId = radar?.editionId ?? (await editionOfNewRadar(client, kommuneId));
  const edition = await client.edition.findUniqueOrThrow({ where: { id: editionId }, select: editionColumns });
  const listed = edition.technologies.map(({ technologyId: id, ...rest }) => ({
    id,
    ...rest,
    place: 'edition' as const,
  }));
  const local = await readLocal(client, kommuneId, radar?.id ?? (await carriedFrom(client, kommuneId, year)));
  const shown = local.filter(({ id, place }) => place === 'radar' && !listed.some((one) => one.id === id));
  const areas = await client.area.findMany({
    where: { kommuneId, archivedAt: null },
    select: { id: true, name: true },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  });
  return {
    radarId: radar?.id ?? null,
    editionId,
    editionTitle: { da: edition.title, en: edition.titleEn },
    technologies: [...listed, ...local.filter(({ id }) => !listed.some((one) => one.id === id))],
    areas,
    editionAreas: edition.areas,
    cells: radar === null ? [] : await readCells(client, radar.id),
    room: Math.max(0, maximumTechnologies - listed.length - shown.length),
    blankAreaIds: await blankAreas(client, kommuneId, areas),
  };
}

const editionColumns = {
  title: true,
  titleEn: true,
  areas: { select: { id: true, name: true, nameEn: true }, orderBy: { position: 'asc' } },
  technologies: {
    select: { technologyId: true, name: true, nameEn: true, category: true },
    orderBy: { position: 'asc' },
  },
} as const;

/** A new year goes on with the edition of the newest radar, where that is still in use; the first has the default. */
async function editionOfNewRadar(client: Tx, kommuneId: string): Promise<string> {
  const newest = await client.radar.findFirst({
    where: { kommuneId, edition: { status: 'frozen' } },
    select: { editionId: true },
    orderBy: { year: 'desc' },
  });
  return newest?.editionId ?? defaultEditionId;
}

/** The radar whose local technologies a new one takes over: the nearest earlier, or the newest. */
async function carriedFrom(client: Tx, kommuneId: string, year: number): Promise<string | null> {
  const select = { id: true, year: true } as const;
  const radars = await client.radar.findMany({ where: { kommuneId }, select, orderBy: { year: 'desc' } });
  return (radars.find((radar) => radar.year < year) ?? radars[0])?.id ?? null;
}

async function readLocal(client: Tx, kommuneId: string, radarId: string | null): Promise<TargetTechnology[]> {
  const rows = await client.technology.findMany({
    where: { OR: [{ kommuneId }, ...(radarId === null ? [] : [{ radars: { some: { radarId } } }])] },
    select: { id: true, name: true, nameEn: true, radars: { select: { radarId: true, category: true } } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ radars, ...row }) => {
    const here = radars.find((one) => one.radarId === radarId);
    const category = here?.category ?? radars[0]?.category ?? null;
    return { ...row, category, place: here === undefined ? 'elsewhere' : 'radar' };
  });
}

async function blankAreas(client: Tx, kommuneId: string, areas: readonly NamedArea[]): Promise<string[]> {
  const where = { area: { kommuneId, archivedAt: null }, ...withContent };
  return (await client.placement.count({ where })) > 0 ? [] : areas.map(({ id }) => id);
}

type Wanted = { readonly kind: ImportTargetKind; readonly kommuneId: string | null; readonly year: number };

/** What a sheet is read into. A radar is a kommune's; an edition may be the coordinator's. */
export function readTarget(client: Tx, { kind, kommuneId, year }: Wanted): Promise<ImportTarget> {
  if (kind === 'edition') return readEditionTarget(client, kommuneId);
  if (kommuneId === null) throw new Error('A radar is a kommune’s');
  return readRadarTarget(client, kommuneId, year);
}

/** What a sheet of an edition's values is read into: nothing yet, with every technology known by name. */
async function readEditionTarget(client: Tx, kommuneId: string | null): Promise<ImportTarget> {
  const known = await knownTechnologies(kommuneId, client);
  const placed = await client.editionTechnology.findMany({
    where: { edition: { status: 'frozen', OR: [{ kommuneId: null }, ...(kommuneId === null ? [] : [{ kommuneId }])] } },
    select: { technologyId: true, category: true },
    orderBy: { edition: { year: 'asc' } },
  });
  const categories = new Map(placed.map(({ technologyId, category }) => [technologyId, category]));
  return {
    ...{ radarId: null, editionId: null, editionTitle: null, areas: [], editionAreas: [], cells: [], blankAreaIds: [] },
    technologies: known.map((one) => ({ ...one, category: categories.get(one.id) ?? null, place: 'edition' })),
    room: maximumTechnologies,
  };
}

/** The cells as the plan wants them. */
export function currentPlacements({ cells }: ImportTarget): CurrentPlacement[] {
  return cells.map(({ technologyId, areaId, content }) => ({
    technologyId,
    areaId,
    answer: content.answer,
    note: content.note,
  }));
}
