import { formatDay } from '@/components/rounds/day';
import type { AgendaReason } from '@/lib/domain/meeting/agenda';
import { findingName } from '@/lib/text/finding-name';

import { formatSigned } from '@/lib/text/format';
import { type Locale, textOf } from '@/lib/text/locale';
import { capitalise } from '@/lib/text/number-word';

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
        ...(why.distance === null ? [] : [text.levels(formatSigned(why.distance, locale))]),
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
