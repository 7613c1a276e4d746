import type { Locale } from './locale';

const tags: Record<Locale, string> = { da: 'da-DK', en: 'en-GB' };

/** A number as the language writes it, with at most `decimals` decimals: 3,33 or 3.33. */
export function formatNumber(value: number, locale: Locale, decimals = 2): string {
  return new Intl.NumberFormat(tags[locale], { maximumFractionDigits: decimals }).format(value);
}

/** A signed number with a true minus sign, for distances: +1, 0, −0,83. */
export function formatSigned(value: number, locale: Locale): string {
  const rounded = Math.round(value * 100) / 100;
  if (rounded === 0) return '0';
  return `${rounded > 0 ? '+' : '−'}${formatNumber(Math.abs(rounded), locale)}`;
}

/** A date in words: 22. november 2026. Times are Danish, wherever the server stands. */
export function formatDate(date: Date, locale: Locale): string {
  return new Intl.DateTimeFormat(tags[locale], { dateStyle: 'long', timeZone: 'Europe/Copenhagen' }).format(date);
}

/** A time of day: 10.30 or 10:30. Times are Danish, wherever the server stands. */
export function formatTime(date: Date, locale: Locale): string {
  return new Intl.DateTimeFormat(tags[locale], { timeStyle: 'short', timeZone: 'Europe/Copenhagen' }).format(date);
}
