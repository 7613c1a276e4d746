import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { TextInput } from '@/components/ui/text-input';
import { isComparable } from '@/lib/data/imports/reference';
import type { ImportReview } from '@/lib/data/imports/review';
import { maximumTechnologies } from '@/lib/domain/edition-check';
import { technologyKey } from '@/lib/import/technology-key';
import { type Locale, textOf } from '@/lib/text/locale';
import { numberWord } from '@/lib/text/number-word';
import { ConfirmNames } from './confirm-names';
import { Counts } from './counts';
import { DiscardForm } from './discard-form';
import type { ReviewQuery } from './read-review-query';

type Props = { review: ImportReview; locale: Locale; query: ReviewQuery };

/** What the import will do, what is decided with it, and the button that does it. */
export function ApplyPanel({ review, locale, query }: Props) {
  const text = textOf(locale).importPages.review;
  const stored = storedCells(review);
  const possible = stored > 0 || review.plan.references.some(isComparable);
  return (
    <section className="import-section import-apply" aria-labelledby="apply-heading">
      <h2 id="apply-heading">{text.heading}</h2>
      <Counts review={review} locale={locale} />
      {stored > 0 ? null : <p>{nothingText(review, locale)}</p>}
      {possible ? (
        <form method="post" action="/import/apply" id="apply">
          <input type="hidden" name="draft" value={review.id} />
          <input type="hidden" name="fingerprint" value={review.fingerprint} />
          <ConfirmNames review={review} locale={locale} />
          <ArchiveChoice review={review} locale={locale} query={query} />
          <ReferenceChoice review={review} locale={locale} query={query} />
          <Room review={review} locale={locale} />
        </form>
      ) : null}
      <div className="actions">
        {possible ? <Button form="apply">{submitText(review, locale)}</Button> : null}
        <DiscardForm id={review.id} locale={locale} />
      </div>
    </section>
  );
}

/** How many cells get an answer or a note. */
function storedCells({ plan: { counts } }: ImportReview): number {
  return counts.new + counts.changed + counts.notes;
}

/** What is said where nothing of the radar changes. */
function nothingText({ plan }: ImportReview, locale: Locale): string {
  const text = textOf(locale).importPages.review;
  if (plan.counts.unchanged === 0) return text.nothingFound;
  return plan.references.some(isComparable) ? text.nothingButRings : text.nothing;
}

function submitText({ plan: { counts } }: ImportReview, locale: Locale): string {
  const text = textOf(locale).importPages.review;
  const answers = counts.new + counts.changed;
  if (answers > 0) return text.submit(answers);
  return counts.notes > 0 ? text.submitNotes(counts.notes) : text.submitReference;
}

/** Forty technologies fit: said where names are left out for it, and where too many are chosen. */
function Room({ review, locale }: Omit<Props, 'query'>) {
  const text = textOf(locale).importPages.review;
  if (review.technologies > maximumTechnologies) return <p role="alert">{text.tooMany(review.technologies)}</p>;
  const leftOut = review.plan.rows.some(({ outcome }) => outcome === 'ignored');
  return review.technologies === maximumTechnologies && leftOut ? <p>{text.full}</p> : null;
}

function ArchiveChoice({ review, locale, query }: Props) {
  const text = textOf(locale).importPages.review;
  const { archivable, target } = review;
  if (archivable.length === 0) return null;
  const names = target.areas.filter(({ id }) => archivable.includes(id)).map(({ name }) => name);
  const label = names.length === 1 ? text.archiveOne : text.archive(numberWord(names.length, locale, 'neuter'));
  const list = new Intl.ListFormat(locale);
  const losing = review.losingAreas;
  const loss = losing.length === 0 ? '' : ` ${text.archiveLosing(list.format(losing), losing.length === 1)}`;
  const hint = `${text.archiveHint(list.format(names))}${loss}`;
  return <Checkbox id="archive" label={label} hint={hint} defaultChecked={query.keep === undefined} />;
}

function ReferenceChoice({ review, locale, query }: Props) {
  const text = textOf(locale).importPages.review;
  const comparable = review.plan.references.filter(isComparable);
  const technologies = new Set(comparable.map(({ technology }) => technologyKey(technology))).size;
  if (technologies === 0) return null;
  const missing = query.failed === 'source-missing';
  return (
    <>
      <Checkbox
        id="reference"
        label={text.reference}
        hint={text.referenceHint(technologies)}
        defaultChecked={query.reference !== undefined || storedCells(review) === 0}
      />
      <div className="import-source">
        <TextInput
          locale={locale}
          id="publisher"
          label={text.publisher}
          hint={text.publisherHint}
          defaultValue="KL"
          maxLength={200}
        />
        <TextInput
          locale={locale}
          id="source"
          label={text.source}
          hint={text.sourceHint}
          error={missing ? text.sourceMissing : undefined}
          maxLength={1000}
          size="xl"
        />
      </div>
    </>
  );
}
