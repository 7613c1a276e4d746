import type { Visitor } from '../http';
import { saverOf } from './saves';

/** Saves a cell of its own again and again, until it is refused. */
export type BusySaver = {
  readonly saveOn: () => Promise<void>;
  /** What each save was answered so far. */
  readonly statuses: readonly number[];
  /**
   * Whether the page shows what was acknowledged last, or what was sent after it: that was refused, but may have been stored before
   * the answer was lost.
   */
  readonly isKept: (page: string) => boolean;
  /** What was acknowledged last, in words. */
  readonly told: () => string;
};

const cells = ['rpa', 'apps', 'ai', 'iot', 'vr'];

/** Savers of five cells, so that some change is under way at any moment. */
export function busySavers(editor: Visitor): BusySaver[] {
  return cells.map((technologyId) => busySaver(editor, technologyId));
}

function busySaver(editor: Visitor, technologyId: string): BusySaver {
  const saver = saverOf(editor, technologyId);
  const statuses: number[] = [];
  const noteOf = (index: number) => `samtidig ${technologyId} nr. ${index} slut`;
  return {
    saveOn: async () => {
      while (statuses.length < 5_000 && (statuses.at(-1) ?? 200) === 200)
        statuses.push((await saver.save(noteOf(statuses.length))).status);
    },
    statuses,
    isKept: (page) => page.includes(saver.last().note) || page.includes(noteOf(statuses.length - 1)),
    told: () => saver.last().note,
  };
}
