import { type LineageLink, traceLineage } from '../lineage';
import type { RadarTechnology } from '../radar';

/** What of one edition a radar has: an edition that need not be the radar's own. */
export type AskedTechnologies = {
  /** How many technologies the edition has. */
  readonly total: number;
  /** The edition's id by the radar's: the same, or another where the technology has only been renamed between the two. */
  readonly idOf: ReadonlyMap<string, string>;
};

/**
 * Finds an edition's technologies on a radar, one on each at most: under their own id first, then those that links say have been
 * renamed, whichever of the two is the older. What has been merged or split is another technology; a kommune's own is none of them.
 */
export function askedTechnologies(
  radar: readonly Pick<RadarTechnology, 'id' | 'local'>[],
  edition: readonly string[],
  links: readonly LineageLink[],
): AskedTechnologies {
  const here = radar.filter(({ local }) => !local).map(({ id }) => id);
  const same = here.filter((id) => edition.includes(id)).map((id) => [id, id] as const);
  const since = renamed(links, edition, here);
  const before = renamed(links, here, edition).map(([now, then]) => [then, now] as const);
  const idOf = new Map(same);
  const taken = new Set(edition.filter((id) => idOf.has(id)));
  for (const [id, asked] of [...since, ...before]) {
    if (idOf.has(id) || taken.has(asked)) continue;
    idOf.set(id, asked);
    taken.add(asked);
  }
  return { total: edition.length, idOf };
}

/** Ids of now with those of then, where all the links together say no more than that the one became the other. */
function renamed(links: readonly LineageLink[], earlier: readonly string[], later: readonly string[]) {
  const all = traceLineage(links, { earlier, later }).of;
  const names = traceLineage(
    links.filter(({ kind }) => kind === 'renamed'),
    { earlier, later },
  ).of;
  return later.flatMap((id) => {
    const then = names.get(id)?.predecessors[0];
    return then === undefined || all.get(id)?.reading !== 'renamed' ? [] : [[id, then] as const];
  });
}
