import { type FilledRadar, type MissingArea, missingAreas } from './missing-areas';

/** Somebody with areas: a contributor, or who is invited to become one. */
export type Assigned = { readonly name: string; readonly areaIds: readonly string[] };

/** An area with answers missing that no contributor has; `invited` are the names of those who have not accepted yet. */
export type UnassignedArea = MissingArea & { readonly invited: readonly string[] };

/** The areas with answers missing that no reminder tells of, since no contributor has them. */
export function unassignedAreas(
  contributors: readonly Pick<Assigned, 'areaIds'>[],
  invited: readonly Assigned[],
  radar: FilledRadar,
): UnassignedArea[] {
  const taken = new Set(contributors.flatMap(({ areaIds }) => areaIds));
  return missingAreas(radar)
    .filter(({ id }) => !taken.has(id))
    .map((area) => ({
      ...area,
      invited: invited.filter(({ areaIds }) => areaIds.includes(area.id)).map(({ name }) => name),
    }));
}
