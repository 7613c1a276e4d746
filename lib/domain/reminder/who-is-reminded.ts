import { type FilledRadar, type MissingArea, missingAreas } from './missing-areas';

/** A contributor, and the areas assigned. */
export type Contributor = {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly areaIds: readonly string[];
};

/** Somebody who is reminded: only ever about own areas. */
export type Recipient = Omit<Contributor, 'areaIds'> & { readonly areas: readonly MissingArea[] };

/**
 * Who has answers missing, and where. Whoever has answered for everything in the own areas is left out; an area that is nobody's reminds
 * nobody, and is told of by `unassignedAreas`.
 */
export function whoIsReminded(contributors: readonly Contributor[], radar: FilledRadar): Recipient[] {
  const missing = missingAreas(radar);
  return contributors.flatMap(({ areaIds, ...person }) => {
    const areas = missing.filter(({ id }) => areaIds.includes(id));
    return areas.length === 0 ? [] : [{ ...person, areas }];
  });
}
