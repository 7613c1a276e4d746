import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { Notice } from '@/components/editions/notice';
import { UsePlan } from '@/components/editions/use-plan';
import { Alert } from '@/components/ui/alert';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Button } from '@/components/ui/button';
import { PageHeading } from '@/components/ui/page-heading';
import { RadioGroup } from '@/components/ui/radio-group';
import { requireSignedIn } from '@/lib/auth/current';
import { type EditionListItem, listEditions } from '@/lib/data/editions/list';
import { type EditionPageView, readEditionPage } from '@/lib/data/editions/page';
import { type UsePlan as Plan, planRadarEdition } from '@/lib/data/editions/use';
import { maximumTechnologies } from '@/lib/domain/edition-check';
import type { Result } from '@/lib/domain/result';
import { currentLocale } from '@/lib/http/locale';
import { type Locale, textOf } from '@/lib/text/locale';
import { PageShell } from '../../../page-shell';
import { missed, refused } from '../../../refused';
import type { DraftPageProps } from '../../draft-page';
import { editionHref } from '../../edition-fields';
import { readQuery } from '../../query';

export async function generateMetadata(): Promise<Metadata> {
  return { title: textOf(await currentLocale()).editions.use.title };
}

export default async function UseEditionPage({ params, searchParams }: DraftPageProps) {
  const signedIn = await requireSignedIn();
  const locale = await currentLocale();
  const { id } = await params;
  const found = await readEditionPage(signedIn.viewer, id, locale);
  if (!found.ok) return missed();
  if (!found.value.mayUse) return refused();
  if (found.value.edition.status !== 'frozen') redirect(editionHref(id));
  const list = await listEditions(signedIn.viewer, locale);
  const radars = radarsOf(list.ok ? list.value.editions : []);
  const query = await readQuery(searchParams);
  const year = query.year ?? (radars.length === 1 ? radars[0]?.year : undefined);
  const plan = year === undefined ? null : await planRadarEdition(signedIn.viewer, { editionId: id, year });
  const text = textOf(locale).editions;
  return (
    <PageShell signedIn={signedIn} current="editions">
      <Breadcrumb
        locale={locale}
        items={[
          { label: text.list.title, href: '/editions' },
          { label: found.value.edition.title, href: editionHref(id) },
        ]}
        current={text.use.title}
      />
      <Notice locale={locale} failed={query.failed} />
      <PageHeading title={text.use.title} lead={text.use.lead} />
      {radars.length === 0 ? <p>{text.use.noRadar}</p> : <YearForm {...{ locale, id, radars }} chosen={year} />}
      {plan === null || year === undefined ? null : <Meaning {...{ locale, year, plan }} view={found.value} />}
    </PageShell>
  );
}

type RadarItem = { readonly year: number; readonly editionId: string; readonly title: string };

/** The kommune's radars, newest first, with what each is laid over. */
function radarsOf(editions: readonly EditionListItem[]): RadarItem[] {
  const radars = editions.flatMap(({ id, title, usedIn }) => usedIn.map((year) => ({ year, editionId: id, title })));
  return radars.sort((first, second) => second.year - first.year);
}

type YearFormProps = { locale: Locale; id: string; radars: readonly RadarItem[]; chosen: number | undefined };

function YearForm({ locale, id, radars, chosen }: YearFormProps) {
  const { use } = textOf(locale).editions;
  const choices = radars.map(({ year, editionId, title }) => ({
    value: String(year),
    label: editionId === id ? use.current(year) : use.existing(year, title),
  }));
  return (
    <form method="get">
      <RadioGroup locale={locale} id="year" label={use.year} choices={choices} chosen={String(chosen)} required />
      <Button kind={chosen === undefined ? 'primary' : 'secondary'}>{use.show}</Button>
    </form>
  );
}

type MeaningProps = { locale: Locale; year: number; plan: Result<Plan>; view: EditionPageView };

function Meaning({ locale, year, plan, view }: MeaningProps) {
  const { use } = textOf(locale).editions;
  if (plan.ok) {
    const tooMany = plan.value.technologies > maximumTechnologies;
    const withAreas = view.edition.areas.length > 0;
    return <UsePlan {...{ locale, year, withAreas, tooMany }} id={view.edition.id} plan={plan.value} />;
  }
  if (plan.reason !== 'simulated') return null;
  return (
    <Alert locale={locale} tone="warning">
      <p>{use.simulated}</p>
    </Alert>
  );
}
