import { formatDay } from '@/components/rounds/day';
import type { AgendaReason } from '@/lib/domain/meeting/agenda';
import { findingName } from '@/lib/text/finding-name';
import { formatNumber } from '@/lib/text/format';
import { type Locale, textOf } from '@/lib/text/locale';
import { capitalise, numberWord } from '@/lib/text/number-word';

/** Why something stands on the agenda, in words: the finding and its distance, the pilot's problems, or the decision's due date. */
export function whyWords(why: AgendaReason, publisher: string, locale: Locale): string {
  return capitalise(reasons(why, publisher, locale).join(' · '));
}

function reasons(why: AgendaReason, publisher: string, locale: Locale): string[] {
  const { finding, meetings } = textOf(locale);
  const text = meetings.why;
  switch (why.kind) {
    case 'gap':
      return [
        findingName(finding, why.finding, publisher),
        ...(why.distance === null || why.distance === 0 ? [] : [text.levels(steps(why.distance, locale), publisher)]),
      ];
    case 'pilot':
      return [
        ...why.problems.map((problem) => text.problems[problem]),
        ...(why.months === null ? [] : [text.months(why.months)]),
      ];
    case 'open-decision':
      return [text.openDecision, why.due === null ? text.noDue : text.due(formatDay(why.due, locale))];
  }
}

/** How many levels apart, whichever way: the finding tells which. An average over areas has a decimal. */
function steps(distance: number, locale: Locale): string {
  const apart = Math.abs(distance);
  return Number.isInteger(apart) ? numberWord(apart, locale, 'neuter') : formatNumber(apart, locale);
}
