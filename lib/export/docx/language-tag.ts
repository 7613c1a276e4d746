import type { Locale } from '@/lib/text/locale';

const tags: Readonly<Record<Locale, string>> = { da: 'da-DK', en: 'en-GB' };

/** The language as Word names it. */
export function languageTag(locale: Locale): string {
  return tags[locale];
}
