import type { Prisma } from '@client';
import { can, type Viewer } from '../../domain/access';
import type { PlacementContent } from '../../domain/placement-content';
import type { RadarTechnology } from '../../domain/radar';
import { failure, type Result, success } from '../../domain/result';
import { database } from '../database';
import { type EditionTechnologyView, type Language, readEdition } from '../editions/edition-view';
import { parseContent } from '../parse-row';
import type { Tx } from '../transaction';

/** A technology on a kommune's radar, with what the list shows of it. */
export type SourceTechnology = RadarTechnology & { readonly description: string };

export type SourceArea = { readonly id: string; readonly slug: string; readonly name: string };

/** One stored cell; `areaId` null is the combined radar. */
export type SourcePlacement = {
  readonly technologyId: string;
  readonly areaId: string | null;
  readonly content: PlacementContent;
  readonly version: number;
};

/** All that is stored of one kommune's radar for one year, before anything is laid over it. */
export type RadarSource = {
  readonly id: string;
  readonly kommuneId: string;
  /** Four digits. */
  readonly kommuneCode: string;
  readonly kommuneName: string;
  readonly simulated: boolean;
  readonly year: number;
  /** Every year the kommune has a radar for, newest first. */
  readonly years: readonly number[];
  readonly editionId: string;
  readonly tiltPercent: number;
  readonly combinedForAreas: boolean;
  /** In the radar's order: the edition's by category, then the kommune's own. */
  readonly technologies: readonly SourceTechnology[];
  readonly areas: readonly SourceArea[];
  readonly placements: readonly SourcePlacement[];
};

export type RadarQuery = { readonly year?: number | undefined; readonly language: Language };

/**
 * Reads the viewer's own radar of one year, or the newest, inside a transaction where one is given; `not_found` when the
 * kommune has none.
 */
export async function readRadarSource(
  viewer: Viewer,
  query: RadarQuery,
  client: Tx = database().read,
): Promise<Result<RadarSource>> {
  const { kommuneId } = viewer;
  if (kommuneId === null || !can(viewer, { action: 'view-radar', kommuneId }))
    return failure('forbidden', 'view-radar');
  const radars = await client.radar.findMany({
    where: { kommuneId },
    select: { id: true, year: true },
    orderBy: { year: 'desc' },
  });
  const chosen = query.year === undefined ? radars[0] : radars.find((radar) => radar.year === query.year);
  if (chosen === undefined) return failure('not_found', 'no-radar');
  const source = await readRadar(chosen.id, query.language, client);
  return success({ ...source, years: radars.map((radar) => radar.year) });
}

/** Reads one radar by its id, inside a transaction where one is given. Asks no permission: the caller has. */
export async function readRadar(
  id: string,
  language: Language,
  client: Tx = database().read,
): Promise<Omit<RadarSource, 'years'>> {
  const radar = await client.radar.findUniqueOrThrow({ where: { id }, select: radarColumns });
  const edition = await readEdition(radar.editionId, language, client);
  if (edition === null) throw new Error(`Radar ${id} has no edition`);
  const { kommune, placements, technologies, editionId, year } = radar;
  const categories = await translatedCategories(client, editionId, language);
  const local = technologies.map(toLocal).map(({ category, ...technology }) => {
    return { ...technology, category: categories.get(category) ?? category };
  });
  return {
    id,
    kommuneId: kommune.id,
    kommuneCode: kommune.code,
    kommuneName: kommune.name,
    simulated: kommune.simulated,
    year,
    editionId,
    tiltPercent: kommune.tiltPercent,
    combinedForAreas: kommune.combinedForAreas,
    technologies: numberTechnologies(edition.technologies, local),
    areas: kommune.areas,
    placements: placements.map(({ technologyId, areaId, version, ...content }) => ({
      technologyId,
      areaId,
      version,
      content: parseContent(content),
    })),
  };
}

const radarColumns = {
  year: true,
  editionId: true,
  kommune: {
    select: {
      id: true,
      code: true,
      name: true,
      simulated: true,
      tiltPercent: true,
      combinedForAreas: true,
      areas: {
        where: { archivedAt: null },
        select: { id: true, slug: true, name: true },
        orderBy: { position: 'asc' },
      },
    },
  },
  technologies: {
    select: { category: true, technology: { select: { id: true, name: true, description: true } } },
    orderBy: { position: 'asc' },
  },
  placements: {
    select: {
      technologyId: true,
      areaId: true,
      answer: true,
      spread: true,
      value: true,
      note: true,
      reason: true,
      version: true,
    },
    orderBy: [{ technologyId: 'asc' }, { scope: 'asc' }],
  },
} satisfies Prisma.RadarSelect;

type LocalRow = { category: string; technology: { id: string; name: string; description: string } };

function toLocal({ category, technology }: LocalRow): EditionTechnologyView {
  return { ...technology, category };
}

/**
 * The edition's categories in another language by their Danish names, which those of the kommune's own technologies are kept by:
 * the two then share a sector in every language.
 */
async function translatedCategories(
  client: Tx,
  editionId: string,
  language: Language,
): Promise<ReadonlyMap<string, string>> {
  if (language === 'da') return new Map();
  const rows = await client.editionTechnology.findMany({
    where: { editionId },
    select: { category: true, categoryEn: true },
  });
  return new Map(rows.map(({ category, categoryEn }) => [category, categoryEn]));
}

/**
 * The radar's order: the edition's categories as they first appear, each with its technologies, then the kommune's own.
 * Numbers follow the order, so an edition's technologies keep theirs when local ones are added.
 */
export function numberTechnologies(
  edition: readonly EditionTechnologyView[],
  local: readonly EditionTechnologyView[],
): SourceTechnology[] {
  const categories = [...new Set(edition.map((technology) => technology.category))];
  const ordered = categories.flatMap((category) => edition.filter((technology) => technology.category === category));
  return [
    ...ordered.map((technology) => ({ ...technology, local: false })),
    ...local.map((technology) => ({ ...technology, local: true })),
  ].map((technology, index) => ({ ...technology, number: index + 1 }));
}
