import { Details } from '@/components/ui/details';
import type { ImportReview } from '@/lib/data/imports/review';
import { type Locale, textOf } from '@/lib/text/locale';
import { areaNames, technologyNames } from './column-names';

const shownAtOnce = 20;

/** The answers that are imported without the reason they should have, so that it can be added afterwards. */
export function ReasonsPanel({ review, locale }: { review: ImportReview; locale: Locale }) {
  const text = textOf(locale).importPages;
  const { missingReasons } = review;
  if (missingReasons.length === 0) return null;
  const nameOf = technologyNames(review, locale);
  const areas = new Map(areaNames(review, locale).map(({ column, name }) => [column, name]));
  const lines = missingReasons.map(({ cell, column, technology }) =>
    text.reasons.line(cell, nameOf(technology), areas.get(column) ?? column),
  );
  const more = lines.slice(shownAtOnce);
  return (
    <section className="import-section" id="reasons">
      <h2>{text.reasons.heading(lines.length)}</h2>
      <p>{text.reasons.text}</p>
      <Lines lines={lines.slice(0, shownAtOnce)} />
      {more.length === 0 ? null : (
        <Details summary={text.rejected.more(more.length)}>
          <Lines lines={more} />
        </Details>
      )}
    </section>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="import-rejected">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
