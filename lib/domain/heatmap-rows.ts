import { isNotable } from './finding';
import type { ComparedCell, ComparedTechnology, RadarComparison, RadarTechnology } from './radar';

/** What the rows of the heat map may be ordered by; the first is the standard. */
export const heatmapOrders = ['findings', 'distance', 'category'] as const;
export type HeatmapOrder = (typeof heatmapOrders)[number];

/** One technology across the areas. */
export type HeatmapRow = {
  readonly technology: RadarTechnology;
  readonly combined: ComparedTechnology;
  /** One for each area, in the areas' order. */
  readonly cells: readonly ComparedCell[];
  /** In how many areas the finding calls for a look. */
  readonly notable: number;
};

/**
 * The heat map's rows: by how many areas have a finding that calls for a look, by the combined distance whichever way it points, or by
 * category as on the radar.
 *
 * The kommune's own technologies are never compared, and come last in every order. Ties go by the other measure, and end at the
 * technology's number, so that the same rows always stand in the same order.
 */
export function heatmapRows({ combined, areas }: RadarComparison, order: HeatmapOrder): HeatmapRow[] {
  const rows = combined.technologies.map((row) => {
    const { technology } = row;
    const cells = areas.flatMap((area) => area.cells.find((cell) => cell.technology.id === technology.id) ?? []);
    return { technology, combined: row, cells, notable: cells.filter(({ finding }) => isNotable(finding)).length };
  });
  return rows.sort((one, other) => localLast(one, other) || compareBy[order](one, other) || byNumber(one, other));
}

type Compare = (one: HeatmapRow, other: HeatmapRow) => number;

const byNumber: Compare = (one, other) => one.technology.number - other.technology.number;
const localLast: Compare = (one, other) => Number(one.technology.local) - Number(other.technology.local);
const byFindings: Compare = (one, other) =>
  other.notable - one.notable || Number(isNotable(other.combined.finding)) - Number(isNotable(one.combined.finding));
const byDistance: Compare = (one, other) => size(other) - size(one);

const compareBy: Readonly<Record<HeatmapOrder, Compare>> = {
  findings: (one, other) => byFindings(one, other) || byDistance(one, other),
  distance: (one, other) => byDistance(one, other) || byFindings(one, other),
  category: byNumber,
};

/** The combined distance in millionths of a level, so that thirds that are equal on paper are equal here; below zero where there is none. */
function size({ combined: { distance } }: HeatmapRow): number {
  return distance === null ? -1 : Math.abs(Math.round(distance * 1_000_000));
}
