import { fill as daFill } from '@/lib/text/da/fill';
import { privacy as daPrivacy } from '@/lib/text/da/privacy';
import { words as daWords } from '@/lib/text/da/words';
import { fill as enFill } from '@/lib/text/en/fill';
import { privacy as enPrivacy } from '@/lib/text/en/privacy';
import { words as enWords } from '@/lib/text/en/words';
import type { Locale } from '@/lib/text/locale';
import type { Text } from '@/lib/text/shape';

export type FillText = {
  readonly fill: Text['fill'];
  readonly words: Text['words'];
  readonly privacy: Pick<Text['privacy'], 'hint' | 'cell'>;
};

/** The texts that the page for filling in needs in the browser, and none of the others. */
export function fillText(locale: Locale): FillText {
  const [fill, words, privacy] = locale === 'en' ? [enFill, enWords, enPrivacy] : [daFill, daWords, daPrivacy];
  return { fill, words, privacy: { hint: privacy.hint, cell: privacy.cell } };
}
