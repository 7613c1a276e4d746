import type { Locale } from './locale';

const wordLists: Record<Locale, readonly string[]> = {
  da: ['nul', 'én', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve', 'tolv'],
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
};

/** `common` counts teknologier (én), `neuter` counts fagområder (ét). Only Danish tells them apart. */
export type Gender = 'common' | 'neuter';

/** A whole number from 0 as running text has it: in words up to twelve, in figures above. */
export function numberWord(count: number, locale: Locale, gender: Gender = 'common'): string {
  if (locale === 'da' && gender === 'neuter' && count === 1) return 'ét';
  return wordLists[locale][count] ?? String(count);
}

/** A sentence's first letter as a capital. */
export function capitalise(sentence: string): string {
  return sentence.charAt(0).toLocaleUpperCase('da') + sentence.slice(1);
}
