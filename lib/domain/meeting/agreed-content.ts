import type { Answer, Spread } from '../answer';
import { normalisePlacement, type PlacementContent } from '../placement-content';

/** What a group agreed on. `spread` left out is unsaid. */
export type Agreed = { readonly answer: Answer; readonly spread: Spread | null; readonly reason: string };

/**
 * What a cell says once the group has agreed: the answer and its spread (the cell's own where the group says none), and the value as
 * it was. The reason is the placement's own for what is not relevant, and otherwise its note where it has none. A note is never
 * overwritten, but for `earlier`: the reason of what the group agreed on before, which this takes the place of; null where it had not.
 */
export function agreedContent(
  before: PlacementContent,
  { answer, spread, reason }: Agreed,
  earlier: string | null = null,
): PlacementContent {
  const isReason = answer === 'not-relevant';
  const note = before.note === earlier ? '' : before.note;
  return normalisePlacement({
    answer,
    spread: spread ?? before.spread,
    value: before.value,
    note: note === '' && !isReason ? reason : note,
    reason: isReason ? reason : before.reason,
  });
}
