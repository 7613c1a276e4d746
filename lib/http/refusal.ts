import type { Locale } from '@/lib/text/locale';
import { troublePage } from './trouble-page';

/** The page shown when another site tried to write here. It leads home alone: what was sent is not to be sent again. */
export function refusalPage(page: { readonly locale: Locale; readonly id: string }): string {
  return troublePage({ ...page, words: ({ shell }) => shell.refusal });
}
