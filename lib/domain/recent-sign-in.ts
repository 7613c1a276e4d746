/**
 * To shut the own account out elsewhere one must have signed in within the last quarter of an hour: whoever finds a browser open does not
 * shut its owner out with it. In milliseconds.
 */
export const recentSignIn = 15 * 60_000;

/** Whether somebody who signed in then has done so recently; a time to come is a clock that was set, and is not. */
export function isRecentSignIn(signedInAt: Date, now: Date): boolean {
  const age = now.getTime() - signedInAt.getTime();
  return age >= 0 && age < recentSignIn;
}
