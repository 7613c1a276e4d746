import { isAnswered } from './answer';
import type { RadarInput, RadarTechnology, WithoutValue } from './radar';
import { indexRadar, type RadarIndex } from './radar-index';

/**
 * What is in operation without giving the expected value: one entry per technology and area, in the order of the input.
 *
 * A direct placement on the combined radar (`areaId` null) is listed only where it stands: no area answers the technology.
 */
export function withoutValue(input: RadarInput): WithoutValue[] {
  const index = indexRadar(input);
  return input.technologies.flatMap((technology) =>
    standingScopes(input, index, technology)
      .filter((areaId) => lacksValue(index, technology, areaId))
      .map((areaId) => ({ technology, areaId })),
  );
}

function standingScopes(input: RadarInput, index: RadarIndex, technology: RadarTechnology): readonly (string | null)[] {
  const areaIds = input.areas.map((area) => area.id);
  const answered = areaIds.some((id) => isAnswered(index.placement(technology, id)?.answer ?? null));
  return answered ? areaIds : [null];
}

function lacksValue(index: RadarIndex, technology: RadarTechnology, areaId: string | null): boolean {
  const placement = index.placement(technology, areaId);
  return placement?.answer === 'operating' && placement.value === 'no';
}
