import type { Metadata } from 'next';
import { HeadFields } from '@/components/editions/head-fields';
import { Notice } from '@/components/editions/notice';
import { Actions } from '@/components/ui/actions';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Button } from '@/components/ui/button';
import { PageHeading } from '@/components/ui/page-heading';
import { RadioGroup } from '@/components/ui/radio-group';
import { Select } from '@/components/ui/select';
import { requireSignedIn } from '@/lib/auth/current';
import { type EditionListItem, listEditions } from '@/lib/data/editions/list';
import { currentLocale } from '@/lib/http/locale';
import { textOf } from '@/lib/text/locale';
import { PageShell } from '../../page-shell';
import { refused } from '../../refused';
import { readQuery, type SearchParams } from '../query';

export async function generateMetadata(): Promise<Metadata> {
  return { title: textOf(await currentLocale()).editions.create.title };
}

export default async function NewEditionPage({ searchParams }: { searchParams: SearchParams }) {
  const signedIn = await requireSignedIn();
  const locale = await currentLocale();
  const found = await listEditions(signedIn.viewer, locale);
  if (!found.ok || !found.value.mayCreate) return refused();
  const published = usedFirst(found.value.editions.filter((edition) => edition.status === 'frozen'));
  const text = textOf(locale).editions;
  const { create } = text;
  const choices = [
    { value: 'blank', label: create.blank, hint: create.blankHint },
    { value: 'bare', label: create.copyOf, hint: create.copyOfHint },
    { value: 'full', label: create.copyWith, hint: create.copyWithHint },
  ];
  const query = await readQuery(searchParams);
  return (
    <PageShell signedIn={signedIn} current="editions">
      <Breadcrumb locale={locale} items={[{ label: text.list.title, href: '/editions' }]} current={create.title} />
      <Notice locale={locale} failed={query.failed} />
      <PageHeading title={create.title} lead={create.lead} />
      <p>
        {create.fromSheet}
        <a href="/import?target=edition">{create.fromSheetLink}</a>.
      </p>
      <form className="edition-form" method="post" action="/editions/create">
        <HeadFields locale={locale} head={{ ...emptyHead, year: new Date().getFullYear() }} />
        {published.length === 0 ? (
          <input type="hidden" name="start" value="blank" />
        ) : (
          <>
            <RadioGroup locale={locale} id="start" label={create.start} choices={choices} chosen="blank" />
            <Select
              locale={locale}
              id="original"
              label={create.original}
              options={published.map(({ id, title, year }) => ({ value: id, label: `${title} (${year})` }))}
              optional
            />
          </>
        )}
        <Actions>
          <Button>{create.submit}</Button>
        </Actions>
      </form>
    </PageShell>
  );
}

/** What the radar is laid over now is what one most likely starts from; simulated editions come last. */
function usedFirst(editions: readonly EditionListItem[]): EditionListItem[] {
  const rank = ({ usedIn, simulated }: EditionListItem) => (usedIn.length > 0 ? 0 : simulated ? 2 : 1);
  return [...editions].sort((first, second) => rank(first) - rank(second));
}

const emptyHead = {
  title: '',
  titleEn: '',
  publisher: 'KL',
  method: '',
  methodEn: '',
  source: '',
  sourceEn: '',
  caveat: '',
  caveatEn: '',
};
