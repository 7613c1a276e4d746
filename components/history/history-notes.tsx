import { smallestMove } from '@/lib/domain/movement';
import { asSentence } from '@/lib/text/as-sentence';
import { formatNumber } from '@/lib/text/format';
import { type Locale, textOf } from '@/lib/text/locale';

type NotedYear = {
  readonly year: number;
  readonly edition: {
    readonly id: string;
    readonly title: string;
    readonly publisher: string;
    readonly method: string;
  };
};

type HistoryNotesProps = {
  locale: Locale;
  kommuneName: string;
  earlier: NotedYear;
  later: NotedYear;
  combined: boolean;
  simulated: boolean;
};

/** Source, editions and method under the picture, and what a movement does not say. */
export function HistoryNotes({ locale, kommuneName, earlier, later, combined, simulated }: HistoryNotesProps) {
  const { notes } = textOf(locale).history;
  const editions =
    earlier.edition.id === later.edition.id
      ? [notes.bothEditions(later.edition.title, later.edition.publisher)]
      : [earlier, later].map(({ year, edition }) => notes.edition(year, edition.title, edition.publisher));
  const methods = [...new Set([earlier.edition.method, later.edition.method])].filter((method) => method !== '');
  const sentences = [
    notes.own(kommuneName, earlier.year, later.year),
    ...editions,
    ...methods.map((method) => notes.method(asSentence(method))),
    combined ? notes.combined : null,
    notes.smallest(formatNumber(smallestMove, locale)),
    simulated ? notes.simulated : null,
  ].filter((sentence) => sentence !== null);
  return (
    <p className="compare-notes">
      {sentences.join(' ')} <strong>{notes.noFinding}</strong> <a href="/method">{notes.readMethod}</a>
    </p>
  );
}
