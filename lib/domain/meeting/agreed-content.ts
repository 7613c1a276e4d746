import type { Answer, Spread } from '../answer';
import { normalisePlacement, type PlacementContent } from '../placement-content';

/** What a group agreed on. `spread` left out is unsaid. */
export type Agreed = { readonly answer: Answer; readonly spread: Spread | null; readonly reason: string };

/**
 * What a cell says once the group has agreed: the answer and its spread (the cell's own where the group says none), and the value as
 * it was. The reason is the placement's own for what is not relevant, and otherwise its note where it has none; a note is never
 * overwritten.
 */
export function agreedContent(before: PlacementContent, { answer, spread, reason }: Agreed): PlacementContent {
  const isReason = answer === 'not-relevant';
  return normalisePlacement({
    answer,
    spread: spread ?? before.spread,
    value: before.value,
    note: before.note === '' && !isReason ? reason : before.note,
    reason: isReason ? reason : before.reason,
  });
}
