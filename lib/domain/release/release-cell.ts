import type { Use } from '../answer';
import { type AnswerCounts, answeredCount, meanLevel, useCount } from './answer-counts';
import { splitBetween } from './split';

/** A mean, or any figure about "de øvrige", needs at least this many answers. */
export const fewestAnswers = 5;

/** What is shown of one technology in one area of one group. */
export type ReleaseCell =
  | { readonly state: 'suppressed' }
  | {
      readonly state: 'shown';
      readonly counts: AnswerCounts;
      /** How many answered. */
      readonly answered: number;
      /** How many answered with a use. */
      readonly uses: number;
      /** 1 to 4. */
      readonly mean: number;
      /** The uses that kommuner are split between: then the mean misleads. */
      readonly split: readonly [Use, Use] | null;
    };

/** A cell as it may be shown: suppressed where fewer than five answered with a use, its distribution too. */
export function releaseCell(counts: AnswerCounts): ReleaseCell {
  const mean = meanLevel(counts);
  const inUse = useCount(counts);
  if (mean === null || inUse < fewestAnswers) return { state: 'suppressed' };
  return { state: 'shown', counts, answered: answeredCount(counts), uses: inUse, mean, split: splitBetween(counts) };
}
