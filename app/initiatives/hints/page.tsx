import type { Metadata } from 'next';
import { hintsHref, initiativesHref } from '@/components/initiatives/addresses';
import { HintList } from '@/components/initiatives/hint-list';
import { Notice } from '@/components/people/notice';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHeading } from '@/components/ui/page-heading';
import { requireSignedIn } from '@/lib/auth/current';
import { readHints } from '@/lib/data/initiatives/read-hints';
import { currentLocale } from '@/lib/http/locale';
import { noticeQuery } from '@/lib/http/notice-query';
import { today } from '@/lib/http/today';
import { textOf } from '@/lib/text/locale';
import { PageShell } from '../../page-shell';
import { refused } from '../../refused';
import { mayCreateIn } from '../may-create';

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: textOf(await currentLocale()).initiatives.hints.title };
}

/** Everywhere placements and initiatives say different things. */
export default async function HintsPage({ searchParams }: Props) {
  const signedIn = await requireSignedIn();
  const locale = await currentLocale();
  const read = await readHints(signedIn.viewer, { language: locale, today: today() });
  if (!read.ok) return refused();
  const text = textOf(locale).initiatives;
  const { done, failed } = noticeQuery.parse(await searchParams);
  const none = read.value.length === 0;
  return (
    <PageShell signedIn={signedIn} current="initiatives">
      <Breadcrumb locale={locale} items={[{ label: text.title, href: initiativesHref }]} current={text.hints.title} />
      <Notice locale={locale} done={done} failed={failed} texts={text} />
      <PageHeading
        title={text.hints.title}
        lead={none ? text.hints.none : text.hints.lead}
        actions={none ? <ButtonLink href={initiativesHref}>{text.health.see}</ButtonLink> : null}
      />
      {none ? null : (
        <HintList locale={locale} hints={read.value} back={hintsHref} mayCreate={mayCreateIn(signedIn.viewer)} />
      )}
    </PageShell>
  );
}
