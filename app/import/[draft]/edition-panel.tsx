import { Button } from '@/components/ui/button';
import { TextInput } from '@/components/ui/text-input';
import { Textarea } from '@/components/ui/textarea';
import { isComparable } from '@/lib/data/imports/reference';
import type { ImportReview } from '@/lib/data/imports/review';
import { maximumTechnologies } from '@/lib/domain/edition-check';
import { yearLimits } from '@/lib/domain/limits';
import { type Locale, textOf } from '@/lib/text/locale';
import { ConfirmNames } from './confirm-names';
import { Counts } from './counts';
import { DiscardForm } from './discard-form';

/** The new edition in numbers, what it says of itself, and the button that makes its draft. */
export function EditionPanel({ review, locale }: { review: ImportReview; locale: Locale }) {
  const { importPages } = textOf(locale);
  const { review: text } = importPages;
  const found = review.plan.references.some(isComparable);
  return (
    <section className="import-section import-apply" aria-labelledby="apply-heading">
      <h2 id="apply-heading">{importPages.edition.heading}</h2>
      <Counts review={review} locale={locale} />
      {found ? (
        <form method="post" action="/import/apply-edition" id="apply">
          <input type="hidden" name="draft" value={review.id} />
          <input type="hidden" name="fingerprint" value={review.fingerprint} />
          <ConfirmNames review={review} locale={locale} />
          <HeadInputs review={review} locale={locale} />
          {review.technologies > maximumTechnologies ? <p role="alert">{text.tooMany(review.technologies)}</p> : null}
        </form>
      ) : (
        <p>{text.noReferences}</p>
      )}
      <div className="actions">
        {found ? <Button form="apply">{text.submitEdition}</Button> : null}
        <DiscardForm id={review.id} locale={locale} />
      </div>
    </section>
  );
}

function HeadInputs({ review, locale }: { review: ImportReview; locale: Locale }) {
  const { editions, importPages } = textOf(locale);
  const { head } = editions;
  const line = { locale, maxLength: 200, required: true } as const;
  const text = { locale, maxLength: 1000, rows: 2 } as const;
  return (
    <>
      <p>{importPages.edition.text}</p>
      <TextInput {...line} id="title" label={head.title} hint={head.titleHint} size="xl" />
      <TextInput
        {...line}
        id="year"
        label={head.year}
        type="number"
        min={yearLimits.first}
        max={yearLimits.last}
        defaultValue={review.year}
        size="xxs"
      />
      <TextInput {...line} id="publisher" label={head.publisher} defaultValue={importPages.edition.publisherDefault} />
      <Textarea {...text} id="source" label={head.source} hint={head.sourceHint} required />
      <Textarea {...text} id="method" label={head.method} hint={head.methodHint} optional />
    </>
  );
}
