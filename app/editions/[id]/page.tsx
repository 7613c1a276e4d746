import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EditionDownloads } from '@/components/editions/edition-downloads';
import { EditionFacts } from '@/components/editions/edition-facts';
import { EditionRadar } from '@/components/editions/edition-radar';
import { EditionValues } from '@/components/editions/edition-values';
import { Notice } from '@/components/editions/notice';
import { ScopeLinks } from '@/components/editions/scope-links';
import { StatusBadges } from '@/components/editions/status-badges';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { PageHeading } from '@/components/ui/page-heading';
import { requireSignedIn } from '@/lib/auth/current';
import { type EditionPageView, readEditionPage } from '@/lib/data/editions/page';
import { currentLocale } from '@/lib/http/locale';
import { type Locale, textOf } from '@/lib/text/locale';
import { PageShell } from '../../page-shell';
import { missed } from '../../refused';
import type { DraftPageProps } from '../draft-page';
import { editionHref } from '../edition-fields';
import { scopesOf } from '../number-draft';
import { readQuery } from '../query';
import { EditionActions, EditionFooter, NewerVersion } from './edition-actions';
import { PreviewPanel } from './preview-panel';

export async function generateMetadata({ params }: DraftPageProps): Promise<Metadata> {
  const { viewer } = await requireSignedIn();
  const locale = await currentLocale();
  const found = await readEditionPage(viewer, (await params).id, locale);
  return { title: found.ok ? found.value.edition.title : textOf(locale).editions.list.title };
}

export default async function EditionPage({ params, searchParams }: DraftPageProps) {
  const signedIn = await requireSignedIn();
  const locale = await currentLocale();
  const found = await readEditionPage(signedIn.viewer, (await params).id, locale);
  if (!found.ok) return missed();
  const view = found.value;
  const { edition, technologies } = view;
  const query = await readQuery(searchParams);
  const text = textOf(locale).editions;
  return (
    <PageShell signedIn={signedIn} current="editions">
      <Breadcrumb locale={locale} items={[{ label: text.list.title, href: '/editions' }]} current={edition.title} />
      <Notice locale={locale} done={query.done} failed={query.failed} />
      <PageHeading
        title={edition.title}
        lead={edition.caveat}
        badge={<StatusBadges locale={locale} head={edition} />}
        actions={<EditionActions locale={locale} view={view} />}
      />
      <NewerVersion locale={locale} view={view} />
      {edition.status === 'draft' ? <PreviewPanel locale={locale} view={view} /> : null}
      <EditionFacts locale={locale} head={edition} technologies={technologies.length} areas={edition.areas.length} />
      <Scope locale={locale} view={view} slug={query.area ?? 'combined'} />
      <EditionFooter locale={locale} view={view} />
      <EditionDownloads locale={locale} id={edition.id} />
    </PageShell>
  );
}

type ScopeProps = { locale: Locale; view: EditionPageView; slug: string };

/** One of the edition's radars, as a picture and as a table. */
function Scope({ locale, view: { edition, technologies }, slug }: ScopeProps) {
  const { words, editions } = textOf(locale);
  const { page } = editions;
  const scopes = scopesOf({ areas: edition.areas, values: edition.references }, words.combined);
  const scope = scopes.find((one) => one.slug === slug);
  if (scope === undefined) notFound();
  if (technologies.length === 0) return null;
  const values = edition.references.filter(({ editionAreaId }) => editionAreaId === scope.editionAreaId);
  const placed = technologies.map((technology) => ({
    ...technology,
    value: values.find(({ technologyId }) => technologyId === technology.id) ?? null,
  }));
  return (
    <section className="edition-scope" aria-labelledby="edition-scope">
      <h2 id="edition-scope">{words.combined === scope.name ? page.combinedHeading : scope.name}</h2>
      <ScopeLinks
        locale={locale}
        href={editionHref(edition.id)}
        label={page.scopes}
        scopes={scopes}
        current={scope.slug}
      />
      {scope.placed === 0 ? (
        <p>{scope.editionAreaId === null ? page.noValues : page.noAreaValues}</p>
      ) : (
        <>
          <EditionRadar
            locale={locale}
            title={page.radarTitle(edition.title, scope.name)}
            publisher={edition.publisher || editions.facts.publisher}
            technologies={placed}
            ringNames={edition.ringNames}
          />
          <p className="edition-note">
            {edition.method} {page.readHint((edition.ringNames ?? words.rings).ready)}
          </p>
        </>
      )}
      <EditionValues locale={locale} scope={scope.name} technologies={placed} ringNames={edition.ringNames} />
    </section>
  );
}
