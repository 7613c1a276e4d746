import { movement } from './movement';

/** The ways in which a technology can stand differently from one year to another, what calls for a look first. */
export const changeMoves = ['inwards', 'outwards', 'stopped', 'resumed', 'answered', 'left', 'new', 'gone'] as const;

/** How one technology stands in one year against another. */
export const historyMoves = [...changeMoves, 'unmoved'] as const;
export type HistoryMove = (typeof historyMoves)[number];

/** Where a technology stands in one year: its level, 1 to 4, null where its answer is no use; and whether it was tried and stopped. */
export type Standing = { readonly level: number | null; readonly stopped: boolean };

/**
 * From one year's standing to the next's; null stands for a year whose radar does not have the technology. Towards operation is
 * inwards. Without a level in one of the years it is stopped or taken up again, else answered or left without a use. Null where there
 * is nothing to say: on neither radar, or with a use in neither year. Swapping the years turns each into its opposite.
 */
export function historyMove(earlier: Standing | null, later: Standing | null): HistoryMove | null {
  if (earlier === null) return later === null ? null : 'new';
  if (later === null) return 'gone';
  switch (movement(earlier.level, later.level)) {
    case 'inwards':
      return 'inwards';
    case 'outwards':
      return 'outwards';
    case 'unmoved':
      return 'unmoved';
    case 'new':
      return earlier.stopped ? 'resumed' : 'answered';
    case 'gone':
      return later.stopped ? 'stopped' : 'left';
    case null:
      if (earlier.stopped === later.stopped) return null;
      return later.stopped ? 'stopped' : 'resumed';
  }
}
