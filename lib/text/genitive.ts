import type { Locale } from './locale';

/** A publisher's name as an owner: KL’s, Pejlings, Aarhus’ in Danish; KL’s, Aarhus’ in English. */
export function genitive(name: string, locale: Locale): string {
  if (/[sxz]$/i.test(name)) return `${name}’`;
  const abbreviation = /\p{Lu}$/u.test(name);
  return locale === 'en' || abbreviation ? `${name}’s` : `${name}s`;
}
