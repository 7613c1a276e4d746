import type { Metadata } from 'next';
import { GuideContents } from '@/components/meetings/guide-contents';
import { GuideForm } from '@/components/meetings/guide-form';
import { GuideTheme } from '@/components/meetings/guide-theme';
import { meetingHref, meetingsHref } from '@/components/meetings/meeting-href';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { PageHeading } from '@/components/ui/page-heading';
import { SimulatedBadge } from '@/components/ui/simulated-badge';
import { readGuideFacts } from '@/lib/data/guide/read-guide-facts';
import { today } from '@/lib/http/today';
import { textOf } from '@/lib/text/locale';
import { PageShell } from '../../../page-shell';
import { refused } from '../../../refused';
import { readMeetingPage } from '../read-page';
import { readSaid } from './read-said';

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
  if (!read.ok) return refused();
  const { guide, meetings } = textOf(locale);
  const { facts, publisher, ringNames, simulated } = read.value;
  const mayAnswer = meeting.mayPrepare && meeting.status !== 'closed';
  const said = await readSaid(await searchParams, locale);
  const themes = meeting.answers.map((answer) => ({ answer, said: said(answer) }));
  const shown = themes.map((each) => (
    <GuideTheme
      key={each.answer.theme}
      {...each}
      facts={facts[each.answer.theme]}
      context={{ locale, publisher, ringNames }}
      meeting={{ mayAnswer, previous: meeting.previous }}
    />
  ));
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
        lead={mayAnswer ? guide.lead : guide.leadReader}
        badge={simulated ? <SimulatedBadge locale={locale} /> : null}
      />
      {mayAnswer ? null : <p>{meeting.status === 'closed' ? guide.closed : guide.reader}</p>}
      <GuideContents locale={locale} answers={meeting.answers} />
      {mayAnswer ? (
        <GuideForm locale={locale} meetingId={meeting.id} typed={themes.some(({ said }) => said.typed !== null)}>
          {shown}
        </GuideForm>
      ) : (
        shown
      )}
      <p className="meeting-small">{guide.credit}</p>
      <p>
        <a href={meetingHref(meeting.id)}>{guide.back}</a>
      </p>
    </PageShell>
  );
}
