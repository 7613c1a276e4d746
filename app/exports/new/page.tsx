import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { PaperForm } from '@/components/exports/paper-form';
import type { PaperValues } from '@/components/exports/paper-values';
import { TooLongLinks } from '@/components/exports/too-long-links';
import { Alert } from '@/components/ui/alert';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { PageHeading } from '@/components/ui/page-heading';
import { requireSignedIn } from '@/lib/auth/current';
import { type PaperDraft, readPaperDraft } from '@/lib/data/exports/paper-draft';
import type { SignedIn } from '@/lib/data/people/sessions';
import { tooLongTexts } from '@/lib/domain/paper-texts';
import { readCarriedForm } from '@/lib/http/carried-form';
import { currentLocale } from '@/lib/http/locale';
import { knownKey } from '@/lib/text/known-key';
import { type Locale, textOf } from '@/lib/text/locale';
import { PageShell } from '../../page-shell';
import { refused } from '../../refused';
import { NothingToTell } from './nothing-to-tell';
import { Origin } from './origin';
import { paperChoices, startValues } from './start-values';
import { typedValues } from './typed-values';

type SearchParams = Promise<Record<string, string | string[] | undefined>>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: textOf(await currentLocale()).exports.form.title };
}

const querySchema = z.object({
  year: z.coerce.number().int().min(1900).max(2999).optional(),
  edition: z.string().min(1).max(200).optional(),
  from: z.string().min(1).max(100).optional(),
  /** The meeting that the paper is to tell of; one that is not offered is none. */
  meeting: z.string().min(1).max(100).optional().catch(undefined),
  /** Present where one chose to begin with empty fields. */
  anew: z.literal('1').optional().catch(undefined),
  failed: z.string().max(100).optional().catch(undefined),
});

/** The form of a new paper; posted to, it shows once more what was refused. */
export default async function NewPaperPage({ searchParams }: { searchParams: SearchParams }) {
  const signedIn = await requireSignedIn();
  const locale = await currentLocale();
  const parsed = querySchema.safeParse(await searchParams);
  if (!parsed.success) notFound();
  const { year, edition, from, meeting, anew, failed } = parsed.data;
  const read = await readPaperDraft(signedIn.viewer, { year, editionId: edition, from, language: locale });
  if (!read.ok && read.code === 'forbidden') return refused();
  const asksForOne = year !== undefined || edition !== undefined || from !== undefined;
  if (!read.ok && (read.reason !== 'no-radar' || asksForOne)) notFound();
  if (!read.ok) return <NothingToTell signedIn={signedIn} locale={locale} year={null} years={[]} />;
  if (read.value.blank)
    return <NothingToTell signedIn={signedIn} locale={locale} year={read.value.year} years={read.value.years} />;
  const start = startValues(read.value, { anew: anew !== undefined, meetingId: meeting });
  const form = await readCarriedForm();
  const values = form === null ? start : typedValues(form, start);
  const origin = form === null ? <Origin locale={locale} draft={read.value} anew={anew !== undefined} /> : null;
  return <FormPage {...{ signedIn, locale, draft: read.value, values, failed, origin }} typed={form !== null} />;
}

type FormPageProps = {
  signedIn: SignedIn;
  locale: Locale;
  draft: PaperDraft;
  values: PaperValues;
  failed: string | undefined;
  /** Where the texts come from. */
  origin: ReactNode;
  /** The values are as they were typed, and were refused. */
  typed: boolean;
};

function FormPage({ signedIn, locale, draft, values, failed, origin, typed }: FormPageProps) {
  const text = textOf(locale).exports;
  const failedKey = knownKey(text.failed, failed);
  const tooLong = tooLongTexts(values.texts);
  return (
    <PageShell signedIn={signedIn} current="papers">
      <Breadcrumb locale={locale} items={[{ label: text.title, href: '/exports' }]} current={text.form.title} />
      {failedKey === null ? null : (
        <Alert locale={locale} tone="error" heading={text.failedTitle}>
          <p>{text.failed[failedKey]}</p>
          {tooLong.length === 0 ? null : <TooLongLinks locale={locale} fields={tooLong} texts={values.texts} />}
        </Alert>
      )}
      <PageHeading title={text.form.title} lead={text.form.lead(draft.year)} />
      {origin}
      <PaperForm {...{ locale, values, tooLong, typed }} choices={paperChoices(draft, locale)} />
    </PageShell>
  );
}
