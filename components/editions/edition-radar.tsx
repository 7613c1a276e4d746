import { RadarLegend } from '@/components/radar/radar-legend';
import { RadarPicture } from '@/components/radar/radar-picture';
import type { RingNames } from '@/lib/domain/edition-ring-names';
import { layoutRadar, type PlottedTechnology } from '@/lib/domain/layout/layout-radar';
import { plottedReference } from '@/lib/domain/layout/plotted-technologies';
import { shownRing } from '@/lib/domain/reference';
import { rings } from '@/lib/domain/ring';
import { type Locale, textOf } from '@/lib/text/locale';
import type { PlacedTechnology } from './edition-types';

type EditionRadarProps = {
  locale: Locale;
  title: string;
  publisher: string;
  technologies: readonly PlacedTechnology[];
  /** The edition's own names of the rings. */
  ringNames: RingNames | null;
};

/** One of an edition's radars: only its own arcs, for no kommune is in it. */
export function EditionRadar({ locale, title, publisher, technologies, ringNames }: EditionRadarProps) {
  const { headlineLines } = textOf(locale).editions.page;
  const layout = layoutRadar(technologies.map(plot));
  const placed = technologies.filter(({ value }) => shownRing(value) !== null).length;
  const headline = {
    figure: String(placed),
    of: textOf(locale).radar.headline.of(technologies.length),
    lines: [headlineLines[0], headlineLines[1]],
  };
  return (
    <figure className="edition-radar">
      <RadarPicture
        layout={layout}
        marks={new Map()}
        locale={locale}
        headline={headline}
        title={title}
        description={describe(technologies, locale, ringNames)}
        ringNames={ringNames}
      />
      <RadarLegend layout={layout} marks={new Map()} locale={locale} publisher={publisher} />
    </figure>
  );
}

function plot({ id, number, name, category, value }: PlacedTechnology): PlottedTechnology {
  return { id, number, name, category, level: null, lowest: null, highest: null, reference: plottedReference(value) };
}

/** The radar in words: the names in each ring, innermost first, and those in none. */
export function describe(
  technologies: readonly PlacedTechnology[],
  locale: Locale,
  ringNames: RingNames | null = null,
): string {
  const text = textOf(locale);
  const named = [...rings, null].map((ring) => ({
    name: ring === null ? text.editions.page.unplaced : (ringNames ?? text.words.rings)[ring],
    names: technologies.filter(({ value }) => shownRing(value) === ring).map((technology) => technology.name),
  }));
  const parts = named
    .filter(({ names }) => names.length > 0)
    .map(({ name, names }) => text.editions.page.radarRing(name, names.join(', ')));
  return [text.radar.description.rings(technologies.length), ...parts].join(' ');
}
