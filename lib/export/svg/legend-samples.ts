import { markStyles } from '@/lib/domain/layout/mark-style';
import { type Locale, textOf } from '@/lib/text/locale';
import type { RadarFigure } from '../report/report';

/** A shape of the radar itself that a legend shows: the kommune's dot, hollow where nothing is compared, arc or whisker. */
export type LegendSample = { readonly sample: 'dot' | 'hollow-dot' | 'arc' | 'whisker'; readonly word: string };

/** What a figure is drawn with and its legend has to explain, before the signs that occur: nothing that is not in it. */
export function legendSamples(figure: RadarFigure, locale: Locale): LegendSample[] {
  const { technologies, own, reference, legend } = figure;
  const hollow = legend.length > 0 && legend.every(({ kind }) => !markStyles[kind].filled);
  const dot: LegendSample = { sample: hollow ? 'hollow-dot' : 'dot', word: own };
  const arc: LegendSample = { sample: 'arc', word: reference };
  const whisker: LegendSample = { sample: 'whisker', word: textOf(locale).radar.spread };
  return [
    ...(technologies.some(({ level }) => level !== null) ? [dot] : []),
    ...(technologies.some((technology) => technology.reference !== null) ? [arc] : []),
    ...(technologies.some(({ lowest, highest }) => lowest !== highest) ? [whisker] : []),
  ];
}
