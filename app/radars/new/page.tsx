import type { Metadata } from 'next';
import { Notice } from '@/components/people/notice';
import { Actions } from '@/components/ui/actions';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Button } from '@/components/ui/button';
import { PageHeading } from '@/components/ui/page-heading';
import { RadioGroup } from '@/components/ui/radio-group';
import { TextInput } from '@/components/ui/text-input';
import { requireSignedIn } from '@/lib/auth/current';
import { readNewRadar } from '@/lib/data/radars/radars';
import { yearLimits } from '@/lib/domain/limits';
import { currentLocale } from '@/lib/http/locale';
import { noticeQuery } from '@/lib/http/notice-query';
import { textOf } from '@/lib/text/locale';
import { PageShell } from '../../page-shell';
import { refused } from '../../refused';

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: textOf(await currentLocale()).settings.newRadar.title };
}

/** A radar for a year: which year, and what it is laid over. */
export default async function NewRadarPage({ searchParams }: Props) {
  const signedIn = await requireSignedIn();
  const locale = await currentLocale();
  const view = await readNewRadar(signedIn.viewer, locale);
  if (!view.ok) return refused();
  const { settings } = textOf(locale);
  const text = settings.newRadar;
  const { failed } = noticeQuery.parse(await searchParams);
  const { years, editions, suggestedYear } = view.value;
  const first = years.length === 0;
  const title = first ? text.titleFirst : text.title;
  return (
    <PageShell signedIn={signedIn} current="settings">
      <Notice locale={locale} failed={failed} texts={text} />
      <Breadcrumb locale={locale} items={[{ label: settings.title, href: '/settings' }]} current={title} />
      <PageHeading title={title} lead={first ? text.leadFirst : text.lead} />
      <form action="/radars" method="post">
        <TextInput
          locale={locale}
          id="year"
          type="number"
          size="xxs"
          label={text.year}
          min={yearLimits.first}
          max={yearLimits.last}
          step={1}
          defaultValue={suggestedYear}
          required
        />
        <RadioGroup
          locale={locale}
          id="editionId"
          label={text.edition}
          hint={text.editionHint}
          chosen={(editions.find(({ simulated }) => !simulated) ?? editions[0])?.id}
          choices={editions.map(({ id, title, caveat }) => ({ value: id, label: title, hint: caveat }))}
          required
        />
        <Actions>
          <Button>{text.submit}</Button>
        </Actions>
      </form>
    </PageShell>
  );
}
