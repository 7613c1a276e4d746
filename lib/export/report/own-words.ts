import { isAnswered } from '@/lib/domain/answer';
import type { UseCounts } from '@/lib/domain/combine';
import type { ComparedCell, ComparedTechnology } from '@/lib/domain/radar';
import { judgedRings, type ReferenceValue, shownRing } from '@/lib/domain/reference';
import { formatNumber } from '@/lib/text/format';
import type { ReportContext } from './context';

const counted = ['operating', 'piloting', 'following', 'notInUse'] as const satisfies readonly (keyof UseCounts)[];

/** How a technology stands over the areas, every area counted: "1 i drift, 4 afprøver, 1 ikke besvaret". */
export function combinedOwn(row: ComparedTechnology, context: ReportContext): string {
  const { text } = context;
  const { own } = text.report;
  if (row.from === 'none') return text.words.unanswered;
  if (row.from === 'direct')
    return row.answer === null ? text.words.unanswered : own.direct(text.words.answers[row.answer]);
  const parts = counted.filter((use) => row.areas[use] > 0).map((use) => own[use](row.areas[use]));
  return [...parts, ...otherParts(row, context)].join(', ');
}

/** The areas that answer with no use: a reader who adds up must reach all of them. */
function otherParts({ technology }: ComparedTechnology, { text, snapshot }: ReportContext): string[] {
  const { own } = text.report;
  const cells = snapshot.comparison.areas.flatMap((area) =>
    area.cells.filter((cell) => cell.technology.id === technology.id),
  );
  const count = (test: (cell: ComparedCell) => boolean) => cells.filter(test).length;
  const parts = [
    { count: count(({ answer }) => answer === 'stopped'), say: own.stopped },
    { count: count(({ answer }) => answer === 'not-relevant'), say: own.notRelevant },
    { count: count(({ answer }) => !isAnswered(answer)), say: own.unanswered },
  ];
  return parts.filter((part) => part.count > 0).map((part) => part.say(part.count));
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
  const name = `${context.ringNames[ring]}${fromCombined ? context.text.report.table.standInMark : ''}`;
  return marks.length === 0 ? name : `${name} (${marks.join(', ')})`;
}
