import { fill as daFill } from '@/lib/text/da/fill';
import { words as daWords } from '@/lib/text/da/words';
import { fill as enFill } from '@/lib/text/en/fill';
import { words as enWords } from '@/lib/text/en/words';
import type { Locale } from '@/lib/text/locale';
import type { Text } from '@/lib/text/shape';

export type FillText = { readonly fill: Text['fill']; readonly words: Text['words'] };

/** The texts that the page for filling in needs in the browser, and none of the others. */
export function fillText(locale: Locale): FillText {
  return locale === 'en' ? { fill: enFill, words: enWords } : { fill: daFill, words: daWords };
}
