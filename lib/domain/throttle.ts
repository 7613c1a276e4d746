/**
 * How failed sign-ins slow down further tries.
 *
 * Tries are counted per account and per address in windows of 15 minutes. After 10 for an account, or 50 from an
 * address, further tries are refused until the window ends. A try counts before the password is looked at, so that many
 * at once gain nothing; a successful sign-in clears the account's count, and gives the address its try back, since many
 * colleagues share one.
 *
 * Wrong codes to a meeting are counted per address too, up to 200: a whole room may have one address and mistype, and of 17 billion codes
 * 200 tries find none.
 *
 * Refusals that are written down in the audit are counted per person, so that a flood of them cannot fill it.
 *
 * What is dear to make is counted per person and never given back: papers, uploads and files, far beyond what anybody needs by hand.
 *
 * Requests for a new password are counted per account, whether there is one or not: at most three letters in a quarter of an hour.
 */
export const throttleWindow = 15 * 60_000;
export const throttleLimits = {
  account: 10,
  address: 50,
  join: 200,
  reset: 3,
  refusal: 10,
  paper: 120,
  upload: 60,
  file: 120,
} as const;
export type ThrottleKind = keyof typeof throttleLimits;

/** Tries so far in a window that began at `windowStart`; times are milliseconds since 1970. */
export type ThrottleCount = { readonly failures: number; readonly windowStart: number };

/** True while further tries are refused: the window still runs, and has had more than its tries. */
export function isSpent(count: ThrottleCount | null, kind: ThrottleKind, now: number): boolean {
  return count !== null && isRunning(count, now) && count.failures > throttleLimits[kind];
}

/**
 * A try may be counted a moment after a later one began the window, so a window that begins slightly in the future runs too; only
 * one that no clock can have begun (more than a window ahead: the clock was set back) is forgotten.
 */
function isRunning(count: ThrottleCount, now: number): boolean {
  return Math.abs(now - count.windowStart) < throttleWindow;
}

/** Seconds, at least one, until tries are counted anew. */
export function secondsLeft(count: ThrottleCount, now: number): number {
  return Math.max(1, Math.ceil((count.windowStart + throttleWindow - now) / 1000));
}

/** The count after one more try at `now`, and whether that try may go on. */
export function countTry(
  before: ThrottleCount | null,
  kind: ThrottleKind,
  now: number,
): { count: ThrottleCount; allowed: boolean } {
  const count =
    before !== null && isRunning(before, now)
      ? { failures: before.failures + 1, windowStart: before.windowStart }
      : { failures: 1, windowStart: now };
  return { count, allowed: count.failures <= throttleLimits[kind] };
}
