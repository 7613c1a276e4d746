import type { Metadata } from 'next';
import { cache } from 'react';
import { PageShell } from '@/app/page-shell';
import { FillForm } from '@/components/forms/fill/fill-form';
import { fillSize } from '@/components/forms/fill/fill-size';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { requireSignedIn } from '@/lib/auth/current';
import { readFillView } from '@/lib/data/placements/fill-view';
import { layoutRadar } from '@/lib/domain/layout/layout-radar';
import { plotBlank } from '@/lib/domain/layout/plotted-technologies';
import { currentLocale } from '@/lib/http/locale';
import { textOf } from '@/lib/text/locale';
import { missed, refused } from '../../refused';
import { FillMessage } from '../fill-message';
import { stepAfter } from '../next-step';
import { combinedSlug, fillHref, fillQuerySchema } from '../query';
import { CopyAnswers, UndoChange } from './copy-answers';
import { toCells, toTechnologies } from './to-cells';

type Props = {
  params: Promise<{ area: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Read once a request, for the page and for its title. */
const readOnce = cache(async (area: string, search: string) => {
  const { viewer } = await requireSignedIn();
  const query = fillQuerySchema.parse(Object.fromEntries(new URLSearchParams(search)));
  const found = await readFillView(viewer, {
    slug: area === combinedSlug ? null : area,
    year: query.year,
    language: await currentLocale(),
    withRings: query.ring === 'vis',
    keptId: query.kept,
  });
  return { query, found };
});

async function load({ params, searchParams }: Props) {
  const given = Object.entries(await searchParams).flatMap(([key, value]) =>
    typeof value === 'string' ? [[key, value]] : [],
  );
  return readOnce(decodeURIComponent((await params).area), new URLSearchParams(given).toString());
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { fill } = textOf(await currentLocale());
  const { found } = await load(props);
  if (!found.ok) return { title: fill.title };
  return { title: `${fill.title}: ${found.value.area.name ?? fill.combined.name}` };
}

/** Filling in one area, or the combined radar: the list, and beside it the blank radar. */
export default async function FillAreaPage(props: Props) {
  const signedIn = await requireSignedIn();
  const locale = await currentLocale();
  const { query, found } = await load(props);
  if (!found.ok) return found.code === 'forbidden' ? refused() : missed();
  const view = found.value;
  const { fill } = textOf(locale);
  const name = view.area.name ?? fill.combined.name;
  const withRings = query.ring === 'vis';
  const address = { slug: view.area.slug, year: query.year };
  const back = fillHref({ ...address, ring: withRings });
  const about = [view.years.length > 1 ? `${fill.year(view.year)}.` : '', withRings ? '' : fill.ring.why]
    .join(' ')
    .trim();
  const technologies = view.cells.map((cell) => cell.technology);
  return (
    <PageShell signedIn={signedIn} current="fill">
      <Breadcrumb
        locale={locale}
        items={[{ label: fill.title, href: fillHref({ year: query.year }) }]}
        current={name}
      />
      <h1>{name}</h1>
      <FillMessage query={query} locale={locale} />
      {view.undoable === null ? null : (
        <UndoChange
          change={view.undoable}
          // With an import the area itself may go.
          back={view.undoable.kind === 'import' ? fillHref({ year: query.year }) : back}
          locale={locale}
        />
      )}
      <div className="fill-tools">
        {about === '' ? null : <p>{about}</p>}
        <a href={fillHref({ ...address, ring: !withRings })}>{withRings ? fill.ring.hide : fill.ring.show}</a>
        <a className="fill-jump" href="#fill-radar">
          {fill.list.toRadar}
        </a>
      </div>
      <FillForm
        key={`${view.radarId} ${view.area.id ?? ''}`}
        locale={locale}
        radarId={view.radarId}
        areaId={view.area.id}
        back={back}
        areaName={name}
        technologies={toTechnologies(view.cells, withRings, locale)}
        cells={toCells(view.cells, view.kept)}
        layout={layoutRadar(plotBlank(technologies), fillSize(technologies.length))}
        onwards={stepAfter(view, view.area, { year: query.year, locale })}
      />
      <CopyAnswers view={view} back={back} locale={locale} />
    </PageShell>
  );
}
