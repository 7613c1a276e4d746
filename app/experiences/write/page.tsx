import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import { experienceHref, experiencesHref } from '@/components/experiences/experience-href';
import { WriteForm, type WriteValues } from '@/components/experiences/write-form';
import { Alert } from '@/components/ui/alert';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { PageHeading } from '@/components/ui/page-heading';
import { requireSignedIn } from '@/lib/auth/current';
import type { OwnExperience } from '@/lib/data/experiences/own-row';
import { readExperience } from '@/lib/data/experiences/read-experience';
import { readShareChoices } from '@/lib/data/experiences/share-choices';
import type { Viewer } from '@/lib/domain/access';
import { noExperienceTexts } from '@/lib/domain/experience/experience-texts';
import { readCarriedForm } from '@/lib/http/carried-form';
import { currentLocale } from '@/lib/http/locale';
import { knownKey } from '@/lib/text/known-key';
import { type Locale, textOf } from '@/lib/text/locale';
import { PageShell } from '../../page-shell';
import { refused } from '../../refused';
import { typedValues } from './typed-values';

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

const querySchema = z.object({
  /** The experience that is changed; a new one when left out. */
  id: z.string().min(1).max(100).optional(),
  technology: z.string().max(100).catch(''),
  failed: z.string().max(100).optional().catch(undefined),
});

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { write } = textOf(await currentLocale()).experiences;
  return { title: (await searchParams).id === undefined ? write.titleNew : write.titleEdit };
}

/** The form of an experience; posted to, it shows once more what was refused. */
export default async function WritePage({ searchParams }: Props) {
  const signedIn = await requireSignedIn();
  const locale = await currentLocale();
  const choices = await readShareChoices(signedIn.viewer, locale);
  if (!choices.ok) return refused();
  const parsed = querySchema.safeParse(await searchParams);
  if (!parsed.success) notFound();
  const { id, technology, failed } = parsed.data;
  const saved = id === undefined ? null : await readSaved(signedIn.viewer, id, locale);
  const form = await readCarriedForm();
  if (saved?.status === 'shared' && form === null) redirect(experienceHref(saved.id, { failed: 'shared' }));
  const start = saved === null ? { technologyId: technology, texts: noExperienceTexts } : valuesOf(saved);
  const text = textOf(locale).experiences;
  const title = saved === null ? text.write.titleNew : text.write.titleEdit;
  return (
    <PageShell signedIn={signedIn} current="experiences">
      <Breadcrumb locale={locale} items={[{ label: text.title, href: experiencesHref }]} current={title} />
      <Refused {...{ locale, failed, saved }} />
      <PageHeading title={title} lead={text.write.lead} />
      <WriteForm
        {...{ locale, saved, ...choices.value }}
        values={form === null ? start : typedValues(form)}
        typed={form !== null}
      />
    </PageShell>
  );
}

async function readSaved(viewer: Viewer, id: string, locale: Locale): Promise<OwnExperience> {
  const read = await readExperience(viewer, id, locale);
  if (!read.ok || !read.value.own) notFound();
  return read.value.experience;
}

function valuesOf({ technology, what, forWhom, result, differently, supplier, contact }: OwnExperience): WriteValues {
  return { technologyId: technology.id, texts: { what, forWhom, result, differently, supplier, contact } };
}

type RefusedProps = {
  readonly locale: Locale;
  readonly failed: string | undefined;
  readonly saved: OwnExperience | null;
};

function Refused({ locale, failed, saved }: RefusedProps) {
  const text = textOf(locale).experiences;
  const key = knownKey(text.failed, failed);
  if (key === null) return null;
  return (
    <Alert locale={locale} tone="error" heading={text.failedTitle}>
      <p>
        {text.failed[key]} {saved === null ? null : <a href={experienceHref(saved.id)}>{text.seeSaved}</a>}
      </p>
    </Alert>
  );
}
