import type { Prisma } from '@client';
import { compareRadar } from '../../domain/compare-radar';
import { earlierPlacements } from '../../domain/lineage-answers';
import type { ComparedTechnology, RadarPlacement } from '../../domain/radar';
import type { OwnYear } from '../../domain/technology-years';
import type { Language } from '../editions/edition-view';
import { parseContent } from '../parse-row';
import type { Tx } from '../transaction';
import type { PredecessorsIn } from './lineage-of';

/** One year's own placement over all areas, with the answers it is made of. */
export type OwnTechnologyYear = OwnYear & Pick<ComparedTechnology, 'answer' | 'areas' | 'from'>;

type Asked = {
  readonly kommuneId: string;
  readonly technologyId: string;
  readonly language: Language;
  readonly predecessorsIn: PredecessorsIn;
};

/**
 * One technology on every radar of the kommune that has it, under its own id or an earlier one's, newest first. Areas that are no longer
 * in use are left out, as on the radar itself. Asks no permission: the caller has.
 */
export async function readOwnYears(client: Tx, asked: Asked): Promise<OwnTechnologyYear[]> {
  const { kommuneId, predecessorsIn } = asked;
  const radars = await client.radar.findMany({ where: { kommuneId }, select: radarColumns, orderBy: { year: 'desc' } });
  const having = radars.map(({ edition, technologies, ...radar }) => {
    const ids = [...edition.technologies, ...technologies].map((row) => row.technologyId);
    return { ...radar, edition, predecessors: predecessorsIn(ids) };
  });
  const found = having.filter(({ predecessors }) => predecessors.length > 0);
  const placements = await client.placement.findMany({
    where: {
      radarId: { in: found.map(({ id }) => id) },
      technologyId: { in: [...new Set(found.flatMap(({ predecessors }) => predecessors))] },
    },
    select: placementColumns,
    orderBy: [{ technologyId: 'asc' }, { scope: 'asc' }],
  });
  const areas = await client.area.findMany({
    where: { kommuneId, archivedAt: null },
    select: { id: true, name: true },
    orderBy: { position: 'asc' },
  });
  const unmapped = areas.map((area) => ({ ...area, editionAreaId: null }));
  return found.map(({ id, year, edition, predecessors }) => {
    const given = placements
      .filter(({ radarId, technologyId }) => radarId === id && predecessors.includes(technologyId))
      .map(({ technologyId, areaId, ...row }): RadarPlacement => ({ technologyId, areaId, ...parseContent(row) }));
    const { level, answer, areas: uses, from } = combine(asked.technologyId, { predecessors, unmapped, given });
    const english = asked.language === 'en';
    return {
      ...{ year, level, answer, areas: uses, from, editionId: edition.id },
      edition: english ? edition.titleEn : edition.title,
      method: english ? edition.methodEn : edition.method,
    };
  });
}

type Given = {
  readonly predecessors: readonly string[];
  readonly unmapped: readonly { readonly id: string; readonly name: string; readonly editionAreaId: null }[];
  readonly given: readonly RadarPlacement[];
};

/** Several that were merged are read by the middle of their answers in each area, as the history reads them. */
function combine(id: string, { predecessors, unmapped, given }: Given): ComparedTechnology {
  const reading = predecessors.length > 1 ? 'merged' : 'itself';
  const of = new Map([[id, { predecessors, reading, sharedWith: [] } as const]]);
  const [row] = compareRadar({
    technologies: [{ id, number: 1, name: '', category: '', local: false }],
    areas: unmapped,
    placements: earlierPlacements(given, { of, ended: [] }),
    ...{ references: [], combinedForAreas: false, tiltPercent: 15 },
  }).combined.technologies;
  if (row === undefined) throw new Error('One technology gives one row');
  return row;
}

const radarColumns = {
  id: true,
  year: true,
  edition: {
    select: {
      ...{ id: true, title: true, titleEn: true, method: true, methodEn: true },
      technologies: { select: { technologyId: true } },
    },
  },
  technologies: { select: { technologyId: true } },
} as const;

const placementColumns = {
  radarId: true,
  technologyId: true,
  areaId: true,
  ...{ answer: true, spread: true, value: true, note: true, reason: true },
} satisfies Prisma.PlacementSelect;
