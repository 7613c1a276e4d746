import type { Answer, Spread, Value } from './answer';
import type { Ring } from './ring';

/** All that one cell says. */
export type PlacementContent = {
  readonly answer: Answer | null;
  readonly spread: Spread | null;
  readonly value: Value | null;
  readonly note: string;
  /** Why it is not relevant. */
  readonly reason: string;
};

export const emptyContent: PlacementContent = { answer: null, spread: null, value: null, note: '', reason: '' };

/** In UTF-16 units, as a text field's maxlength counts. */
export const maximumNoteLength = 1000;

export type PlacementProblem = 'note-too-long' | 'reason-too-long' | 'reason-needed';

/** Drops what does not belong to the answer: spread and value without operation, a reason for anything but not relevant. */
export function normalisePlacement(content: PlacementContent): PlacementContent {
  const operating = content.answer === 'operating';
  return {
    answer: content.answer,
    spread: operating ? content.spread : null,
    value: operating ? content.value : null,
    note: tidy(content.note),
    reason: content.answer === 'not-relevant' ? tidy(content.reason) : '',
  };
}

/** What is wrong with a normalised cell, as codes; `editionRing` is the ring the edition shows for it. */
export function placementProblems(content: PlacementContent, editionRing: Ring | null): PlacementProblem[] {
  const problems: PlacementProblem[] = [];
  if (content.note.length > maximumNoteLength) problems.push('note-too-long');
  if (content.reason.length > maximumNoteLength) problems.push('reason-too-long');
  const asksReason = content.answer === 'not-relevant' && editionRing === 'ready';
  if (asksReason && content.reason === '') problems.push('reason-needed');
  return problems;
}

/** True when two cells say the same. */
export function sameContent(one: PlacementContent, other: PlacementContent): boolean {
  return (
    one.answer === other.answer &&
    one.spread === other.spread &&
    one.value === other.value &&
    one.note === other.note &&
    one.reason === other.reason
  );
}

/** A form sends each line break as two characters, which a text field counts as one; a database may refuse NUL. */
function tidy(text: string): string {
  return text.replaceAll('\u0000', '').replaceAll('\r\n', '\n').trim();
}
