import type { MinutesDecision } from '@/lib/domain/meeting/minutes';
import { formatDate } from '@/lib/text/format';
import { type Locale, textOf } from '@/lib/text/locale';

/** "Opgave: Laver en plan. Ansvarlig: IT-chef. Frist: 2. november 2026." */
export function decisionSentence(
  { kind, what, who, due }: Pick<MinutesDecision, 'kind' | 'what' | 'who' | 'due'>,
  locale: Locale,
): string {
  const { minutes } = textOf(locale);
  return [
    minutes.decided(minutes.kinds[kind], ended(what)),
    ...(who === '' ? [] : [minutes.who(who)]),
    ...(due === null ? [] : [minutes.due(formatDate(new Date(due), locale))]),
  ].join(' ');
}

/** A sentence that whoever wrote it forgot to end. */
function ended(text: string): string {
  return /[.!?…:;]$/.test(text) ? text : `${text}.`;
}
