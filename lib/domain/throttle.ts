/**
 * How failed sign-ins slow down further tries.
 *
 * Tries are counted per account and per address in windows of 15 minutes. After 10 for an account, or 50 from an
 * address, further tries are refused until the window ends. A try counts before the password is looked at, so that many
 * at once gain nothing; a successful sign-in clears the account's count.
 */
export const throttleWindow = 15 * 60_000;
export const throttleLimits = { account: 10, address: 50 } as const;
export type ThrottleKind = keyof typeof throttleLimits;

/** Tries so far in a window that began at `windowStart`; times are milliseconds since 1970. */
export type ThrottleCount = { readonly failures: number; readonly windowStart: number };

/** The count after one more try at `now`, and whether that try may go on. */
export function countTry(
  before: ThrottleCount | null,
  kind: ThrottleKind,
  now: number,
): { count: ThrottleCount; allowed: boolean } {
  const running = before !== null && now - before.windowStart < throttleWindow && now >= before.windowStart;
  const count = running
    ? { failures: before.failures + 1, windowStart: before.windowStart }
    : { failures: 1, windowStart: now };
  return { count, allowed: count.failures <= throttleLimits[kind] };
}
