import { type Use, uses } from '../answer';
import { type AnswerCounts, useShare } from '../release/answer-counts';
import { round } from './geometry';

/** One part of a bar: from `start`, `length` long, in the bar's units. */
export type BarPart = { readonly use: Use; readonly start: number; readonly length: number };

/** The shares of the four uses as the parts of one bar, most in use first; one that nobody has is 0 long. */
export function useBar(counts: AnswerCounts, width: number): BarPart[] {
  let start = 0;
  return uses.map((use) => {
    const length = useShare(counts, use) * width;
    const part = { use, start: round(start), length: round(length) };
    start += length;
    return part;
  });
}
