import { type Locale, textOf } from '@/lib/text/locale';
import type { ChoiceField } from './form-content';

/** A choice of the form in the interface's words; an unknown word as it is. */
export function choiceName(field: ChoiceField, word: string, locale: Locale): string {
  return namesOf(field, locale)[word] ?? word;
}

function namesOf(field: ChoiceField, locale: Locale): Readonly<Record<string, string>> {
  const { initiatives, initiativeViews, words } = textOf(locale);
  if (field === 'phase') return initiativeViews.phases;
  if (field === 'result') return initiatives.results;
  if (field === 'decision') return initiatives.decisions;
  if (field === 'spread') return words.spreads;
  if (field === 'dataProtection') return initiatives.protections;
  return initiatives.yesNo;
}
