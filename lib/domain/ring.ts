/**
 * The four rings of KL's radar, and the scale of levels they stand on.
 *
 * A ring has a number: Klar 4, Afprøv 3, Hold øje 2, Afvent 1. A level is a number from 1 to 4 on the same scale;
 * halves and means are allowed. A level without a ring takes the nearest ring. Within 0.25 of 1.5, 2.5 or 3.5 two
 * rings are equally near for all we know: the level is borderline, and both are judged.
 */
export const rings = ['ready', 'trial', 'watch', 'wait'] as const;
export type Ring = (typeof rings)[number];

const levelOfRing: Record<Ring, number> = { ready: 4, trial: 3, watch: 2, wait: 1 };

/** Half the width, in levels, of the zone around a border between two rings where a level is borderline. */
export const borderlineWidth = 0.25;

/** The ring's number, 1 to 4. */
export function ringLevel(ring: Ring): number {
  return levelOfRing[ring];
}

/** The ring nearest to a level from 1 to 4; a level on the border takes the more mature ring. */
export function nearestRing(level: number): Ring {
  if (level >= 3.5) return 'ready';
  if (level >= 2.5) return 'trial';
  return level >= 1.5 ? 'watch' : 'wait';
}

/** The rings a level may mean: one, or two neighbours (more mature first) where it is borderline. */
export function ringsNear(level: number): readonly Ring[] {
  const border = [3.5, 2.5, 1.5].find((edge) => Math.abs(level - edge) <= borderlineWidth);
  if (border === undefined) return [nearestRing(level)];
  return [nearestRing(border), nearestRing(border - 1)];
}

/** True for a finite number from 1 to 4. */
export function isLevel(value: number): boolean {
  return Number.isFinite(value) && value >= 1 && value <= 4;
}
