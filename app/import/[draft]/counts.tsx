import { isComparable } from '@/lib/data/imports/reference';
import type { ImportReview } from '@/lib/data/imports/review';
import { type Locale, textOf } from '@/lib/text/locale';

/** What the import would do, in numbers. */
export function Counts({ review, locale }: { review: ImportReview; locale: Locale }) {
  const counted = review.kind === 'edition' ? editionCounts(review, locale) : radarCounts(review, locale);
  return (
    <ul className="import-counts">
      {counted.map(({ count, text }) => (
        <li key={text} className={count === 0 ? 'import-zero' : undefined}>
          {text}
        </li>
      ))}
    </ul>
  );
}

function radarCounts({ plan }: ImportReview, locale: Locale) {
  const { counts: text } = textOf(locale).importPages.review;
  const { counts, rejected } = plan;
  const noValues = rejected.filter(({ code }) => code === 'no-values').length;
  const others = rejected.length - noValues;
  const ignored = plan.rows.filter(({ outcome }) => outcome === 'ignored').length;
  return [
    { count: counts.new, text: text.new(counts.new) },
    { count: counts.changed, text: text.changed(counts.changed) },
    ...(counts.unchanged > 0 ? [{ count: counts.unchanged, text: text.unchanged(counts.unchanged) }] : []),
    ...(noValues > 0 ? [{ count: noValues, text: text.noValues(noValues) }] : []),
    ...(others > 0 ? [{ count: others, text: text.rejected(others) }] : []),
    ...(ignored > 0 ? [{ count: ignored, text: text.ignored(ignored) }] : []),
    ...(counts.notes > 0 ? [{ count: counts.notes, text: text.notes(counts.notes) }] : []),
  ];
}

function editionCounts({ plan, technologies }: ImportReview, locale: Locale) {
  const { counts: text } = textOf(locale).importPages.review;
  const values = plan.references.filter(isComparable).length;
  return [
    { count: technologies, text: text.technologies(technologies) },
    { count: values, text: text.references(values) },
    ...(plan.rejected.length > 0 ? [{ count: plan.rejected.length, text: text.rejected(plan.rejected.length) }] : []),
  ];
}
