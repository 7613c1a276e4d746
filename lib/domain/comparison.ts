import type { Answer, Spread } from './answer';
import { answerLevel, isAnswered } from './answer';
import type { Finding } from './finding';
import { judgedRings, type ReferenceValue, referenceLevel } from './reference';
import type { Ring } from './ring';

/** What is compared of one cell. Spread counts for what is in operation only. */
export type CellAnswer = { readonly answer: Answer | null; readonly spread: Spread | null };

/**
 * One cell against one ring of an edition.
 *
 * | edition → own ↓       | Klar            | Afprøv          | Hold øje      | Afvent            |
 * |-----------------------|-----------------|-----------------|---------------|-------------------|
 * | operating             | aligned*        | ahead           | exposed       | exposed           |
 * | piloting              | overdue-pilot   | aligned         | early-pilot   | premature-pilot   |
 * | following, not in use | untapped        | missing-pilot   | aligned       | aligned           |
 *
 * *unscaled where the spread is `single`. Stopped is evaluated, not relevant is not-relevant; don't know and no
 * answer are unanswered.
 */
export function findingAgainstRing(cell: CellAnswer, ring: Ring): Finding {
  switch (cell.answer) {
    case 'operating':
      return ring === 'ready' && cell.spread === 'single' ? 'unscaled' : operatingFinding[ring];
    case 'piloting':
      return pilotingFinding[ring];
    case 'following':
    case 'not-in-use':
      return waitingFinding[ring];
    case 'stopped':
      return 'evaluated';
    case 'not-relevant':
      return 'not-relevant';
    default:
      return 'unanswered';
  }
}

const operatingFinding = { ready: 'aligned', trial: 'ahead', watch: 'exposed', wait: 'exposed' } as const;
const pilotingFinding = {
  ready: 'overdue-pilot',
  trial: 'aligned',
  watch: 'early-pilot',
  wait: 'premature-pilot',
} as const;
const waitingFinding = { ready: 'untapped', trial: 'missing-pilot', watch: 'aligned', wait: 'aligned' } as const;

/**
 * One cell against an edition's value.
 *
 * What the kommune did not answer with a use comes first: it is evaluated, not relevant or unanswered whatever the
 * edition says. Then a missing value is no-reference. A borderline value yields a finding only where both its rings
 * give the same, otherwise the state borderline.
 */
export function compareCell(cell: CellAnswer, reference: ReferenceValue | null): Finding {
  const [first, second] = judgedRings(reference);
  if (!isAnswered(cell.answer)) return 'unanswered';
  if (first === undefined) return findingWithoutReference(cell);
  const finding = findingAgainstRing(cell, first);
  if (second === undefined) return finding;
  return finding === findingAgainstRing(cell, second) ? finding : 'borderline';
}

function findingWithoutReference(cell: CellAnswer): Finding {
  if (cell.answer === 'stopped') return 'evaluated';
  return cell.answer === 'not-relevant' ? 'not-relevant' : 'no-reference';
}

/** Own level less the edition's level, −3 to 3: below zero means less in use; null when either is missing. */
export function distance(ownLevel: number | null, reference: ReferenceValue | null): number | null {
  const level = referenceLevel(reference);
  return ownLevel === null || level === null ? null : ownLevel - level;
}

/** Own level less the edition's level for one cell; null when the answer is no use. */
export function cellDistance(cell: CellAnswer, reference: ReferenceValue | null): number | null {
  return distance(answerLevel(cell.answer), reference);
}
