import type { Metadata } from 'next';
import { forbidden } from 'next/navigation';
import { z } from 'zod';
import { GuideContents } from '@/components/meetings/guide-contents';
import { GuideTheme } from '@/components/meetings/guide-theme';
import { meetingHref, meetingsHref } from '@/components/meetings/meeting-href';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { PageHeading } from '@/components/ui/page-heading';
import { SimulatedBadge } from '@/components/ui/simulated-badge';
import { readGuideFacts } from '@/lib/data/guide/read-guide-facts';
import { type Theme, themes } from '@/lib/domain/meeting/theme';
import { readCarriedForm } from '@/lib/http/carried-form';
import { noticeQuery } from '@/lib/http/notice-query';
import { today } from '@/lib/http/today';
import { knownKey } from '@/lib/text/known-key';
import { type Locale, textOf } from '@/lib/text/locale';
import { PageShell } from '../../../page-shell';
import { readMeetingPage } from '../read-page';

type Props = {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { meeting, locale } = await readMeetingPage((await params).id);
  return { title: `${textOf(locale).guide.title} – ${meeting.title}` };
}

/** The nine themes: what is asked, what Pejling knows, what was answered last time, and the meeting's own answer. */
export default async function GuidePage({ params, searchParams }: Props) {
  const { signedIn, locale, meeting } = await readMeetingPage((await params).id);
  const { viewer } = signedIn;
  const read = await readGuideFacts(viewer, { language: locale, today: today(), year: meeting.year });
  if (!read.ok) forbidden();
  const { guide, meetings } = textOf(locale);
  const { facts, publisher, ringNames, simulated } = read.value;
  const mayAnswer = meeting.mayPrepare && meeting.status !== 'closed';
  const said = await readSaid(await searchParams, locale);
  return (
    <PageShell signedIn={signedIn} current="discussion">
      <Breadcrumb
        locale={locale}
        items={[
          { label: meetings.title, href: meetingsHref },
          { label: meeting.title, href: meetingHref(meeting.id) },
        ]}
        current={guide.title}
      />
      <PageHeading
        title={guide.title}
        lead={guide.lead}
        badge={simulated ? <SimulatedBadge locale={locale} /> : null}
      />
      {mayAnswer ? null : <p>{meeting.status === 'closed' ? guide.closed : guide.reader}</p>}
      <GuideContents locale={locale} answers={meeting.answers} />
      {meeting.answers.map((answer) => (
        <GuideTheme
          key={answer.theme}
          answer={answer}
          facts={facts[answer.theme]}
          context={{ locale, publisher, ringNames }}
          meeting={{ id: meeting.id, mayAnswer, previous: meeting.previous }}
          said={said(answer.theme)}
        />
      ))}
      <p className="meeting-small">{guide.credit}</p>
      <p>
        <a href={meetingHref(meeting.id)}>{guide.back}</a>
      </p>
    </PageShell>
  );
}

const themeQuery = z.object({ theme: z.enum(themes).optional().catch(undefined) });

/** What the form that led here did, told at the theme it was about; with what was typed where it was refused. */
async function readSaid(query: Record<string, string | string[] | undefined>, locale: Locale) {
  const { guide } = textOf(locale);
  const { theme: about } = themeQuery.parse(query);
  const { done, failed } = noticeQuery.parse(query);
  const [doneKey, failedKey] = [knownKey(guide.done, done), knownKey(guide.failed, failed)];
  const typed = failedKey === null ? null : ((await readCarriedForm())?.get('text') ?? null);
  return (theme: Theme) =>
    theme === about
      ? { done: doneKey && guide.done[doneKey], failed: failedKey && guide.failed[failedKey], typed }
      : {};
}
