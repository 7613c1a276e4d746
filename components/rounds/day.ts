import { formatDate } from '@/lib/text/format';
import type { Locale } from '@/lib/text/locale';

/** A day given as yyyy-mm-dd, in words. Noon, so that it is the same day in Denmark. */
export function formatDay(day: string, locale: Locale): string {
  return formatDate(new Date(`${day}T12:00:00Z`), locale);
}
