import type { Point } from '@/lib/domain/layout/geometry';
import { markStyles, radarColours } from '@/lib/domain/layout/mark-style';
import { type Locale, textOf } from '@/lib/text/locale';
import type { Text } from '@/lib/text/shape';
import { wrapLines } from '../office/wrap-lines';
import type { RadarFigure } from '../report/report';
import { type LegendSample, legendSamples } from '../svg/legend-samples';
import { readPath } from './read-path';
import { paragraphOf, slideColours, surface, textShape } from './shape-parts';
import { signShape } from './sign-shape';
import { legendBox } from './slide-measure';
import type { GroupShape, SlideShape } from './slide-shape';

const size = 11;
const lineHeight = size * 1.2;
const textFrom = 26;

type Entry = {
  readonly word: string;
  readonly sample: (at: Point) => SlideShape;
  readonly colour: string;
  readonly bold: boolean;
};
export type Legend = {
  readonly shapes: readonly SlideShape[] /** Where the next thing may stand. */;
  readonly bottom: number;
};

/** How the radar is read: what it contains, each entry a group of its sign and its word. */
export function legendShapes(figure: RadarFigure, locale: Locale): Legend {
  const { reportPptx, radar } = textOf(locale);
  const entries = entriesOf(figure, locale);
  const heading = paragraphOf(radar.legend, { size: 12, bold: true });
  const shapes: SlideShape[] = [
    textShape({ name: reportPptx.shapes.legend, box: { ...legendBox, height: 15 }, paragraphs: [heading] }),
  ];
  const lines = entries.map(({ word }) => wrapLines(word, legendBox.width - textFrom, size).length);
  const all = lines.reduce((sum, count) => sum + count, 0) * lineHeight;
  const gap = Math.max(1.5, Math.min(7, (260 - all) / Math.max(1, entries.length)));
  let y = legendBox.y + 24;
  entries.forEach((entry, index) => {
    const height = (lines[index] ?? 1) * lineHeight;
    shapes.push(entryGroup(entry, y, height));
    y += height + gap;
  });
  return { shapes, bottom: y };
}

function entryGroup({ word, sample, colour, bold }: Entry, y: number, height: number): GroupShape {
  const box = { x: legendBox.x + textFrom, y, width: legendBox.width - textFrom, height };
  const children = [
    sample({ x: legendBox.x + 10, y: y + lineHeight / 2 }),
    textShape({ name: word, box, paragraphs: [paragraphOf(word, { size, bold, colour })] }),
  ];
  return { shape: 'group', name: word, description: word, children };
}

type Names = Text['reportPptx']['shapes'];

/** The shapes that the radar is drawn with, then the signs that occur. */
function entriesOf(figure: RadarFigure, locale: Locale): Entry[] {
  const { shapes: names } = textOf(locale).reportPptx;
  return [
    ...legendSamples(figure, locale).map(({ sample, word }) => {
      return { word, sample: sampleShape(sample, names), colour: slideColours.text, bold: false };
    }),
    ...figure.legend.map(({ kind, word }) => {
      const { colour, strong } = markStyles[kind];
      return { word, sample: (at: Point) => signShape(kind, { at, name: names.sign }), colour, bold: strong };
    }),
  ];
}

function sampleShape(sample: LegendSample['sample'], names: Names): Entry['sample'] {
  switch (sample) {
    case 'dot':
    case 'hollow-dot':
      return dotSample(names.dot, sample === 'hollow-dot');
    case 'arc':
      return arcSample(names.arc);
    case 'whisker':
      return whiskerSample(names.whisker);
  }
}

function dotSample(name: string, hollow: boolean): Entry['sample'] {
  const { colour } = markStyles.aligned;
  const paint = hollow ? { fill: radarColours.middle, stroke: colour, strokeWidth: 2, dash: null } : surface(colour);
  return ({ x, y }) => {
    const box = { x: x - 6, y: y - 6, width: 12, height: 12 };
    return { shape: 'ellipse', name, description: null, box, paint };
  };
}

function arcSample(name: string): Entry['sample'] {
  return (at) => ({
    shape: 'path',
    name,
    description: null,
    box: { x: at.x - 9, y: at.y - 3, width: 18, height: 6 },
    paths: [{ steps: readPath('M -9 2.5 A 18 18 0 0 1 9 2.5', at), filled: false }],
    paint: { fill: null, stroke: radarColours.arc, strokeWidth: 3.5, dash: null },
  });
}

function whiskerSample(name: string): Entry['sample'] {
  return ({ x, y }) => ({
    shape: 'line',
    name,
    description: null,
    from: { x: x - 9, y },
    to: { x: x + 9, y },
    paint: { fill: null, stroke: radarColours.whisker, strokeWidth: 1.2, dash: 'dots' },
  });
}
