import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { meetingsHref } from '@/components/meetings/meeting-href';
import { Notice } from '@/components/people/notice';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHeading } from '@/components/ui/page-heading';
import { requireSignedIn } from '@/lib/auth/current';
import { readEdition } from '@/lib/data/editions/edition-view';
import { listMeetings } from '@/lib/data/meetings/list-meetings';
import { readMeeting } from '@/lib/data/meetings/read-meeting';
import { readProposals } from '@/lib/data/meetings/read-proposals';
import type { SignedIn } from '@/lib/data/people/sessions';
import { type RadarSource, readRadarSource } from '@/lib/data/radars/radar-source';
import { can } from '@/lib/domain/access';
import { readCarriedForm } from '@/lib/http/carried-form';
import { currentLocale } from '@/lib/http/locale';
import { noticeQuery } from '@/lib/http/notice-query';
import { today } from '@/lib/http/today';
import { type Locale, textOf } from '@/lib/text/locale';
import { PageShell } from '../../page-shell';
import { refused } from '../../refused';
import { NewMeetingForm } from './new-meeting-form';
import { type NewMeetingQuery, newMeetingQuery, queryOfForm } from './query';
import { startValues } from './start-values';

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: textOf(await currentLocale()).meetings.form.title };
}

/** A new meeting: who and when, and what Pejling proposes to talk about. Posted to, it shows once more what was refused. */
export default async function NewMeetingPage({ searchParams }: Props) {
  const signedIn = await requireSignedIn();
  const { viewer } = signedIn;
  const { kommuneId } = viewer;
  if (kommuneId === null || !can(viewer, { action: 'prepare-meeting', kommuneId })) return refused();
  const locale = await currentLocale();
  const given = await searchParams;
  const form = await readCarriedForm();
  const query = form === null ? newMeetingQuery.parse(given) : queryOfForm(form);
  const source = await readRadarSource(viewer, { year: query.year, language: locale });
  const text = textOf(locale).meetings;
  return (
    <PageShell signedIn={signedIn} current="discussion">
      <Breadcrumb locale={locale} items={[{ label: text.title, href: meetingsHref }]} current={text.form.title} />
      <Notice locale={locale} failed={noticeQuery.parse(given).failed} texts={text} />
      <PageHeading title={text.form.title} lead={text.form.lead} />
      {source.ok ? (
        <Body {...{ viewer, locale, source: source.value, query, form }} />
      ) : (
        <>
          <p>{text.form.noRadar}</p>
          <ButtonLink href="/fill">{text.form.toFill}</ButtonLink>
        </>
      )}
    </PageShell>
  );
}

type BodyProps = {
  readonly viewer: SignedIn['viewer'];
  readonly locale: Locale;
  readonly source: RadarSource;
  readonly query: NewMeetingQuery;
  /** What was typed in a form that was refused. */
  readonly form: URLSearchParams | null;
};

async function Body({ viewer, locale, source, query, form }: BodyProps) {
  const now = today();
  const previousId = query.previous;
  const wanted = { year: source.year, areaIds: query.area, technologyIds: query.technology };
  const proposals = await readProposals(viewer, { language: locale, today: now, previousId, ...wanted });
  const meetings = await listMeetings(viewer);
  const edition = await readEdition(source.editionId, locale);
  if (!proposals.ok || !meetings.ok || edition === null) notFound();
  const earlier = meetings.value.filter(({ status }) => status === 'closed');
  const followed = previousId === undefined ? earlier[0] : earlier.find(({ id }) => id === previousId);
  const previous = followed === undefined ? null : await readMeeting(viewer, followed.id, { language: locale });
  return (
    <NewMeetingForm
      locale={locale}
      chosen={wanted}
      years={source.years}
      areas={source.areas}
      technologies={source.technologies}
      publisher={edition.publisher}
      proposals={proposals.value}
      ticked={form === null || form.has('show') ? null : new Set(form.getAll('agenda'))}
      values={startValues({ locale, today: now, previous: previous?.ok ? previous.value : null, form })}
      earlier={earlier}
    />
  );
}
