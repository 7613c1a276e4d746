import { type Answer, answerLevel, uses } from '../answer';
import { type AnswerCounts, useCount } from './answer-counts';
import { fewestAnswers } from './release-cell';

/** Where the kommune's own answer lies among the others'. Says what others do, never what one ought to do. */
export const fieldPositions = ['ahead-of-most', 'with-the-field', 'behind-most'] as const;
export type FieldPosition = (typeof fieldPositions)[number];

/**
 * The own answer against those of the others: above at least three quarters of them is ahead of most, below at least three
 * quarters behind most, otherwise with the field. Only uses are compared; equal is neither above nor below.
 *
 * Null where the own answer is no use, or where fewer than five others answered with one. `others` must not count the kommune
 * itself.
 */
export function fieldPosition(own: Answer | null, others: AnswerCounts): FieldPosition | null {
  const level = answerLevel(own);
  const total = useCount(others);
  if (level === null || total < fewestAnswers) return null;
  const count = (test: (other: number) => boolean) =>
    uses.filter((use) => test(answerLevel(use) ?? 0)).reduce((sum, use) => sum + others[use], 0);
  if (count((other) => other < level) * 4 >= total * 3) return 'ahead-of-most';
  if (count((other) => other > level) * 4 >= total * 3) return 'behind-most';
  return 'with-the-field';
}
