import type { Locale } from './locale';

const tags: Record<Locale, string> = { da: 'da-DK', en: 'en-GB' };

/** A day given as yyyy-mm-dd, as it fits in a table: 18. aug. 2026 or 18 Aug 2026. */
export function shortDay(day: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(tags[locale], { dateStyle: 'medium', timeZone: 'UTC' });
  return format.format(new Date(`${day}T12:00:00Z`));
}
