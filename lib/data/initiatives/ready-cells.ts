import { compareCell } from '../../domain/comparison';
import type { HealthTerms } from '../../domain/initiative/pilot-health';
import type { RadarArea, RadarReference, RadarTechnology } from '../../domain/radar';
import { indexRadar } from '../../domain/radar-index';

export type ReadyInput = {
  readonly technologies: readonly RadarTechnology[];
  /** In use, each with the edition's area that it answers to. */
  readonly areas: readonly RadarArea[];
  readonly references: readonly RadarReference[];
  readonly combinedForAreas: boolean;
};

/**
 * Where a pilot would be one on a ready technology: in the same cells, and by the same rule, as the radar finds an overdue pilot, so
 * that the two never say different things.
 */
export function readyCells(input: ReadyInput): HealthTerms['isReady'] {
  const index = indexRadar({ ...input, placements: [], tiltPercent: 0 });
  const isReady = (technology: RadarTechnology, area: RadarArea) =>
    compareCell({ answer: 'piloting', spread: null }, index.areaReference(technology, area).reference) ===
    'overdue-pilot';
  const ready = new Map(
    input.technologies.map((technology) => {
      const areaIds = input.areas.filter((area) => isReady(technology, area)).map(({ id }) => id);
      return [technology.id, new Set(areaIds)] as const;
    }),
  );
  return ({ technologyId, areaIds }) => areaIds.some((areaId) => ready.get(technologyId)?.has(areaId) === true);
}
