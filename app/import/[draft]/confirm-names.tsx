import type { ImportReview } from '@/lib/data/imports/review';
import { type Locale, textOf } from '@/lib/text/locale';
import { technologyNames } from './column-names';

/** The close spellings that importing confirms, each with what it is taken as. */
export function ConfirmNames({ review, locale }: { review: ImportReview; locale: Locale }) {
  const text = textOf(locale).importPages.review;
  const nameOf = technologyNames(review, locale);
  const suggested = new Set(review.choices.suggested);
  const lines = review.mapping.names.flatMap(({ name, use }) =>
    suggested.has(name) && use.kind === 'technology' ? [text.confirm(name, nameOf({ kind: 'known', id: use.id }))] : [],
  );
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{text.confirmHeading}</h3>
      <ul className="import-confirm">
        {lines.slice(0, 40).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>
        {text.confirmHint} <a href="#names">{text.confirmChange}</a>
      </p>
    </>
  );
}
