import { HeadFields } from '@/components/editions/head-fields';
import { SmallForm } from '@/components/editions/small-form';
import { EditionFileContent } from '@/components/import/edition-file-content';
import { EditionFileProblems } from '@/components/import/edition-file-problems';
import { EditionFileRejected } from '@/components/import/edition-file-rejected';
import { PersonalInFile } from '@/components/privacy/personal-in-file';
import { Alert } from '@/components/ui/alert';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHeading } from '@/components/ui/page-heading';
import type { EditionFileReview } from '@/lib/data/imports/edition-file-review';
import type { SignedIn } from '@/lib/data/people/sessions';
import { maximumAreas, maximumTechnologies } from '@/lib/domain/edition-check';
import { currentLocale } from '@/lib/http/locale';
import type { EditionContent } from '@/lib/import/edition-content';
import { personalInEdition } from '@/lib/import/personal-places';
import { type Locale, textOf } from '@/lib/text/locale';
import { PageShell } from '../../page-shell';
import { ImportNotice } from '../notice';
import { UnknownTechnologies } from './unknown-technologies';

type Query = Readonly<Record<string, string | string[] | undefined>>;
type Props = { signedIn: SignedIn; review: EditionFileReview; query: Query };

/** Going through a file of a whole edition before any of it is stored; or why it was refused. */
export async function EditionFilePage({ signedIn, review, query }: Props) {
  const locale = await currentLocale();
  const { editionFiles, importPages } = textOf(locale);
  const { start } = importPages;
  const { content } = review;
  return (
    <PageShell signedIn={signedIn} current="editions">
      <Breadcrumb
        locale={locale}
        items={[
          { label: textOf(locale).editions.list.title, href: '/editions' },
          { label: start.editionTitle, href: '/import?target=edition' },
        ]}
        current={editionFiles.review.title}
      />
      {content === null ? (
        <>
          <PageHeading title={editionFiles.json.heading} lead={`${review.fileName}. ${editionFiles.json.text}`} />
          <EditionFileProblems locale={locale} problems={review.problems} />
          <ButtonLink href="/import?target=edition">{start.editionTitle}</ButtonLink>
        </>
      ) : (
        <>
          <PageHeading title={editionFiles.review.title} lead={editionFiles.review.lead(review.fileName)} />
          <ImportNotice locale={locale} query={query} />
          <Found {...{ locale, review, content }} />
        </>
      )}
    </PageShell>
  );
}

type FoundProps = { locale: Locale; review: EditionFileReview; content: EditionContent };

/** What was found, what is said of it, and the button that makes its draft. */
function Found({ locale, review, content }: FoundProps) {
  const { review: text, failed } = textOf(locale).editionFiles;
  const { technologies, areas, values, simulated, head, ringNames } = content;
  const counts = [
    text.technologies(technologies.length),
    text.areas(areas.length),
    text.values(values.length),
  ] as const;
  const impossible = technologies.length === 0 ? text.noTechnologies : tooMany(content, failed);
  return (
    <>
      <PersonalInFile locale={locale} places={personalInEdition(content, review.fileName)} />
      <p>{text.counts(...counts)}</p>
      {simulated ? (
        <Alert locale={locale} tone="info">
          <p>{text.simulated}</p>
        </Alert>
      ) : null}
      <EditionFileRejected locale={locale} rejected={review.rejected} />
      {impossible === null ? (
        <form className="edition-form" method="post" action="/import/apply-edition-file">
          <input type="hidden" name="draft" value={review.id} />
          <UnknownTechnologies locale={locale} review={review} technologies={technologies} />
          <h2>{text.headHeading}</h2>
          <p>{text.headText}</p>
          <HeadFields locale={locale} head={{ ...head, year: head.year ?? review.year, ringNames }} />
          <div className="actions">
            <Button>{text.submit}</Button>
          </div>
        </form>
      ) : (
        <p role="alert">{impossible}</p>
      )}
      <EditionFileContent locale={locale} content={content} />
      <SmallForm
        action="/import/discard"
        fields={{ draft: review.id }}
        summary={text.discard}
        text={textOf(locale).importPages.review.nothingYet}
        submit={text.discard}
      />
    </>
  );
}

type Failed = ReturnType<typeof textOf>['editionFiles']['failed'];

function tooMany({ technologies, areas }: EditionContent, failed: Failed): string | null {
  if (technologies.length > maximumTechnologies) return failed['too-many-technologies'];
  return areas.length > maximumAreas ? failed['too-many-areas'] : null;
}
