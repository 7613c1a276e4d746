import type { Prisma } from '@client';
import { can, type Viewer } from '../../domain/access';
import type { HealthTerms } from '../../domain/initiative/pilot-health';
import { failure, type Result, success } from '../../domain/result';
import { database } from '../database';
import { type Language, readEdition } from '../editions/edition-view';
import { numberTechnologies, type SourceTechnology } from '../radars/radar-source';
import type { Tx } from '../transaction';
import { readyCells } from './ready-cells';

export type ContextArea = { readonly id: string; readonly name: string; readonly archived: boolean };

/** What every view of a kommune's initiatives reads once: names, areas, and what the rules are read with. */
export type InitiativeContext = {
  readonly viewer: Viewer;
  readonly kommuneId: string;
  readonly stuckMonths: number;
  /** The newest; null where there is none. */
  readonly radarId: string | null;
  /** On the newest radar, in its order; without a radar the installation's by name. */
  readonly technologies: readonly { readonly id: string; readonly name: string }[];
  /** Those that initiatives are of besides, by name. */
  readonly otherTechnologies: readonly { readonly id: string; readonly name: string }[];
  readonly technologyName: (id: string) => string;
  /** In their order, the archived ones last. */
  readonly areas: readonly ContextArea[];
  readonly areaName: (id: string) => string;
  readonly isReady: HealthTerms['isReady'];
};

/** Reads the context of the viewer's own kommune; `forbidden` for whoever has none. */
export async function readContext(
  viewer: Viewer,
  language: Language,
  client: Tx = database().read,
): Promise<Result<InitiativeContext, never>> {
  const { kommuneId } = viewer;
  if (kommuneId === null || !can(viewer, { action: 'view-radar', kommuneId }))
    return failure('forbidden', 'view-radar');
  const kommune = await client.kommune.findUniqueOrThrow({ where: { id: kommuneId }, select: kommuneColumns });
  const [radar] = kommune.radars;
  const onRadar = radar === undefined ? null : await readTechnologies(client, radar, language);
  const technologies = onRadar?.technologies ?? (await sharedTechnologies(client, kommuneId, language));
  const known = technologies.map(({ id }) => id);
  const otherTechnologies = await usedTechnologies(client, { kommuneId, known, language });
  const nameOf = new Map([...technologies, ...otherTechnologies].map(({ id, name }) => [id, name]));
  const areas = kommune.areas.map(({ id, name, archivedAt }) => ({ id, name, archived: archivedAt !== null }));
  const areaNameOf = new Map(areas.map(({ id, name }) => [id, name]));
  return success({
    viewer,
    kommuneId,
    stuckMonths: kommune.stuckMonths,
    radarId: radar?.id ?? null,
    technologies: technologies.map(({ id, name }) => ({ id, name })),
    otherTechnologies,
    technologyName: (id) => nameOf.get(id) ?? '',
    areas: [...areas.filter(({ archived }) => !archived), ...areas.filter(({ archived }) => archived)],
    areaName: (id) => areaNameOf.get(id) ?? '',
    isReady: onRadar === null ? () => false : readyOn(onRadar, kommune, radar?.editionId ?? ''),
  });
}

const kommuneColumns = {
  stuckMonths: true,
  combinedForAreas: true,
  areas: {
    select: { id: true, name: true, archivedAt: true, mappings: { select: { editionId: true, editionAreaId: true } } },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  },
  radars: {
    select: {
      id: true,
      editionId: true,
      technologies: {
        select: { category: true, technology: { select: { id: true, name: true } } },
        orderBy: { position: 'asc' },
      },
    },
    orderBy: { year: 'desc' },
    take: 1,
  },
} satisfies Prisma.KommuneSelect;

type KommuneRow = Prisma.KommuneGetPayload<{ select: typeof kommuneColumns }>;
type OnRadar = Awaited<ReturnType<typeof readTechnologies>>;

async function readTechnologies(client: Tx, radar: KommuneRow['radars'][number], language: Language) {
  const edition = await readEdition(radar.editionId, language, client);
  const local = radar.technologies.map(({ category, technology }) => ({ ...technology, category, description: '' }));
  const technologies: readonly SourceTechnology[] = numberTechnologies(edition?.technologies ?? [], local);
  return { technologies, references: edition?.references ?? [] };
}

function readyOn(
  { technologies, references }: OnRadar,
  { areas, combinedForAreas }: KommuneRow,
  editionId: string,
): HealthTerms['isReady'] {
  const inUse = areas.filter(({ archivedAt }) => archivedAt === null);
  const mapped = inUse.map(({ id, name, mappings }) => {
    const mapping = mappings.find((row) => row.editionId === editionId);
    return { id, name, editionAreaId: mapping?.editionAreaId ?? null };
  });
  return readyCells({ technologies, areas: mapped, references, combinedForAreas });
}

const nameColumns = { id: true, name: true, nameEn: true } as const;
type NameRow = { readonly id: string; readonly name: string; readonly nameEn: string };

function named(rows: readonly NameRow[], language: Language): { id: string; name: string }[] {
  const names = rows.map(({ id, name, nameEn }) => ({ id, name: language === 'en' ? nameEn : name }));
  return names.sort((one, other) => one.name.localeCompare(other.name, language));
}

async function sharedTechnologies(client: Tx, kommuneId: string, language: Language) {
  return named(await client.technology.findMany({ where: knownTo(kommuneId), select: nameColumns }), language);
}

async function usedTechnologies(
  client: Tx,
  { kommuneId, known, language }: { kommuneId: string; known: readonly string[]; language: Language },
) {
  const where = { initiatives: { some: { kommuneId } }, id: { notIn: [...known] } };
  return named(await client.technology.findMany({ where, select: nameColumns }), language);
}

/** The technologies that a kommune may speak of: its own, and those of the editions it may see. */
export function knownTo(kommuneId: string): Prisma.TechnologyWhereInput {
  const visible = { status: { not: 'draft' }, OR: [{ kommuneId: null }, { kommuneId }] };
  return { OR: [{ kommuneId }, { kommuneId: null, editions: { some: { edition: visible } } }] };
}
