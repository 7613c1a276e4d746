import type { Metadata } from 'next';
import { z } from 'zod';
import { Notice } from '@/components/people/notice';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHeading } from '@/components/ui/page-heading';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import { requireSignedIn } from '@/lib/auth/current';
import { listEditions } from '@/lib/data/editions/list';
import { longestRoundTitle } from '@/lib/data/rounds/open-round';
import { can } from '@/lib/domain/access';
import { yearLimits } from '@/lib/domain/limits';
import { currentLocale } from '@/lib/http/locale';
import { noticeQuery } from '@/lib/http/notice-query';
import { editionName } from '@/lib/text/edition-name';
import { type Locale, textOf } from '@/lib/text/locale';
import { PageShell } from '../../page-shell';
import { refused } from '../../refused';
import { roundsHref } from '../addresses';

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: textOf(await currentLocale()).rounds.open.title };
}

const one = z.string().max(longestRoundTitle).optional().catch(undefined);
const typedSchema = z.object({ title: one, year: one, editionId: one, date: one, issuerName: one });
type Typed = z.infer<typeof typedSchema>;

/** Opening a round. What was typed in one that could not be opened is in the address. */
export default async function NewRoundPage({ searchParams }: Props) {
  const signedIn = await requireSignedIn();
  if (!can(signedIn.viewer, { action: 'manage-rounds' })) return refused();
  const locale = await currentLocale();
  const found = await listEditions(signedIn.viewer, locale);
  if (!found.ok) return refused();
  const editions = found.value.editions
    .filter(({ status, kommuneId }) => status === 'frozen' && kommuneId === null)
    .map((edition) => ({ value: edition.id, label: `${editionName(edition)} (${edition.year})` }));
  const query = await searchParams;
  const { rounds: text } = textOf(locale);
  return (
    <PageShell signedIn={signedIn} current="rounds">
      <Breadcrumb locale={locale} items={[{ label: text.title, href: roundsHref }]} current={text.open.title} />
      <Notice locale={locale} failed={noticeQuery.parse(query).failed} texts={text} />
      <PageHeading title={text.open.title} lead={text.open.lead} />
      {editions.length === 0 ? (
        <>
          <p>{text.open.noEdition}</p>
          <ButtonLink href="/editions">{text.open.toEditions}</ButtonLink>
        </>
      ) : (
        <RoundForm locale={locale} editions={editions} typed={typedSchema.parse(query)} />
      )}
    </PageShell>
  );
}

type FormProps = {
  readonly locale: Locale;
  readonly editions: readonly { readonly value: string; readonly label: string }[];
  readonly typed: Typed;
};

function RoundForm({ locale, editions, typed }: FormProps) {
  const text = textOf(locale).rounds.open;
  const today = new Date().toISOString().slice(0, 10);
  const shared = { locale, required: true } as const;
  return (
    <form method="post" action="/rounds/open">
      <TextInput
        {...shared}
        id="title"
        label={text.name}
        hint={text.nameHint}
        maxLength={longestRoundTitle}
        size="xl"
        defaultValue={typed.title}
      />
      <TextInput
        {...shared}
        id="issuerName"
        label={text.issuer}
        hint={text.issuerHint}
        maxLength={longestRoundTitle}
        size="xl"
        defaultValue={typed.issuerName}
      />
      <Select
        {...shared}
        id="editionId"
        label={text.edition}
        hint={text.editionHint}
        options={editions}
        defaultValue={typed.editionId}
      />
      <TextInput
        {...shared}
        id="year"
        label={text.year}
        hint={text.yearHint}
        type="number"
        min={yearLimits.first}
        max={yearLimits.last}
        size="xxs"
        defaultValue={typed.year ?? today.slice(0, 4)}
      />
      <TextInput
        {...shared}
        id="date"
        label={text.date}
        hint={text.dateHint}
        type="date"
        size="s"
        defaultValue={typed.date ?? today}
      />
      <div className="actions">
        <Button>{text.submit}</Button>
      </div>
    </form>
  );
}
