import type { UseCounts } from '@/lib/domain/combine';
import { type ComparedFinding, isCompared } from '@/lib/domain/finding';
import type { ComparedTechnology } from '@/lib/domain/radar';
import { type Locale, textOf } from '@/lib/text/locale';
import { capitalise } from '@/lib/text/number-word';

/** Why one should begin with a technology: what the finding says, and how the areas stand. */
export function startSentence(row: ComparedTechnology, locale: Locale, publisher: string): string {
  const why = isCompared(row.finding) ? whyOf(row.finding, locale, publisher) : '';
  const where = row.from === 'areas' ? areasSentence(row.areas, locale) : '';
  return [why, where].filter((part) => part !== '').join(' ');
}

function whyOf(finding: ComparedFinding, locale: Locale, publisher: string): string {
  const { why } = textOf(locale).overview.start;
  return finding === 'aligned' ? '' : why[finding](publisher);
}

const counted = ['operating', 'piloting', 'following', 'notInUse'] as const satisfies readonly (keyof UseCounts)[];

/** "To områder har den i drift, ét afprøver, tre er ikke i gang."; nothing where no area answers with a use. */
function areasSentence(areas: UseCounts, locale: Locale): string {
  const { start } = textOf(locale).overview;
  const parts = counted
    .filter((use) => areas[use] > 0)
    .map((use, index) => (index === 0 ? start[use](areas[use]) : start[`${use}Again`](areas[use])));
  return parts.length === 0 ? '' : `${capitalise(parts.join(', '))}.`;
}
