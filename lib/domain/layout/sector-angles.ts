import { round } from './geometry';

/** The opening at twelve o'clock where the rings' names stand, in degrees. */
const openingAngle = 22;

/** Room between two sectors, in parts of a technology's slot; all of it together is at most `maxSectorSlots` slots. */
const sectorSlots = 0.6;
const maxSectorSlots = 4;

export type Sector = {
  readonly category: string;
  readonly technologyIds: readonly string[];
  /** Numbers of its first and last technology. */
  readonly from: number;
  readonly to: number;
  /** Degrees clockwise from twelve o'clock. */
  readonly startAngle: number;
  readonly endAngle: number;
};

export type AngledTechnology = { readonly id: string; readonly number: number; readonly category: string };

export type SectorAngles = {
  /** Degrees that each technology has to itself. */
  readonly slot: number;
  /** Degrees clockwise from twelve o'clock, in the order of the technologies. */
  readonly angles: readonly number[];
  readonly sectors: readonly Sector[];
};

/**
 * Gives each technology its angle, clockwise from the opening, in the order given.
 *
 * The angle depends on the list alone, not on any answer, so a technology keeps its place in every view of it.
 * Neighbours of the same category form a sector.
 */
export function sectorAngles(technologies: readonly AngledTechnology[]): SectorAngles {
  const runs = categoryRuns(technologies);
  const gaps = Math.max(0, runs.length - 1);
  const gapSlots = gaps === 0 ? 0 : Math.min(sectorSlots, maxSectorSlots / gaps);
  const slot = (360 - openingAngle) / Math.max(1, technologies.length + gaps * gapSlots);
  const angles: number[] = [];
  const sectors: Sector[] = [];
  let at = openingAngle / 2;
  for (const run of runs) {
    const end = at + run.length * slot;
    sectors.push(sectorOf(run, round(at), round(end)));
    run.forEach((_, index) => {
      angles.push(round(at + (index + 0.5) * slot));
    });
    at = end + gapSlots * slot;
  }
  return { slot, angles, sectors };
}

function sectorOf(run: readonly AngledTechnology[], startAngle: number, endAngle: number): Sector {
  const numbers = run.map((technology) => technology.number);
  return {
    category: run[0]?.category ?? '',
    technologyIds: run.map((technology) => technology.id),
    from: Math.min(...numbers),
    to: Math.max(...numbers),
    startAngle,
    endAngle,
  };
}

function categoryRuns(technologies: readonly AngledTechnology[]): AngledTechnology[][] {
  const runs: AngledTechnology[][] = [];
  for (const technology of technologies) {
    const last = runs.at(-1);
    if (last?.[0]?.category === technology.category) last.push(technology);
    else runs.push([technology]);
  }
  return runs;
}
