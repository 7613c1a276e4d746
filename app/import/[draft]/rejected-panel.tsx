import { Details } from '@/components/ui/details';
import type { ImportReview } from '@/lib/data/imports/review';
import type { Rejection } from '@/lib/import/import-plan';
import { type Locale, textOf } from '@/lib/text/locale';
import { rejectionText } from './rejection-text';

const shownAtOnce = 20;

/** What is left out of the import, each with its cell and the reason; the first ones at once. */
export function RejectedPanel({ review, locale }: { review: ImportReview; locale: Locale }) {
  const text = textOf(locale).importPages.rejected;
  const { rejected } = review.plan;
  if (rejected.length === 0) return null;
  const more = rejected.slice(shownAtOnce);
  return (
    <section className="import-section" id="rejected">
      <h2>{text.heading(rejected.length)}</h2>
      <p>{review.kind === 'edition' ? text.textEdition : text.text}</p>
      <List rejected={rejected.slice(0, shownAtOnce)} locale={locale} />
      {more.length === 0 ? null : (
        <Details summary={text.more(more.length)}>
          <List rejected={more} locale={locale} />
        </Details>
      )}
    </section>
  );
}

function List({ rejected, locale }: { rejected: readonly Rejection[]; locale: Locale }) {
  return (
    <ul className="import-rejected">
      {rejected.map((rejection) => (
        <li key={`${rejection.cell} ${rejection.code}`}>{rejectionText(rejection, locale)}</li>
      ))}
    </ul>
  );
}
