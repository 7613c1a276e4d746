import type { TechnologyField } from '@/lib/data/technologies/technology-field';
import type { ReleaseCell } from '@/lib/domain/release/release-cell';
import { coverageText } from '@/lib/text/coverage-text';
import { formatDate, formatNumber } from '@/lib/text/format';
import { type Locale, textOf } from '@/lib/text/locale';

/** What a figure of others owes its reader: how many, when, from whom, of which edition, and how. */
export function FieldNotes({ field, locale }: { field: TechnologyField; locale: Locale }) {
  const { technology, compare } = textOf(locale);
  const { notes, field: text } = technology;
  const { release, country, group, edition } = field;
  const answers = (cell: ReleaseCell | null) => {
    if (cell === null) return text.nobody;
    return cell.state === 'suppressed' ? text.hidden : formatNumber(cell.uses, locale);
  };
  const withOwn = country.own === 'unknown' || group?.own === 'unknown';
  const sentences = [
    `${coverageText(release.participants, locale)}.`,
    notes.n(answers(country.combined.others), group === null ? null : answers(group.combined.others)),
    withOwn ? notes.withOwn : null,
    notes.date(formatDate(new Date(release.date), locale), release.year),
    notes.source(release.title, release.issuerName),
    notes.edition(edition),
    notes.method,
    release.simulated ? notes.simulated : null,
    notes.relative,
  ].filter((sentence) => sentence !== null);
  return (
    <p className="compare-notes">
      {sentences.join(' ')} <strong>{compare.notes.notAGoal}</strong> <a href="/method">{compare.notes.readMethod}</a>
    </p>
  );
}
