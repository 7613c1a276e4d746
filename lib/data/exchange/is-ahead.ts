/** How far another server's clock may be ahead: a day, in milliseconds. */
const clockError = 24 * 3_600_000;

/** Whether an instant (ISO 8601) is more than a day from now: a file that says so could not be replaced until then. */
export function isAhead(instant: string): boolean {
  return new Date(instant).getTime() > Date.now() + clockError;
}
