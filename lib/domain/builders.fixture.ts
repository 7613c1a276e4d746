import type { BalanceCell } from './balance';
import type { Finding } from './finding';
import type { RadarInput, RadarPlacement, RadarReference, RadarTechnology } from './radar';
import type { ReferenceValue } from './reference';
import type { Ring } from './ring';

/* Small builders, for tests: a whole value from the part that a test is about. */

export function ringValue(ring: Ring): ReferenceValue {
  return { ring, level: null, maturity: null, source: 'test', basis: 'stated' };
}

export function levelValue(level: number): ReferenceValue {
  return { ring: null, level, maturity: null, source: 'test', basis: 'stated' };
}

/** Technology `t1`, `t2` … by its number. */
export function technology(number: number, more: Partial<RadarTechnology> = {}): RadarTechnology {
  return { id: `t${number}`, number, name: `Teknologi ${number}`, category: 'Test', local: false, ...more };
}

export function placement(
  technologyId: string,
  areaId: string | null,
  more: Partial<RadarPlacement> = {},
): RadarPlacement {
  return { technologyId, areaId, answer: null, spread: null, value: null, ...more };
}

export function reference(technologyId: string, editionAreaId: string | null, ring: Ring): RadarReference {
  return { ...ringValue(ring), technologyId, editionAreaId };
}

export function radarInput(more: Partial<RadarInput>): RadarInput {
  return {
    technologies: [],
    areas: [],
    placements: [],
    references: [],
    combinedForAreas: true,
    tiltPercent: 15,
    ...more,
  };
}

/** `count` equal cells of a balance: answered, not piloted, in the ring where the finding arises unless said. */
export function balanceCells(count: number, finding: Finding, more: Partial<BalanceCell> = {}): BalanceCell[] {
  const cell: BalanceCell = { finding, answered: true, piloted: false, rings: [], exposedAreas: 0, ...more };
  return Array.from({ length: count }, () => cell);
}
