import type { ReferenceValue } from '@/lib/domain/reference';
import { referencesBySource } from '@/lib/domain/references-by-source';
import { type Locale, textOf } from '@/lib/text/locale';

/** What a chart owes its reader about the edition it is laid over. */
export type ReferenceNotes = {
  readonly title: string;
  readonly publisher: string;
  readonly source: string;
  readonly method: string;
  readonly caveat: string;
  readonly simulated: boolean;
};

type SourceNotesProps = {
  locale: Locale;
  reference: ReferenceNotes;
  /** The kommune's own answers are simulated. */
  simulated: boolean;
  /** Further sentences about how this chart is made. */
  more?: readonly string[];
};

/** Source, method and caveat under a chart, and that the average is not a goal. */
export function SourceNotes({ locale, reference, simulated, more = [] }: SourceNotesProps) {
  const { notes } = textOf(locale).compare;
  const { title, publisher, source, method, caveat } = reference;
  const sentences = [
    notes.reference(title, publisher),
    notes.source(source.replace(/\.$/, '')),
    method === '' ? null : notes.method(method),
    caveat === '' ? null : notes.caveat(caveat),
    simulated ? notes.simulated : reference.simulated ? notes.simulatedReference : null,
    ...more,
  ].filter((sentence) => sentence !== null);
  return (
    <p className="compare-notes">
      {sentences.join(' ')} <strong>{notes.notAGoal}</strong> <a href="/method">{notes.readMethod}</a>
    </p>
  );
}

type PlacementSourcesProps = {
  locale: Locale;
  rows: readonly { readonly technology: { readonly name: string }; readonly reference: ReferenceValue | null }[];
};

/** Where each placement is from, and whether that source states it: technologies of one source together. */
export function PlacementSources({ locale, rows }: PlacementSourcesProps) {
  const { notes } = textOf(locale).compare;
  const groups = referencesBySource(rows);
  if (groups.length === 0) return null;
  return (
    <details className="compare-sources">
      <summary>{notes.sources}</summary>
      <dl>
        {groups.map(({ source, basis, technologies }) => (
          <div key={`${source} ${basis}`}>
            <dt>
              {source} ({notes[basis]})
            </dt>
            <dd>{technologies.join(', ')}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
