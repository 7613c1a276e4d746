import type { Answer } from '../answer';
import { progressOf } from '../progress';

/** One area with answers missing, and how many. */
export type MissingArea = { readonly id: string; readonly name: string; readonly left: number };

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

/** Every area with answers missing, in the kommune's order, whoever it is assigned to; “ved ikke” is an answer too. */
export function missingAreas({ technologyIds, areas, cells }: FilledRadar): MissingArea[] {
  return areas.flatMap(({ id, name }) => {
    const { total, handled } = progressOf(technologyIds, cells, id);
    return total > handled ? [{ id, name, left: total - handled }] : [];
  });
}
