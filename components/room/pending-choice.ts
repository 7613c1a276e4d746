import { type Answer, answers } from '@/lib/domain/answer';
import type { LiveItem } from '@/lib/domain/meeting/live-state';

/** An answer that was chosen on the phone, and which the server is not known to have. */
export type PendingChoice = {
  readonly itemId: string;
  /** The round it answers: kept past it, it is an answer to nothing. */
  readonly round: number;
  readonly answer: Answer;
};

const key = 'pejling-placering';

/** Kept through a reload, so that a phone which the network or the browser let down has not forgotten. */
export function keepChoice(choice: PendingChoice | null): void {
  try {
    if (choice === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(choice));
  } catch {
    // A browser that keeps nothing: then the page remembers for as long as it is open.
  }
}

export function keptChoice(): PendingChoice | null {
  try {
    return parseChoice(JSON.parse(sessionStorage.getItem(key) ?? 'null'));
  } catch {
    return null;
  }
}

/** A choice as it was kept; null for anything else. */
export function parseChoice(value: unknown): PendingChoice | null {
  if (typeof value !== 'object' || value === null) return null;
  const { itemId, round, answer } = value as Partial<Record<keyof PendingChoice, unknown>>;
  const known = answers.find((each) => each === answer);
  if (typeof itemId !== 'string' || typeof round !== 'number' || known === undefined) return null;
  return { itemId, round, answer: known };
}

/** True where the choice answers what is asked now: the same item, and the same round of it. */
export function isFor(choice: Pick<PendingChoice, 'itemId' | 'round'> | null, item: LiveItem | null): boolean {
  return choice !== null && item !== null && choice.itemId === item.id && choice.round === item.round;
}

/** How a choice fared: `taken` by the server, `refused` for good, the meeting `over`, or `lost` on the way, to be sent again. */
export type SendOutcome = 'taken' | 'refused' | 'over' | 'lost';

export async function sendChoice(choice: PendingChoice): Promise<SendOutcome> {
  try {
    const answer = await fetch('/meeting/place', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(choice),
    });
    if (answer.ok) return 'taken';
    if (answer.status === 401) return 'over';
    return answer.status >= 500 ? 'lost' : 'refused';
  } catch {
    return 'lost';
  }
}
