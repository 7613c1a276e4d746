const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Copenhagen',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** When a Danish day (ISO yyyy-mm-dd) begins, or the one `later` days after it. Summer time is counted in. */
export function dayStart(day: string, later = 0): Date {
  const midnight = new Date(`${day}T00:00:00Z`);
  midnight.setUTCDate(midnight.getUTCDate() + later);
  // What a Danish clock shows at that moment, read as if it were UTC, is ahead by what is to be taken away.
  const ahead = (moment: Date) => Date.parse(`${clock.format(moment).replace(' ', 'T')}Z`) - moment.getTime();
  const near = new Date(midnight.getTime() - ahead(midnight));
  return new Date(midnight.getTime() - ahead(near));
}
