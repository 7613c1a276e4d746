import { type Locale, textOf } from '@/lib/text/locale';

/** A paper's title; one without is named as the paper names itself. */
export function paperTitle({ title, year }: { readonly title: string; readonly year: number }, locale: Locale): string {
  return title === '' ? textOf(locale).report.defaultTitle(year) : title;
}
