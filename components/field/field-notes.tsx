import { formatDay } from '@/components/rounds/day';
import { WithheldList } from '@/components/rounds/withheld-list';
import { othersCount } from '@/lib/domain/release/others-count';
import { coverageText } from '@/lib/text/coverage-text';
import { editionName } from '@/lib/text/edition-name';
import { formatDate } from '@/lib/text/format';
import { groupName } from '@/lib/text/group-name';
import { type Locale, textOf } from '@/lib/text/locale';
import type { ShownField } from './shown-field';

type FieldNotesProps = {
  locale: Locale;
  field: ShownField;
  /** The edition that was asked about; null where its name is not known. */
  edition: { readonly title: string; readonly publisher: string } | null;
  /** The year of the radar that is shown. */
  year: number;
  /** The kommune's own answers are simulated. */
  simulated: boolean;
  /** Further sentences about how this chart is made. */
  more?: readonly string[];
};

/** Under a chart among the others: who they are and how many, from when, by whom, how counted, and what is left out. */
export function FieldNotes({ locale, field, edition, year, simulated, more = [] }: FieldNotesProps) {
  const { notes } = textOf(locale).field;
  const { release, group } = field;
  const { withheld } = release;
  const sentences = [
    ...groupSentences(field, locale),
    notes.release(release.title, release.year, formatDay(release.date, locale)),
    ...(release.year === year ? [] : [notes.otherYear(year)]),
    notes.source(release.issuerName, formatDate(release.publishedAt, locale), release.version),
    ...(edition === null ? [] : [notes.edition(editionName(edition))]),
    ...(release.simulated ? [notes.simulated] : []),
    ...(simulated ? [notes.ownSimulated] : []),
    notes.method,
    ...more,
    notes.colours,
  ];
  return (
    <>
      <p className="compare-notes">
        {sentences.join(' ')} <strong>{notes.notAGoal}</strong>{' '}
        <a href={`/rounds/release/${encodeURIComponent(release.id)}`}>{notes.about}</a>{' '}
        <a href="/method">{notes.readMethod}</a>
      </p>
      {withheld.length === 0 ? null : (
        <details className="compare-sources" key={group.key}>
          <summary>{notes.withheld(withheld.length)}</summary>
          <WithheldList locale={locale} withheld={withheld} />
        </details>
      )}
    </>
  );
}

function groupSentences(field: ShownField, locale: Locale): string[] {
  const { notes } = textOf(locale).field;
  const { release, group, own } = field;
  const members = notes.kommuner(group.members);
  return [
    group.partition === 'country'
      ? `${coverageText(release.participants, locale)}.`
      : notes.comparedWith(groupName(group, locale), members),
    own === 'left-out' ? notes.leftOut(othersCount(field)) : own === 'none' ? notes.notIn : notes.unknown,
  ];
}
