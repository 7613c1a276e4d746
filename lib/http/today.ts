const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', dateStyle: 'short' });

/** The Danish calendar day, ISO yyyy-mm-dd, wherever the server stands: what the rules are given, since none reads a clock. */
export function today(now = new Date()): string {
  return day.format(now);
}
