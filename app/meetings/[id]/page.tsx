import type { Metadata } from 'next';
import { Agenda } from '@/components/meetings/agenda';
import { CloseMeeting } from '@/components/meetings/close-meeting';
import { DeleteMeeting } from '@/components/meetings/delete-meeting';
import { MeetingFacts } from '@/components/meetings/meeting-facts';
import { guideHref, meetingsHref } from '@/components/meetings/meeting-href';
import { NextStepCard } from '@/components/meetings/next-step-card';
import { StatusBadge } from '@/components/meetings/status-badge';
import { TypedTextBlock } from '@/components/meetings/typed-text';
import { Notice } from '@/components/people/notice';
import { formatDay } from '@/components/rounds/day';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { PageHeading } from '@/components/ui/page-heading';
import { noticeQuery } from '@/lib/http/notice-query';
import { today } from '@/lib/http/today';
import { textOf } from '@/lib/text/locale';
import { PageShell } from '../../page-shell';
import { readTyped } from '../read-typed';
import { Decisions, FollowUp } from './decisions';
import { EditHead } from './edit-head';
import { readAgenda } from './read-agenda';
import { readMeetingPage } from './read-page';

type Props = {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { meeting } = await readMeetingPage((await params).id);
  return { title: meeting.title };
}

/** One meeting on its way: the next step first, then what was decided before, the agenda, the themes and what is decided now. */
export default async function MeetingPage({ params, searchParams }: Props) {
  const { signedIn, locale, meeting } = await readMeetingPage((await params).id);
  const text = textOf(locale).meetings;
  const { mayPrepare, status } = meeting;
  const answered = meeting.answers.filter((answer) => answer.text !== '').length;
  const { context, choices } = await readAgenda({ viewer: signedIn.viewer, locale, meeting });
  return (
    <PageShell signedIn={signedIn} current="discussion">
      <Breadcrumb locale={locale} items={[{ label: text.title, href: meetingsHref }]} current={meeting.title} />
      <Notice locale={locale} {...noticeQuery.parse(await searchParams)} texts={text} />
      <TypedTextBlock locale={locale} typed={await readTyped()} />
      <PageHeading
        title={meeting.title}
        lead={text.heading(meeting.forum, formatDay(meeting.date, locale))}
        badge={<StatusBadge locale={locale} status={status} />}
      />
      <NextStepCard locale={locale} meeting={meeting} today={today()} />
      <FollowUp locale={locale} meeting={meeting} />
      <Agenda locale={locale} meeting={meeting} context={context} choices={choices} />
      <h2>{text.themes.heading}</h2>
      <p>
        {text.themes.text} {text.answeredCount(answered, meeting.answers.length)}.
      </p>
      <p>
        <a href={guideHref(meeting.id)}>
          {mayPrepare && status !== 'closed' ? text.themes.link : text.themes.linkReader}
        </a>
      </p>
      <Decisions locale={locale} meeting={meeting} />
      <MeetingFacts locale={locale} meeting={meeting} />
      {mayPrepare && status !== 'closed' ? (
        <EditHead locale={locale} meeting={meeting} viewer={signedIn.viewer} />
      ) : null}
      {mayPrepare && status === 'open' ? <CloseMeeting locale={locale} meeting={meeting} /> : null}
      {mayPrepare && status === 'planned' ? <DeleteMeeting locale={locale} meeting={meeting} /> : null}
    </PageShell>
  );
}
