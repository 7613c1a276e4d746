import type { Metadata } from 'next';
import { EditionList, type EditionRow } from '@/components/editions/edition-list';
import { Notice } from '@/components/editions/notice';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHeading } from '@/components/ui/page-heading';
import { requireSignedIn } from '@/lib/auth/current';
import { listEditions } from '@/lib/data/editions/list';
import { currentLocale } from '@/lib/http/locale';
import { type Locale, textOf } from '@/lib/text/locale';
import { PageShell } from '../page-shell';
import { refused } from '../refused';
import { readQuery, type SearchParams } from './query';

export async function generateMetadata(): Promise<Metadata> {
  return { title: textOf(await currentLocale()).editions.list.title };
}

export default async function EditionsPage({ searchParams }: { searchParams: SearchParams }) {
  const signedIn = await requireSignedIn();
  const locale = await currentLocale();
  const found = await listEditions(signedIn.viewer, locale);
  if (!found.ok) return refused();
  const { editions, mayCreate } = found.value;
  const text = textOf(locale).editions.list;
  const query = await readQuery(searchParams);
  const create = mayCreate ? (
    <>
      <ButtonLink href="/editions/new">{text.create}</ButtonLink>
      <ButtonLink href="/import?target=edition" kind="secondary">
        {textOf(locale).editionFiles.download.load}
      </ButtonLink>
    </>
  ) : null;
  const shared = { locale, showUse: signedIn.viewer.kommuneId !== null };
  const of = (status: EditionRow['status']) => editions.filter((edition) => edition.status === status);
  return (
    <PageShell signedIn={signedIn} current="editions">
      <Notice locale={locale} {...query} />
      <PageHeading title={text.title} lead={text.lead} actions={create} />
      <Section {...shared} id="drafts" heading={text.drafts} lead={text.draftsLead} editions={of('draft')} />
      <Section {...shared} id="published" heading={text.published} editions={of('frozen')} />
      <Section
        {...shared}
        id="superseded"
        heading={text.superseded}
        lead={text.supersededLead}
        editions={of('superseded')}
      />
      {editions.length === 0 ? <p>{text.none}</p> : null}
      <p>
        <a href="/editions/links">{textOf(locale).lineage.title}</a>
      </p>
    </PageShell>
  );
}

type SectionProps = {
  locale: Locale;
  id: string;
  heading: string;
  lead?: string;
  editions: readonly EditionRow[];
  showUse: boolean;
};

function Section({ locale, id, heading, lead, editions, showUse }: SectionProps) {
  if (editions.length === 0) return null;
  return (
    <>
      <h2>{heading}</h2>
      {lead ? <p>{lead}</p> : null}
      <EditionList {...{ locale, id, heading, editions, showUse }} />
    </>
  );
}
