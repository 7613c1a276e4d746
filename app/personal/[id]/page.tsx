import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { Notice } from '@/components/people/notice';
import { ErasePanel } from '@/components/privacy/erase-panel';
import { KeptFacts } from '@/components/privacy/kept-facts';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHeading } from '@/components/ui/page-heading';
import { requireSignedIn } from '@/lib/auth/current';
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

export async function generateMetadata(): Promise<Metadata> {
  return { title: textOf(await currentLocale()).privacy.erase.heading };
}

/** What is kept about one person, for those who answer for it: to hand it out, or to erase it. */
export default async function PersonPage({ params, searchParams }: Props) {
  const signedIn = await requireSignedIn();
  const { id } = await params;
  if (id === signedIn.viewer.userId) redirect(personalHref);
  const read = await readPerson(signedIn.viewer, id);
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
