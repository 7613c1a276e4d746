import { type Use, uses } from '../answer';
import { type AnswerCounts, useShare } from './answer-counts';

/** At this share of the uses, in percent, a use is one side of a split. */
export const splitPercent = 30;

/**
 * The two uses that kommuner are split between, the higher first; null where they are not.
 *
 * A split is at least 30 % in each of two uses that are not neighbours. The mean then lies where few are, and is marked as
 * misleading. Of two splits the one with the larger smaller side is named.
 */
export function splitBetween(counts: AnswerCounts): readonly [Use, Use] | null {
  const enough = uses.filter((use) => useShare(counts, use) * 100 >= splitPercent);
  const pairs = enough.flatMap((first) =>
    enough.filter((second) => uses.indexOf(second) - uses.indexOf(first) > 1).map((second) => [first, second] as const),
  );
  const smaller = ([first, second]: readonly [Use, Use]) => Math.min(counts[first], counts[second]);
  return [...pairs].sort((one, other) => smaller(other) - smaller(one))[0] ?? null;
}
