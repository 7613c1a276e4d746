import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Notice } from '@/components/people/notice';
import { SetupForm } from '@/components/people/setup-form';
import { PageHeading } from '@/components/ui/page-heading';
import { directorySettings, passwordsAreOn } from '@/lib/auth/directory-settings';
import { listSetupKommuner, setupState } from '@/lib/data/people/setup';
import { readFlash } from '@/lib/http/flash';
import { currentLocale } from '@/lib/http/locale';
import { noticeQuery } from '@/lib/http/notice-query';
import { textOf } from '@/lib/text/locale';
import { PageShell } from '../page-shell';

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: textOf(await currentLocale()).entry.setup.title };
}

/** The first run: the first account, unlocked by the code that the start printed. Afterwards the page is not there. */
export default async function SetupPage({ searchParams }: Props) {
  if (process.env.PEJLING_DEMO === 'on' || (await setupState()) === 'done') notFound();
  const locale = await currentLocale();
  const {
    entry: { setup, password },
    directory: text,
  } = textOf(locale);
  const directory = passwordsAreOn() ? null : directorySettings();
  const directoryLead = directory?.groups === null ? text.setup.lead : text.setup.leadGroups;
  const { failed } = noticeQuery.parse(await searchParams);
  const texts = { failedTitle: setup.failedTitle, failed: { ...text.failed, ...setup.failed, ...password.problems } };
  return (
    <PageShell signedIn={null}>
      <Notice locale={locale} failed={failed} texts={texts} />
      <PageHeading title={setup.title} lead={directory === null ? setup.lead : directoryLead} />
      <SetupForm
        locale={locale}
        kommuner={await listSetupKommuner()}
        given={failed ? await readFlash() : {}}
        directory={directory === null ? undefined : { name: directory.name }}
      />
    </PageShell>
  );
}
