import { type Locale, textOf } from '@/lib/text/locale';

/** Where an initiative takes place, in a line: two names at most, and how many when there are more. */
export function areasText(names: readonly string[], locale: Locale): string {
  return names.length > 2 ? textOf(locale).initiativeViews.areas(names.length) : names.join(', ');
}
