import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { Notice } from '@/components/people/notice';
import { SettingsTabs } from '@/components/settings/settings-tabs';
import { TechnologyFields } from '@/components/settings/technology-fields';
import { TechnologyRow } from '@/components/settings/technology-row';
import { Actions } from '@/components/ui/actions';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHeading } from '@/components/ui/page-heading';
import { TagLink } from '@/components/ui/tag-link';
import { requireSignedIn } from '@/lib/auth/current';
import { type LocalTechnologiesView, listLocalTechnologies } from '@/lib/data/radars/list-local-technologies';
import { currentLocale } from '@/lib/http/locale';
import { noticeQuery } from '@/lib/http/notice-query';
import { type Locale, textOf } from '@/lib/text/locale';
import { PageShell } from '../../page-shell';
import { refused } from '../../refused';

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

const querySchema = noticeQuery.extend({ year: z.coerce.number().int().optional().catch(undefined) });

export async function generateMetadata(): Promise<Metadata> {
  return { title: textOf(await currentLocale()).settings.tabs.technologies };
}

/** The kommune's own technologies on the radar of one year. */
export default async function TechnologiesPage({ searchParams }: Props) {
  const signedIn = await requireSignedIn();
  const { year, done, failed } = querySchema.parse(await searchParams);
  const view = await listLocalTechnologies(signedIn.viewer, { year });
  if (!view.ok && view.code === 'forbidden') return refused();
  if (!view.ok && year !== undefined) notFound();
  const locale = await currentLocale();
  const { settings: text } = textOf(locale);
  return (
    <PageShell signedIn={signedIn} current="settings">
      <Notice locale={locale} done={done} failed={failed} texts={text} />
      <PageHeading title={text.tabs.technologies} lead={text.technologies.lead} />
      <SettingsTabs locale={locale} current="technologies" />
      {view.ok ? (
        <Technologies locale={locale} view={view.value} />
      ) : (
        <>
          <p>{text.technologies.noRadar}</p>
          <ButtonLink href="/radars/new">{text.radars.first}</ButtonLink>
        </>
      )}
    </PageShell>
  );
}

function Technologies({ locale, view }: { locale: Locale; view: LocalTechnologiesView }) {
  const text = textOf(locale).settings.technologies;
  const { radarId, technologies, categories, years } = view;
  return (
    <>
      <h2>{text.heading(view.year)}</h2>
      {years.length > 1 ? (
        <p className="settings-years">
          {text.year}:{' '}
          {years.map((year) => (
            <TagLink key={year} href={`/settings/technologies?year=${year}`} current={year === view.year}>
              {year}
            </TagLink>
          ))}
        </p>
      ) : null}
      <datalist id="categories">
        {[...new Set([...categories, ...technologies.map(({ category }) => category)])].map((category) => (
          <option key={category} value={category} />
        ))}
      </datalist>
      {technologies.length === 0 ? (
        <p>{text.empty}</p>
      ) : (
        <ul className="people-list nobullet-list">
          {technologies.map((technology) => (
            <TechnologyRow key={technology.id} locale={locale} radarId={radarId} technology={technology} />
          ))}
        </ul>
      )}
      <h2>{text.addHeading}</h2>
      <p>{text.room(view.room)}</p>
      {view.room === 0 ? null : (
        <form action="/settings/technologies/change" method="post">
          <input type="hidden" name="radarId" value={radarId} />
          <TechnologyFields locale={locale} id="new" />
          <Actions>
            <Button name="do" value="add">
              {text.add}
            </Button>
          </Actions>
        </form>
      )}
    </>
  );
}
