import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { Notice } from '@/components/people/notice';
import { FillByForm } from '@/components/reminders/fill-by-form';
import { hrefToOne } from '@/components/reminders/own-mail';
import { PlannedReminders } from '@/components/reminders/planned-reminders';
import { Recipients } from '@/components/reminders/recipients';
import { refusedDay } from '@/components/reminders/refused-day';
import { SendForm } from '@/components/reminders/send-form';
import { UnassignedAreas } from '@/components/reminders/unassigned-areas';
import { WriteYourself } from '@/components/reminders/write-yourself';
import { Alert } from '@/components/ui/alert';
import { PageHeading } from '@/components/ui/page-heading';
import { TagLink } from '@/components/ui/tag-link';
import { requireSignedIn } from '@/lib/auth/current';
import { readReminders } from '@/lib/data/reminders/reminders-view';
import { currentLocale } from '@/lib/http/locale';
import { noticeQuery } from '@/lib/http/notice-query';
import { requestOrigin } from '@/lib/http/request-origin';
import { today } from '@/lib/http/today';
import { textOf } from '@/lib/text/locale';
import { PageShell } from '../page-shell';
import { refused } from '../refused';
import { type DayField, remindersHref, remindersQuery } from './query';

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: textOf(await currentLocale()).mail.reminders.title };
}

/** The day by which the areas are to be filled in, who has answers missing, and the e-mails that remind them. */
export default async function RemindersPage({ searchParams }: Props) {
  const signedIn = await requireSignedIn();
  const query = await searchParams;
  const { year, ...day } = remindersQuery.parse(query);
  const now = { today: today(), hour: 0 };
  const found = await readReminders(signedIn.viewer, { year, ...now });
  if (!found.ok && found.code === 'forbidden') return refused();
  if (!found.ok && year !== undefined) notFound();
  if (!found.ok) redirect('/fill');
  const view = found.value;
  const locale = await currentLocale();
  const { mail } = textOf(locale);
  const text = mail.reminders;
  const notice = noticeQuery.parse(query);
  const refusedIn = (of: DayField) => refusedDay({ failed: notice.failed, ...day }, { of, locale });
  const origin = requestOrigin(await headers());
  // Null where letters are sent from here.
  const own = view.mail === 'ready' ? null : { locale, origin, from: signedIn.userName, view };
  return (
    <PageShell signedIn={signedIn} current="reminders">
      <Notice locale={locale} {...notice} texts={text}>
        {day.field === undefined ? null : <a href={`#${day.field}`}>{text.toField[day.field]}</a>}
      </Notice>
      <PageHeading title={text.title} lead={text.lead(view.year)} />
      {view.years.length > 1 ? (
        <nav aria-label={text.years} className="fill-tools">
          {view.years.map((each) => (
            <TagLink key={each} href={remindersHref(each)} current={each === view.year}>
              {String(each)}
            </TagLink>
          ))}
        </nav>
      ) : null}
      <FillByForm locale={locale} view={view} refused={refusedIn('fillBy')} />
      <h2>{text.who}</h2>
      {view.mail === 'ready' ? null : (
        <Alert locale={locale} tone="info">
          <p>
            {mail.readiness[view.mail]} {view.recipients.length > 0 ? text.without : null}
          </p>
        </Alert>
      )}
      <Recipients locale={locale} view={view} hrefOf={own && ((recipient) => hrefToOne(own, recipient))} />
      {own ? <WriteYourself {...own} /> : null}
      <UnassignedAreas locale={locale} areas={view.unassigned} />
      {view.mail === 'ready' ? (
        <SendForm locale={locale} view={view} today={now.today} refused={refusedIn('sendOn')} />
      ) : null}
      <PlannedReminders locale={locale} view={view} />
    </PageShell>
  );
}
