import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { Notice } from '@/components/people/notice';
import { ErasePanel } from '@/components/privacy/erase-panel';
import { KeptFacts } from '@/components/privacy/kept-facts';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHeading } from '@/components/ui/page-heading';
import { currentSignedIn, requireSignedIn } from '@/lib/auth/current';
import { readPerson } from '@/lib/data/privacy/read-person';
import { currentLocale } from '@/lib/http/locale';
import { noticeQuery } from '@/lib/http/notice-query';
import { textOf } from '@/lib/text/locale';
import { PageShell } from '../../page-shell';
import { missed } from '../../refused';
import { personalHref, personFileHref } from '../addresses';

type Props = {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Read once, for the title and for the page. */
const readPersonOnce = cache(readPerson);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const signedIn = await currentSignedIn();
  const { privacy, shell } = textOf(await currentLocale());
  if (signedIn === null) return {};
  const read = await readPersonOnce(signedIn.viewer, (await params).id);
  return { title: read.ok ? privacy.person.title(read.value.name) : shell.notFound.title };
}

/** What is kept about one person, for those who answer for it: to hand it out, or to erase it. */
export default async function PersonPage({ params, searchParams }: Props) {
  const signedIn = await requireSignedIn();
  const { id } = await params;
  if (id === signedIn.viewer.userId) redirect(personalHref);
  const read = await readPersonOnce(signedIn.viewer, id);
  if (!read.ok) return missed();
  const person = read.value;
  const locale = await currentLocale();
  const { person: text, own, notice } = textOf(locale).privacy;
  const { failed } = noticeQuery.parse(await searchParams);
  return (
    <PageShell signedIn={signedIn} current="users">
      <Breadcrumb locale={locale} items={[{ label: text.users, href: '/users' }]} current={person.name} />
      <Notice locale={locale} failed={failed} texts={notice} />
      <PageHeading
        title={text.title(person.name)}
        lead={text.lead}
        actions={<ButtonLink href={personFileHref(person.id)}>{text.download(person.name)}</ButtonLink>}
      />
      <p className="form-hint">{text.downloadHint}</p>
      <KeptFacts locale={locale} person={person} />
      <ErasePanel locale={locale} person={person} />
      <p>
        <a href={personalHref}>{own.title}</a>
      </p>
    </PageShell>
  );
}
