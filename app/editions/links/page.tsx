import type { Metadata } from 'next';
import { LinkForm } from '@/components/lineage/link-form';
import { LinkSuggestions } from '@/components/lineage/link-suggestions';
import { LinkTable } from '@/components/lineage/link-table';
import { Notice } from '@/components/people/notice';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Details } from '@/components/ui/details';
import { PageHeading } from '@/components/ui/page-heading';
import { requireSignedIn } from '@/lib/auth/current';
import { listLinks } from '@/lib/data/lineage/list-links';
import { lineageKinds } from '@/lib/domain/lineage';
import { currentLocale } from '@/lib/http/locale';
import { noticeQuery } from '@/lib/http/notice-query';
import { textOf } from '@/lib/text/locale';
import { PageShell } from '../../page-shell';
import { refused } from '../../refused';

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: textOf(await currentLocale()).lineage.title };
}

/** Which technologies continue which across editions. */
export default async function LinksPage({ searchParams }: Props) {
  const signedIn = await requireSignedIn();
  const locale = await currentLocale();
  const view = await listLinks(signedIn.viewer, locale);
  if (!view.ok) return refused();
  const text = textOf(locale).lineage;
  const { done, failed } = noticeQuery.parse(await searchParams);
  const { links, suggestions, technologies, mayAdd } = view.value;
  const scope = signedIn.viewer.kommuneId === null ? text.leadShared : text.leadOwn;
  return (
    <PageShell signedIn={signedIn} current="editions">
      <Breadcrumb locale={locale} items={[{ label: text.editions, href: '/editions' }]} current={text.title} />
      <Notice locale={locale} done={done} failed={failed} texts={text} />
      <PageHeading title={text.title} lead={text.lead} />
      {mayAdd ? <p>{scope}</p> : null}
      <LinkTable locale={locale} links={links} />
      {mayAdd ? (
        <>
          <LinkSuggestions locale={locale} suggestions={suggestions} />
          <LinkForm locale={locale} technologies={technologies} />
        </>
      ) : null}
      <Details summary={text.reading.heading}>
        <ul>
          {lineageKinds.map((kind) => (
            <li key={kind}>{text.reading[kind]}</li>
          ))}
        </ul>
      </Details>
    </PageShell>
  );
}
