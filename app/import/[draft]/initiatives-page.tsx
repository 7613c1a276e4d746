import { SmallForm } from '@/components/editions/small-form';
import { InitiativeRejections } from '@/components/import/initiative-rejections';
import { PlannedInitiatives } from '@/components/import/planned-initiatives';
import { PersonalInFile } from '@/components/privacy/personal-in-file';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHeading } from '@/components/ui/page-heading';
import type { InitiativesReview } from '@/lib/data/imports/initiatives-review';
import type { SignedIn } from '@/lib/data/people/sessions';
import { currentLocale } from '@/lib/http/locale';
import { personalInInitiatives } from '@/lib/import/personal-places';
import { textOf } from '@/lib/text/locale';
import { PageShell } from '../../page-shell';
import { ImportNotice } from '../notice';

type Query = Readonly<Record<string, string | string[] | undefined>>;
type Props = { signedIn: SignedIn; review: InitiativesReview; query: Query };

/** Going through a sheet of initiatives before any of it is stored. */
export async function InitiativesPage({ signedIn, review, query }: Props) {
  const locale = await currentLocale();
  const { initiativeFiles, initiatives } = textOf(locale);
  const { review: text, start } = initiativeFiles;
  const { plan, sheet, names } = review;
  const ofKind = (kind: string) => plan.planned.filter((one) => one.kind === kind);
  const [made, changed] = [ofKind('new'), ofKind('changed')];
  const stored = made.length + changed.length;
  return (
    <PageShell signedIn={signedIn} current="initiatives">
      <Breadcrumb
        locale={locale}
        items={[
          { label: initiatives.title, href: '/initiatives' },
          { label: start.title, href: '/import?target=initiatives' },
        ]}
        current={text.title}
      />
      <PageHeading title={text.title} lead={text.lead(review.fileName, sheet.rows.length)} />
      <ImportNotice locale={locale} query={query} />
      <PersonalInFile locale={locale} places={personalInInitiatives(plan, review.fileName)} />
      <p>{text.counts(made.length, changed.length, ofKind('unchanged').length)}</p>
      {stored === 0 ? (
        <>
          <p>{text.nothing}</p>
          <ButtonLink href="/import?target=initiatives">{start.title}</ButtonLink>
        </>
      ) : (
        <form method="post" action="/import/apply-initiatives">
          <input type="hidden" name="draft" value={review.id} />
          <input type="hidden" name="fingerprint" value={review.fingerprint} />
          <p>{text.undo}</p>
          <div className="actions">
            <Button>{text.submit(stored)}</Button>
          </div>
        </form>
      )}
      {sheet.unknown.length === 0 ? null : <p>{text.unknown(sheet.unknown.join(', '))}</p>}
      <InitiativeRejections locale={locale} rejected={plan.rejected} />
      <PlannedInitiatives locale={locale} kind="new" planned={made} names={names} />
      <PlannedInitiatives locale={locale} kind="changed" planned={changed} names={names} />
      <SmallForm
        action="/import/discard"
        fields={{ draft: review.id }}
        summary={text.discard}
        text={text.discardText}
        submit={text.discard}
      />
    </PageShell>
  );
}
