import type { Answer } from '../answer';
import { progressOf } from '../progress';

/** A contributor, and the areas assigned. */
export type Contributor = {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly areaIds: readonly string[];
};

/** One area that somebody has answers missing in, and how many. */
export type MissingArea = { readonly id: string; readonly name: string; readonly left: number };

/** Somebody who is reminded: only ever about own areas. */
export type Recipient = Omit<Contributor, 'areaIds'> & { readonly areas: readonly MissingArea[] };

export type FilledRadar = {
  readonly technologyIds: readonly string[];
  /** The kommune's areas that are in use, in their order. */
  readonly areas: readonly { readonly id: string; readonly name: string }[];
  readonly cells: readonly {
    readonly technologyId: string;
    readonly areaId: string | null;
    readonly answer: Answer | null;
  }[];
};

/**
 * Who has answers missing, and where. Whoever has answered for everything in the own areas is left out, “ved ikke” being an answer too; an
 * area that is nobody's reminds nobody.
 */
export function whoIsReminded(contributors: readonly Contributor[], radar: FilledRadar): Recipient[] {
  const left = new Map(radar.areas.map(({ id }) => [id, leftIn(radar, id)]));
  return contributors.flatMap(({ areaIds, ...person }) => {
    const own = radar.areas.filter(({ id }) => areaIds.includes(id));
    const areas = own.map((area) => ({ ...area, left: left.get(area.id) ?? 0 })).filter((area) => area.left > 0);
    return areas.length === 0 ? [] : [{ ...person, areas }];
  });
}

function leftIn({ technologyIds, cells }: FilledRadar, areaId: string): number {
  const { total, handled } = progressOf(technologyIds, cells, areaId);
  return total - handled;
}
