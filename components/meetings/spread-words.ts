import { answers } from '@/lib/domain/answer';
import type { ViewCounts } from '@/lib/domain/meeting/meeting';
import { type Locale, textOf } from '@/lib/text/locale';

/** How many gave each answer, in the answers' order: "I drift 3, Afprøver 2". */
export function spreadWords(spread: ViewCounts, locale: Locale): string {
  const { words } = textOf(locale);
  return answers
    .flatMap((answer) => {
      const count = spread[answer] ?? 0;
      return count === 0 ? [] : [`${words.answers[answer]} ${count}`];
    })
    .join(', ');
}
