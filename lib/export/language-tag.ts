import type { Locale } from '@/lib/text/locale';

const tags: Readonly<Record<Locale, string>> = { da: 'da-DK', en: 'en-GB' };

/** A report's language as files name it. */
export function languageTag(locale: Locale): string {
  return tags[locale];
}
