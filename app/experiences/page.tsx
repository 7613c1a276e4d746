import type { Metadata } from 'next';
import { z } from 'zod';
import { ExperienceCard } from '@/components/experiences/experience-card';
import { experienceListHref, writeHref } from '@/components/experiences/experience-href';
import { FilterForm } from '@/components/experiences/filter-form';
import { OwnTable } from '@/components/experiences/own-table';
import { UsedCard } from '@/components/experiences/used-card';
import { Notice } from '@/components/people/notice';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHeading } from '@/components/ui/page-heading';
import { Pagination } from '@/components/ui/pagination';
import { requireSignedIn } from '@/lib/auth/current';
import { readShared, type SharedList } from '@/lib/data/experiences/read-experiences';
import { type OwnExperiences, readOwn } from '@/lib/data/experiences/read-own';
import { currentLocale } from '@/lib/http/locale';
import { noticeQuery } from '@/lib/http/notice-query';
import { today } from '@/lib/http/today';
import { type Locale, textOf } from '@/lib/text/locale';
import { PageShell } from '../page-shell';
import { refused } from '../refused';

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

/** What cannot be searched for is not searched for: a form without a choice sends empty words. */
const querySchema = z.object({
  technology: z.string().min(1).max(100).optional().catch(undefined),
  search: z.string().trim().max(100).catch(''),
  page: z.coerce.number().int().min(1).max(9999).catch(1),
});
type Query = z.infer<typeof querySchema>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: textOf(await currentLocale()).experiences.title };
}

/** What kommuner have learned: who used ours, our own, and what the others have shared. */
export default async function ExperiencesPage({ searchParams }: Props) {
  const { viewer, ...signedIn } = await requireSignedIn();
  const locale = await currentLocale();
  const given = await searchParams;
  const query = querySchema.parse(given);
  const { technology: technologyId, search, page } = query;
  const own = await readOwn(viewer, locale);
  const shared = await readShared(viewer, { language: locale, today: today(), technologyId, search, page });
  if (!own.ok || !shared.ok) return refused();
  const text = textOf(locale).experiences;
  const { done, failed } = noticeQuery.parse(given);
  return (
    <PageShell signedIn={{ viewer, ...signedIn }} current="experiences">
      <Notice locale={locale} done={done} failed={failed} texts={text} />
      <PageHeading
        title={text.title}
        lead={text.lead}
        actions={own.value.mayShare ? <ButtonLink href={writeHref()}>{text.own.new}</ButtonLink> : null}
      />
      <UsedCard locale={locale} experiences={own.value.experiences} />
      <Others locale={locale} list={shared.value} query={query} />
      <Own locale={locale} own={own.value} />
    </PageShell>
  );
}

type OthersProps = { readonly locale: Locale; readonly list: SharedList; readonly query: Query };

function Others({ locale, list, query }: OthersProps) {
  const { others: text } = textOf(locale).experiences;
  const { technology: technologyId, search } = query;
  const { rows, total, all, page, pages } = list;
  return (
    <section aria-labelledby="others" className="experience-others">
      <h2 id="others">{text.heading}</h2>
      {all === 0 ? <p>{text.none}</p> : null}
      {all > 1 ? <FilterForm {...{ locale, technologyId, search }} technologies={list.technologies} /> : null}
      {all === 0 ? null : (
        <p>
          <strong>{text.found(total, all)}.</strong>{' '}
          {total > 1 ? (
            <>
              {text.order} <a href="/similar">{text.criteria}</a>
            </>
          ) : null}
        </p>
      )}
      {all > 0 && total === 0 ? <p>{text.noneFound}</p> : null}
      {rows.length === 0 ? null : (
        <ul className="experience-list nobullet-list no-max-width">
          {rows.map((experience) => (
            <ExperienceCard key={experience.id} locale={locale} experience={experience} />
          ))}
        </ul>
      )}
      <Pagination
        {...{ locale, page, pages }}
        hrefOf={(number) => experienceListHref({ technologyId, search, page: number })}
      />
    </section>
  );
}

function Own({ locale, own: { experiences, mayShare } }: { readonly locale: Locale; readonly own: OwnExperiences }) {
  const { own: text } = textOf(locale).experiences;
  return (
    <section aria-labelledby="own">
      <h2 id="own">{text.heading}</h2>
      {experiences.length === 0 ? <p>{mayShare ? text.noneEditor : text.none}</p> : null}
      {experiences.length === 0 ? null : <OwnTable locale={locale} experiences={experiences} />}
      {mayShare ? null : <p>{text.askEditor}</p>}
    </section>
  );
}
