import { isAnswered } from '@/lib/domain/answer';
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
    ...named(context, 'no-reference', unknown.noReference),
    ...named(context, 'borderline', unknown.borderline),
    ...(unevaluated > 0 ? [unknown.notEvaluated(unevaluated)] : []),
    ...(snapshot.texts.ethics === '' ? [unknown.ethics] : []),
    ...(snapshot.texts.economy === '' ? [unknown.economy] : []),
  ];
  return sentences.length === 0 ? [unknown.nothing] : sentences;
}

/** Counted over the areas; over the technologies where the kommune has answered the combined radar alone. */
function missingAnswers({ snapshot, text }: ReportContext): string[] {
  const { combined, areas } = snapshot.comparison;
  const direct = combined.technologies.some(({ from }) => from === 'direct') || areas.length === 0;
  const answers = direct
    ? combined.technologies.map(({ from }) => from !== 'none')
    : areas.flatMap(({ cells }) => cells.map(({ answer }) => isAnswered(answer)));
  const missing = answers.filter((answered) => !answered).length;
  return missing === 0 ? [] : [text.report.unknown.unanswered(missing, answers.length)];
}

function named(
  { snapshot, text }: ReportContext,
  state: 'no-reference' | 'borderline',
  say: (names: string) => string,
): string[] {
  const names = snapshot.comparison.combined.technologies
    .filter(({ technology, reference, finding }) => {
      if (technology.local) return false;
      return state === 'borderline' ? finding === 'borderline' : reference === null;
    })
    .map(({ technology }) => technology.name);
  return names.length === 0 ? [] : [say(nameList(names, text.report, mostNames))];
}
