import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageShell } from '@/app/page-shell';
import { FillByLine } from '@/components/reminders/fill-by-line';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHeading } from '@/components/ui/page-heading';
import { TagLink } from '@/components/ui/tag-link';
import { requireSignedIn } from '@/lib/auth/current';
import { readFillOverview } from '@/lib/data/placements/fill-overview';
import { readNewRadar } from '@/lib/data/radars/radars';
import { readFillBy } from '@/lib/data/reminders/reminders-view';
import { currentLocale } from '@/lib/http/locale';
import { today } from '@/lib/http/today';
import { textOf } from '@/lib/text/locale';
import { refused } from '../refused';
import { remindersHref } from '../reminders/query';
import { AreaList } from './area-list';
import { BeginRadar } from './begin-radar';
import { FillMessage } from './fill-message';
import { nextStep } from './next-step';
import { fillHref, fillQuerySchema } from './query';

export async function generateMetadata(): Promise<Metadata> {
  return { title: textOf(await currentLocale()).fill.title };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Choosing what to fill in: each area with how far it has come, and one next step. */
export default async function FillPage({ searchParams }: Props) {
  const signedIn = await requireSignedIn();
  const query = fillQuerySchema.parse(await searchParams);
  const locale = await currentLocale();
  const { fill } = textOf(locale);
  const found = await readFillOverview(signedIn.viewer, { year: query.year, language: locale });
  if (!found.ok && found.code === 'forbidden') return refused();
  if (!found.ok && query.year !== undefined) notFound();
  const choices = await readNewRadar(signedIn.viewer, locale);
  if (!found.ok) {
    return (
      <PageShell signedIn={signedIn} current="fill">
        <PageHeading title={fill.first.title} lead={choices.ok ? fill.first.lead : fill.first.none} />
        {choices.ok ? <BeginRadar choices={choices.value} locale={locale} /> : null}
      </PageShell>
    );
  }
  const view = found.value;
  const step = nextStep(view, query.year, locale);
  const fillBy = await readFillBy(signedIn.viewer, view.radarId);
  const empty = view.areas.length === 0 && view.combined === null;
  return (
    <PageShell signedIn={signedIn} current="fill">
      <FillMessage query={query} locale={locale} />
      <PageHeading
        title={`${fill.title} ${view.year}`}
        lead={empty ? fill.noAreas : fill.lead}
        actions={empty ? null : <ButtonLink href={step.href}>{step.label}</ButtonLink>}
      />
      <FillByLine locale={locale} fillBy={fillBy} today={today()} />
      {signedIn.viewer.role === 'editor' ? (
        <p>
          <a href={remindersHref(query.year)}>{textOf(locale).mail.reminders.link}</a>
        </p>
      ) : null}
      {view.years.length > 1 ? (
        <nav aria-label={fill.years} className="fill-tools">
          {view.years.map((year) => (
            <TagLink key={year} href={fillHref({ year })} current={year === view.year}>
              {String(year)}
            </TagLink>
          ))}
        </nav>
      ) : null}
      {view.areas.length > 0 ? (
        <>
          <h2>{fill.areas}</h2>
          <AreaList areas={view.areas} year={query.year} locale={locale} />
        </>
      ) : null}
      {view.combined === null ? null : (
        <>
          <h2>{fill.combined.title}</h2>
          <p>{fill.combined.text}</p>
          <AreaList areas={[view.combined]} year={query.year} locale={locale} />
        </>
      )}
      {choices.ok ? (
        <p>
          <a href="/radars/new">{fill.first.another}</a>
        </p>
      ) : null}
    </PageShell>
  );
}
