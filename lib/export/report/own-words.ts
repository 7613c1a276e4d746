import type { UseCounts } from '@/lib/domain/combine';
import type { ComparedCell, ComparedTechnology } from '@/lib/domain/radar';
import { judgedRings, type ReferenceValue, shownRing } from '@/lib/domain/reference';
import { formatNumber } from '@/lib/text/format';
import type { ReportContext } from './context';

const counted = ['operating', 'piloting', 'following', 'notInUse'] as const satisfies readonly (keyof UseCounts)[];

/** How a technology stands over the areas: "1 i drift, 5 afprøver". */
export function combinedOwn(row: ComparedTechnology, { text }: ReportContext): string {
  const { own } = text.report;
  if (row.from === 'none') return text.words.unanswered;
  if (row.from === 'direct')
    return row.answer === null ? text.words.unanswered : own.direct(text.words.answers[row.answer]);
  const parts = counted.filter((use) => row.areas[use] > 0).map((use) => own[use](row.areas[use]));
  return parts.length === 0 ? own.noUse : parts.join(', ');
}

/** What one area answers: "I drift, enkelte steder". */
export function areaOwn(cell: ComparedCell, { text }: ReportContext): string {
  const { words, compare } = text;
  if (cell.answer === null) return words.unanswered;
  const answer = words.answers[cell.answer];
  if (cell.answer !== 'operating') return answer;
  const spread = cell.spread === null ? [] : [words.spreads[cell.spread]];
  const value = cell.value === 'no' ? [compare.table.valueNo] : [];
  return [answer, ...spread, ...value].join(', ');
}

/** The edition's ring with what one must know of it: "Klar (udledt)", "Klar*" where the combined radar's stands in. */
export function ringWords(reference: ReferenceValue | null, fromCombined: boolean, context: ReportContext): string {
  const { table } = context.text.compare;
  const ring = shownRing(reference);
  if (reference === null || ring === null) return table.noRing;
  const marks = [
    ...(reference.level === null ? [] : [formatNumber(reference.level, context.locale)]),
    ...(reference.basis === 'inferred' ? [table.inferred] : []),
    ...(judgedRings(reference).length > 1 ? [table.borderline] : []),
  ];
  const name = `${context.text.words.rings[ring]}${fromCombined ? context.text.report.table.standInMark : ''}`;
  return marks.length === 0 ? name : `${name} (${marks.join(', ')})`;
}
