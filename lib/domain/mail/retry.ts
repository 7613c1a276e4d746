import type { MailKind } from './letter';

const minute = 60_000;
const hour = 60 * minute;

/** The pauses after each failed try, in milliseconds; the last one goes on. */
const pauses = [minute, 5 * minute, 15 * minute, hour, 3 * hour, 6 * hour] as const;

/** The longest pause there is, in milliseconds. */
export const longestPause = 6 * hour;

/** How long a letter is tried, in milliseconds: three days, but a link to a new password works for an hour only. */
const patience: Record<MailKind, number> = {
  invitation: 72 * hour,
  reset: hour,
  reminder: 72 * hour,
  notice: 72 * hour,
};

export type FailedMail = {
  readonly kind: MailKind;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** How many tries there have been, the one that just failed among them. */
  readonly attempts: number;
};

/** When a letter that could not be sent is tried again, in milliseconds since 1970; null when it is given up. */
export function nextAttempt({ kind, createdAt, attempts }: FailedMail, now: number): number | null {
  const pause = pauses[Math.max(0, attempts - 1)] ?? longestPause;
  return now + pause - createdAt > patience[kind] ? null : now + pause;
}

/**
 * True when a letter's turn has come. One that waits for longer than any pause is due as well: the clock was set back, and it would
 * wait for as long as that was.
 */
export function isDue(nextAttemptAt: number, now: number): boolean {
  return nextAttemptAt <= now || nextAttemptAt > now + longestPause;
}
