import type { Metadata } from 'next';
import { Notice } from '@/components/people/notice';
import { AreaRow } from '@/components/settings/area-row';
import { MappingForm } from '@/components/settings/mapping-form';
import { SettingsTabs } from '@/components/settings/settings-tabs';
import { Actions } from '@/components/ui/actions';
import { Button } from '@/components/ui/button';
import { PageHeading } from '@/components/ui/page-heading';
import { TextInput } from '@/components/ui/text-input';
import { requireSignedIn } from '@/lib/auth/current';
import { listAreas } from '@/lib/data/areas/list-areas';
import { currentLocale } from '@/lib/http/locale';
import { noticeQuery } from '@/lib/http/notice-query';
import { type Locale, textOf } from '@/lib/text/locale';
import { PageShell } from '../../page-shell';
import { refused } from '../../refused';

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: textOf(await currentLocale()).settings.tabs.areas };
}

/** The kommune's areas: names, order, which are in use, and what they answer to in the editions. */
export default async function AreasPage({ searchParams }: Props) {
  const signedIn = await requireSignedIn();
  const locale = await currentLocale();
  const view = await listAreas(signedIn.viewer, locale);
  if (!view.ok) return refused();
  const { settings: text } = textOf(locale);
  const { done, failed } = noticeQuery.parse(await searchParams);
  const { areas, editions } = view.value;
  const inUse = areas.filter((area) => !area.archived);
  return (
    <PageShell signedIn={signedIn} current="settings">
      <Notice locale={locale} done={done} failed={failed} texts={text} />
      <PageHeading title={text.tabs.areas} lead={text.areas.lead} />
      <SettingsTabs locale={locale} current="areas" />
      <ul className="people-list nobullet-list">
        {areas.map((area, index) => (
          <AreaRow key={area.id} locale={locale} area={area} first={index === 0} last={index === inUse.length - 1} />
        ))}
      </ul>
      <AddArea locale={locale} />
      {inUse.length === 0
        ? null
        : editions.map((edition) => <MappingForm key={edition.id} locale={locale} edition={edition} areas={inUse} />)}
    </PageShell>
  );
}

function AddArea({ locale }: { locale: Locale }) {
  const text = textOf(locale).settings.areas;
  return (
    <form action="/settings/areas/change" method="post">
      <h2>{text.addHeading}</h2>
      <TextInput locale={locale} id="name" size="l" label={text.name} maxLength={80} autoComplete="off" required />
      <Actions>
        <Button name="do" value="add">
          {text.add}
        </Button>
      </Actions>
    </form>
  );
}
