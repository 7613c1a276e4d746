import type { MinutesItem } from '@/lib/domain/meeting/minutes';
import { type Locale, textOf } from '@/lib/text/locale';

/** What was agreed on, and why: as minutes and papers say it. */
export function agreedSentences(
  { answer, before, reason }: NonNullable<MinutesItem['agreed']>,
  locale: Locale,
): string[] {
  const { minutes, words } = textOf(locale);
  const now = words.answers[answer];
  const was = before === null ? words.unanswered : words.answers[before];
  return [
    answer === before ? minutes.agreed(now) : minutes.agreedAnew(now, was),
    ...(reason === '' ? [] : [minutes.reason(reason)]),
  ];
}
