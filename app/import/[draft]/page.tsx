import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { PersonalInFile } from '@/components/privacy/personal-in-file';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { PageHeading } from '@/components/ui/page-heading';
import { requireSignedIn } from '@/lib/auth/current';
import { readEditionFileReview } from '@/lib/data/imports/edition-file-review';
import { readInitiativesReview } from '@/lib/data/imports/initiatives-review';
import { type ImportReview, readImportReview } from '@/lib/data/imports/review';
import { currentLocale } from '@/lib/http/locale';
import { today } from '@/lib/http/today';
import { personalInPlan } from '@/lib/import/personal-places';
import { type Locale, textOf } from '@/lib/text/locale';
import { PageShell } from '../../page-shell';
import { missed, refused } from '../../refused';
import { startAddress } from '../addresses';
import { ImportNotice } from '../notice';
import { ApplyPanel } from './apply-panel';
import { ColumnsPanel } from './columns-panel';
import { EditionFilePage } from './edition-file-page';
import { EditionPanel } from './edition-panel';
import { InitiativesPage } from './initiatives-page';
import { NamesPanel } from './names-panel';
import { readReviewQuery } from './read-review-query';
import { ReasonsPanel } from './reasons-panel';
import { RejectedPanel } from './rejected-panel';
import { RowsPanel } from './rows-panel';
import { TablesPanel } from './tables-panel';
import { ValuesPanel } from './values-panel';

type Props = {
  params: Promise<{ draft: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: textOf(await currentLocale()).importPages.review.title };
}

/** Going through what was read, before any of it is stored. */
export default async function ReviewPage({ params, searchParams }: Props) {
  const signedIn = await requireSignedIn();
  const { draft } = await params;
  const file = await readEditionFileReview(signedIn.viewer, draft);
  if (file.ok) return <EditionFilePage signedIn={signedIn} review={file.value} query={await searchParams} />;
  const initiatives = await readInitiativesReview(signedIn.viewer, draft, { today: today() });
  if (initiatives.ok)
    return <InitiativesPage signedIn={signedIn} review={initiatives.value} query={await searchParams} />;
  if (initiatives.code === 'conflict') redirect(startAddress({ failed: 'imported', target: 'initiatives' }));
  const read = await readImportReview(signedIn.viewer, draft);
  if (!read.ok && read.code === 'forbidden') return refused();
  if (!read.ok && read.code === 'conflict') redirect(startAddress({ failed: 'imported' }));
  if (!read.ok) return missed();
  const review = read.value;
  const locale = await currentLocale();
  const asked = await searchParams;
  const query = readReviewQuery(asked);
  const { start, review: text } = textOf(locale).importPages;
  const isEdition = review.kind === 'edition';
  return (
    <PageShell signedIn={signedIn} current={signedIn.viewer.kommuneId === null ? 'editions' : 'import'}>
      <Breadcrumb
        locale={locale}
        items={[
          isEdition
            ? { label: start.editionTitle, href: '/import?target=edition' }
            : { label: start.title, href: '/import' },
        ]}
        current={text.title}
      />
      <PageHeading title={text.title} lead={leadOf(review, locale)} />
      <ImportNotice locale={locale} query={asked} />
      <PersonalInFile locale={locale} places={personalInPlan(review.plan, review.fileName)} />
      <TablesPanel review={review} locale={locale} />
      {isEdition ? (
        <EditionPanel review={review} locale={locale} />
      ) : (
        <ApplyPanel review={review} locale={locale} query={query} />
      )}
      <RejectedPanel review={review} locale={locale} />
      <ReasonsPanel review={review} locale={locale} />
      <ColumnsPanel review={review} locale={locale} />
      <NamesPanel review={review} locale={locale} query={query} />
      {isEdition ? (
        <ValuesPanel review={review} locale={locale} query={query} />
      ) : (
        <RowsPanel review={review} locale={locale} query={query} />
      )}
    </PageShell>
  );
}

function leadOf({ kind, fileName, year, target }: ImportReview, locale: Locale): string {
  const { review: text } = textOf(locale).importPages;
  if (kind === 'edition') return `${text.leadEdition(fileName)} ${text.nothingYet}`;
  const edition = target.editionTitle?.[locale] ?? '';
  const lead = target.radarId === null ? text.leadNew : text.lead;
  return `${lead(fileName, year, edition)} ${text.nothingYet}`;
}
