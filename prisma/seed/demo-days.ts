const day = 24 * 3_600_000;

/** The day (ISO yyyy-mm-dd) some days after another; before it where `days` is negative. */
export function daysFrom(today: string, days: number): string {
  return new Date(Date.parse(today) + days * day).toISOString().slice(0, 10);
}

/** The last Tuesday on or before the day some days from another: leaderships seldom meet on a Sunday. */
export function tuesdayBefore(today: string, days: number): string {
  const date = daysFrom(today, days);
  return daysFrom(date, -((new Date(date).getUTCDay() + 5) % 7));
}
