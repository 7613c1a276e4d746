import { isAnswered } from '@/lib/domain/answer';
import type { ComparedTechnology } from '@/lib/domain/radar';
import { valueCounts } from '@/lib/domain/value-counts';
import type { ReportContext } from './context';
import { nameList } from './name-list';

/** More names than this are counted. */
const mostNames = 8;

/** What the paper cannot say, so that nobody reads silence as agreement. Never empty. */
export function unknownSentences(context: ReportContext): string[] {
  const { snapshot, text } = context;
  const { unknown } = text.report;
  const cells = snapshot.comparison.areas.flatMap((area) => area.cells);
  const counts = valueCounts(cells);
  const unevaluated = counts['not-evaluated'] + counts.unstated;
  const sentences = [
    ...missingAnswers(context),
    ...sentence(unplaced(context), unknown.noReference, context),
    ...sentence(borderline(context), unknown.borderline, context),
    ...(unevaluated > 0 ? [unknown.notEvaluated(unevaluated)] : []),
    ...(snapshot.texts.ethics === '' ? [unknown.ethics] : []),
    ...(snapshot.texts.economy === '' ? [unknown.economy] : []),
  ];
  return sentences.length === 0 ? [unknown.nothing] : sentences;
}

/** Counted over the areas, where a technology placed directly is one answer; over the technologies where no area has answered. */
function missingAnswers({ snapshot, text }: ReportContext): string[] {
  const { combined, areas } = snapshot.comparison;
  const byArea = combined.technologies.some(({ from }) => from === 'areas') || !combined.technologies.some(isDirect);
  const answers = combined.technologies.flatMap((row, position) =>
    byArea && areas.length > 0 && !isDirect(row)
      ? areas.map(({ cells }) => isAnswered(cells[position]?.answer ?? null))
      : [row.from !== 'none'],
  );
  const missing = answers.filter((answered) => !answered).length;
  return missing === 0 ? [] : [text.report.unknown.unanswered(missing, answers.length)];
}

function isDirect({ from }: ComparedTechnology): boolean {
  return from === 'direct';
}

/** Technologies that the edition places nowhere, neither on its combined radar nor in any of the areas. */
function unplaced({ snapshot }: ReportContext): string[] {
  const { combined, areas } = snapshot.comparison;
  return combined.technologies.flatMap(({ technology, reference }, position) => {
    const placed = reference !== null || areas.some(({ cells }) => (cells[position]?.reference ?? null) !== null);
    return technology.local || placed ? [] : [technology.name];
  });
}

function borderline({ snapshot }: ReportContext): string[] {
  return snapshot.comparison.combined.technologies.flatMap(({ technology, finding }) =>
    !technology.local && finding === 'borderline' ? [technology.name] : [],
  );
}

function sentence(names: readonly string[], say: (names: string) => string, { text }: ReportContext): string[] {
  return names.length === 0 ? [] : [say(nameList(names, text.report, mostNames))];
}
