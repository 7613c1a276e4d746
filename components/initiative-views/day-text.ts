import type { Locale } from '@/lib/text/locale';

const tags: Record<Locale, string> = { da: 'da-DK', en: 'en-GB' };

/** A day (ISO yyyy-mm-dd) where room is short: 3. mar. 2026. */
export function dayText(day: string, locale: Locale): string {
  return new Intl.DateTimeFormat(tags[locale], {
    ...({ day: 'numeric', month: 'short', year: 'numeric' } as const),
    timeZone: 'UTC',
  }).format(new Date(day));
}

/** The first day of a year or a quarter, where an axis has little room: 2026, or apr. */
export function tickText(day: string, locale: Locale): string {
  if (day.endsWith('-01-01')) return day.slice(0, 4);
  return new Intl.DateTimeFormat(tags[locale], { month: 'short', timeZone: 'UTC' }).format(new Date(day));
}

/** A month (yyyy-mm) where room is short: nov. 2026. */
export function shortMonthText(month: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(tags[locale], { month: 'short', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(`${month}-01`));
}
