import { da } from './da';
import { en } from './en';
import type { Text } from './shape';

export const locales = ['da', 'en'] as const;
export type Locale = (typeof locales)[number];

const texts: Record<Locale, Text> = { da, en };

/** The texts of one language. */
export function textOf(locale: Locale): Text {
  return texts[locale];
}

/** Danish unless the value names another language that we have. */
export function parseLocale(value: string | undefined): Locale {
  return locales.find((locale) => locale === value) ?? 'da';
}
