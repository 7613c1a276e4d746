import type { Metadata } from 'next';
import { DecisionTable } from '@/components/meetings/decision-table';
import { MeetingCard } from '@/components/meetings/meeting-card';
import { newMeetingHref } from '@/components/meetings/meeting-href';
import { PastMeetings } from '@/components/meetings/past-meetings';
import { TypedTextBlock } from '@/components/meetings/typed-text';
import { Notice } from '@/components/people/notice';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHeading } from '@/components/ui/page-heading';
import { requireSignedIn } from '@/lib/auth/current';
import { listMeetings } from '@/lib/data/meetings/list-meetings';
import { listOpenDecisions } from '@/lib/data/meetings/list-open-decisions';
import { can, type Viewer } from '@/lib/domain/access';
import type { MeetingSummary } from '@/lib/domain/meeting/meeting-view';
import { currentLocale } from '@/lib/http/locale';
import { noticeQuery } from '@/lib/http/notice-query';
import { today } from '@/lib/http/today';
import { type Locale, textOf } from '@/lib/text/locale';
import { PageShell } from '../page-shell';
import { refused } from '../refused';
import { readTyped } from './read-typed';

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: textOf(await currentLocale()).meetings.title };
}

/** The meetings to come, what is still to be done of what was decided, and the meetings that have been held. */
export default async function MeetingsPage({ searchParams }: Props) {
  const signedIn = await requireSignedIn();
  const { viewer } = signedIn;
  const locale = await currentLocale();
  const meetings = await listMeetings(viewer);
  const decisions = await listOpenDecisions(viewer, locale);
  if (!meetings.ok || !decisions.ok) return refused();
  const mayPrepare = mayPrepareMeetings(viewer);
  const text = textOf(locale).meetings;
  const coming = comingFirst(meetings.value);
  const past = meetings.value.filter(({ status }) => status === 'closed');
  return (
    <PageShell signedIn={signedIn} current="discussion">
      <Notice locale={locale} {...noticeQuery.parse(await searchParams)} texts={text} />
      <TypedTextBlock locale={locale} typed={await readTyped()} />
      <PageHeading
        title={text.title}
        lead={mayPrepare ? text.lead : text.leadReader}
        actions={mayPrepare ? <New locale={locale} primary={coming.length === 0} /> : null}
      />
      <h2>{text.coming}</h2>
      {coming.length === 0 ? <p>{mayPrepare && past.length === 0 ? text.welcome : text.noneComing}</p> : null}
      {coming.map((meeting, index) => (
        <MeetingCard key={meeting.id} {...{ locale, meeting, mayPrepare }} primary={index === 0} />
      ))}
      <h2 id="decisions">{text.open}</h2>
      {decisions.value.length === 0 ? (
        <p>{text.noneOpen}</p>
      ) : (
        <>
          <p>{text.openLead}</p>
          <DecisionTable
            locale={locale}
            id="open-decisions"
            caption={text.decisions.captionOpen}
            decisions={decisions.value}
            today={today()}
            from
            may={{ settle: mayPrepare, change: false, back: null }}
          />
        </>
      )}
      <Past locale={locale} meetings={past} />
    </PageShell>
  );
}

/** What is open now, and then what is planned, the nearest first. */
function comingFirst(meetings: readonly MeetingSummary[]): MeetingSummary[] {
  const having = (wanted: MeetingSummary['status']) => meetings.filter(({ status }) => status === wanted).toReversed();
  return [...having('open'), ...having('planned')];
}

function mayPrepareMeetings(viewer: Viewer): boolean {
  const { kommuneId } = viewer;
  return kommuneId !== null && can(viewer, { action: 'prepare-meeting', kommuneId });
}

function New({ locale, primary }: { readonly locale: Locale; readonly primary: boolean }) {
  return (
    <ButtonLink href={newMeetingHref} kind={primary ? 'primary' : 'secondary'}>
      {textOf(locale).meetings.new}
    </ButtonLink>
  );
}

function Past({ locale, meetings }: { readonly locale: Locale; readonly meetings: readonly MeetingSummary[] }) {
  const text = textOf(locale).meetings;
  return (
    <>
      <h2>{text.past}</h2>
      {meetings.length === 0 ? <p>{text.nonePast}</p> : <PastMeetings locale={locale} meetings={meetings} />}
    </>
  );
}
