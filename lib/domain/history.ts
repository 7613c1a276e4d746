import type { Answer } from './answer';
import type { UseCounts } from './combine';
import { compareRadar } from './compare-radar';
import type { Finding } from './finding';
import { type HistoryMove, historyMove, type Standing } from './history-move';
import { type Ancestry, type Lineage, type LineageLink, traceLineage } from './lineage';
import { earlierPlacements } from './lineage-answers';
import type { RadarArea, RadarComparison, RadarPlacement, RadarTechnology } from './radar';

/** One year's radar of a kommune. */
export type HistoryYear = {
  readonly technologies: readonly RadarTechnology[];
  readonly placements: readonly RadarPlacement[];
};

/** The areas are those of now: an answer in another is left out of both years. */
export type HistoryInput = {
  readonly earlier: HistoryYear;
  readonly later: HistoryYear;
  readonly areas: readonly { readonly id: string; readonly name: string }[];
  readonly links: readonly LineageLink[];
};

/** One technology in one year, combined or in one area. */
export type HistoryStanding = Standing & {
  /** Null where it is combined of several areas, or nothing is answered. */
  readonly answer: Answer | null;
  /** Said not to be relevant, by most of the areas that say anything. */
  readonly notRelevant: boolean;
  /** Of the areas; null in one area, and where no area answers with a use. */
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly uses: UseCounts;
};

export type HistoryRow = {
  /** As the later year has it; the earlier year's for one that is gone. */
  readonly technology: RadarTechnology;
  /** Null for one that is gone. */
  readonly ancestry: Ancestry | null;
  /** True for one that is gone where a link says that it is retired. */
  readonly retired: boolean;
  /** Null where that year's radar has neither it nor what it was then. */
  readonly earlier: HistoryStanding | null;
  readonly later: HistoryStanding | null;
  readonly move: HistoryMove | null;
};

export type AreaHistory = { readonly area: RadarArea; readonly rows: readonly HistoryRow[] };
export type YearsComparison = { readonly combined: readonly HistoryRow[]; readonly areas: readonly AreaHistory[] };

/**
 * Lays one year's radar of a kommune over an earlier one of its own: each area, and all of them combined as the radar itself combines
 * them. The later year's technologies in their order, then those that are gone. No edition is asked: nothing here is a finding.
 */
export function compareYears(input: HistoryInput): YearsComparison {
  const lineage = traceLineage(input.links, { earlier: idsOf(input.earlier), later: idsOf(input.later) });
  const ended = new Map(lineage.ended.map(({ technologyId, retired }) => [technologyId, retired]));
  const technologies = [...input.later.technologies, ...input.earlier.technologies.filter(({ id }) => ended.has(id))];
  const lay = (placements: readonly RadarPlacement[]) => standings(input, technologies, placements);
  const later = lay(input.later.placements);
  const earlier = lay(earlierPlacements(input.earlier.placements, lineage));
  const rows = (of: (year: YearStandings) => readonly HistoryStanding[]) =>
    toRows({ technologies, lineage, ended }, of(earlier), of(later));
  return {
    combined: rows((year) => year.combined),
    areas: later.areas.map(({ area }, index) => ({ area, rows: rows((year) => year.areas[index]?.standings ?? []) })),
  };
}

const idsOf = ({ technologies }: HistoryYear) => technologies.map(({ id }) => id);

type YearStandings = {
  readonly combined: readonly HistoryStanding[];
  readonly areas: readonly { readonly area: RadarArea; readonly standings: readonly HistoryStanding[] }[];
};

function standings(
  { areas }: HistoryInput,
  technologies: readonly RadarTechnology[],
  placements: readonly RadarPlacement[],
): YearStandings {
  const unmapped = areas.map((area) => ({ ...area, editionAreaId: null }));
  const alone = { references: [], combinedForAreas: false, tiltPercent: 15 };
  return standingsOf(compareRadar({ technologies, areas: unmapped, placements, ...alone }));
}

const noUses: UseCounts = { operating: 0, piloting: 0, following: 0, notInUse: 0 };

function standingsOf({ combined, areas }: RadarComparison): YearStandings {
  const state = (finding: Finding) => ({
    stopped: finding === 'evaluated',
    notRelevant: finding === 'not-relevant',
  });
  return {
    combined: combined.technologies.map(({ level, finding, answer, lowest, highest, areas: uses }) => ({
      ...{ level, ...state(finding), answer, lowest, highest, uses },
    })),
    areas: areas.map(({ area, cells }) => ({
      area,
      standings: cells.map(({ level, finding, answer }) => ({
        ...{ level, ...state(finding), answer, lowest: null, highest: null, uses: noUses },
      })),
    })),
  };
}

type Radars = {
  readonly technologies: readonly RadarTechnology[];
  readonly lineage: Lineage;
  readonly ended: ReadonlyMap<string, boolean>;
};

function toRows(
  { technologies, lineage, ended }: Radars,
  earlierStandings: readonly HistoryStanding[],
  laterStandings: readonly HistoryStanding[],
): HistoryRow[] {
  return technologies.map((technology, index) => {
    const ancestry = lineage.of.get(technology.id) ?? null;
    const isNew = ancestry !== null && ancestry.reading === 'new';
    const earlier = isNew ? null : (earlierStandings[index] ?? null);
    const later = ancestry === null ? null : (laterStandings[index] ?? null);
    const retired = ended.get(technology.id) ?? false;
    return { technology, ancestry, retired, earlier, later, move: historyMove(earlier, later) };
  });
}
