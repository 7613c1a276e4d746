import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { Notice } from '@/components/people/notice';
import { JoinForm } from '@/components/room/join-form';
import { PageHeading } from '@/components/ui/page-heading';
import { currentMeetingPass } from '@/lib/auth/meeting-pass';
import { currentLocale } from '@/lib/http/locale';
import { noticeQuery } from '@/lib/http/notice-query';
import { textOf } from '@/lib/text/locale';
import { PageShell } from '../page-shell';

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: textOf(await currentLocale()).room.join.title };
}

/** Where a meeting's code is typed. A phone that is in a meeting already goes on to it. */
export default async function JoinPage({ searchParams }: Props) {
  const locale = await currentLocale();
  const { join } = textOf(locale).room;
  const { done, failed } = noticeQuery.parse(await searchParams);
  if (failed === undefined && (await currentMeetingPass()) !== null) redirect('/meeting');
  return (
    <PageShell signedIn={null}>
      <Notice locale={locale} done={done} failed={failed} texts={join} />
      <PageHeading title={join.title} lead={join.lead} />
      <p>{join.what}</p>
      <JoinForm locale={locale} />
    </PageShell>
  );
}
