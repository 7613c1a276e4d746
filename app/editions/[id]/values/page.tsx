import type { Metadata } from 'next';
import { PlaceRings } from '@/components/editions/place-rings';
import { ScopeLinks } from '@/components/editions/scope-links';
import { ValuesForm, valuesFormId } from '@/components/editions/values-form';
import { fillSize } from '@/components/forms/fill/fill-size';
import { ButtonLink } from '@/components/ui/button-link';
import { layoutRadar } from '@/lib/domain/layout/layout-radar';
import { plotBlank } from '@/lib/domain/layout/plotted-technologies';
import { shownRing } from '@/lib/domain/reference';
import { currentLocale } from '@/lib/http/locale';
import { textOf } from '@/lib/text/locale';
import { missed } from '../../../refused';
import { DraftPageFrame, type DraftPageProps, type DraftRequest, readDraftRequest } from '../../draft-page';
import { editionHref } from '../../edition-fields';
import { placeDraft, scopesOf } from '../../number-draft';

export async function generateMetadata(): Promise<Metadata> {
  return { title: textOf(await currentLocale()).editions.values.title };
}

export default async function ValuesPage(props: DraftPageProps) {
  const request = await readDraftRequest(props);
  const { locale, draft } = request;
  const { values: text } = textOf(locale).editions;
  return (
    <DraftPageFrame request={request} step="values" title={text.title} lead={text.lead}>
      {draft.technologies.length === 0 ? (
        <>
          <p>{text.noTechnologies}</p>
          <ButtonLink href={editionHref(draft.id, 'technologies')}>{text.toTechnologies}</ButtonLink>
        </>
      ) : (
        <Placing request={request} />
      )}
    </DraftPageFrame>
  );
}

/** The list and the blank radar of one scope. */
async function Placing({ request: { locale, draft, query } }: { request: DraftRequest }) {
  const { words, editions } = textOf(locale);
  const { values: text, place, page } = editions;
  const scopes = scopesOf(draft, words.combined);
  const index = scopes.findIndex(({ slug }) => slug === (query.area ?? 'combined'));
  const scope = scopes[index];
  if (scope === undefined) return missed();
  const technologies = placeDraft(draft, scope.editionAreaId);
  const items = technologies.map((technology) => ({ ...technology, ring: null, changed: null }));
  const layout = layoutRadar(plotBlank(technologies), fillSize(technologies.length));
  const stored = Object.fromEntries(technologies.map(({ id, value }) => [id, shownRing(value)]));
  const ringNames = draft.head.ringNames?.[locale] ?? words.rings;
  const labels = { help: place.help, group: place.group, unplaced: page.unplaced, unsaved: text.unsaved };
  return (
    <>
      <ScopeLinks
        locale={locale}
        href={editionHref(draft.id, 'values')}
        label={text.scopes}
        scopes={scopes}
        current={scope.slug}
        total={technologies.length}
      />
      <p>
        {text.hint} {text.basisHint}
      </p>
      <div className="edition-placing">
        <section aria-labelledby="edition-list-title">
          <h2 id="edition-list-title">{text.caption(scope.name)}</h2>
          <ValuesForm
            key={`${scope.slug} ${draft.revision}`}
            {...{ locale, draft, scope, technologies, ringNames }}
            next={scopes[index + 1] ?? null}
          />
        </section>
        <section className="edition-side" aria-labelledby="edition-radar-title">
          <h2 id="edition-radar-title">{place.heading(scope.name)}</h2>
          <PlaceRings {...{ locale, layout, stored, labels, ringNames }} formId={valuesFormId} technologies={items} />
        </section>
      </div>
    </>
  );
}
