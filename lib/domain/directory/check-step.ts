/**
 * When a directory is asked whether a person still belongs.
 *
 * An answer holds for `recheck` milliseconds. After that the next request asks, and those that come meanwhile wait for what it
 * is told, so that one refresh token is never used twice. A directory that does not answer is asked again after a pause; until
 * ten minutes after its last answer people go on, and then they wait for it.
 *
 * Times are milliseconds since 1970. One that lies in the future, because the clock was set back, counts for nothing.
 */
export const checkTimes = { grace: 10 * 60_000, claim: 40_000, pause: 15_000 } as const;

export type CheckState = {
  /** When the directory last answered. */
  readonly checkedAt: number;
  /** Somebody is asking, until then at the latest; 0 when nobody is. */
  readonly claimedUntil: number;
  /** It did not answer, and is left alone until then; 0 when it did. */
  readonly askAgainAt: number;
};

export type CheckStep = 'go-on' | 'ask' | 'wait' | 'silent';

/** What a request that came at `since` does next at `now`. An answer given after it came is always good enough for it. */
export function checkStep(state: CheckState, { now, since, recheck }: CheckMoment): CheckStep {
  const age = now - state.checkedAt;
  if (age >= 0 && (age < recheck || state.checkedAt >= since)) return 'go-on';
  if (isAhead(state.claimedUntil, now, checkTimes.claim)) return 'wait';
  if (isAhead(state.askAgainAt, now, checkTimes.pause)) return withoutAnswer(state, now);
  return 'ask';
}

export type CheckMoment = { readonly now: number; readonly since: number; readonly recheck: number };

/** What a request does while the directory does not answer. */
export function withoutAnswer({ checkedAt }: CheckState, now: number): 'go-on' | 'silent' {
  return Math.abs(now - checkedAt) < checkTimes.grace ? 'go-on' : 'silent';
}

function isAhead(time: number, now: number, most: number): boolean {
  return now < time && time - now <= most;
}
