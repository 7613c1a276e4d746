import { radarColours } from '@/lib/domain/layout/mark-style';
import { textOf } from '@/lib/text/locale';
import type { Report } from '../report/report';
import { fitText } from './fit-text';
import { paragraphOf, slideColours, textShape } from './shape-parts';
import type { Slide, SlideTitle } from './slide';
import { fittedTitle } from './slide-frame';
import type { Box, EllipseShape, GroupShape } from './slide-shape';

const left = { x: 48, width: 500 };
const aboveBox: Box = { ...left, y: 96, height: 48 };
const titleBox: Box = { ...left, y: 156, height: 230 };
const belowHeight = 46;
const belowSpace = 28;

/** The first slide: whose, about what, for whom, and when. */
export function coverSlide({ head, locale }: Report): Slide {
  const { kind, shapes: names } = textOf(locale).reportPptx;
  const above = fitText([head.above], { ...aboveBox, sizes: [18, 16, 14], gap: 0 });
  const dark = { colour: slideColours.text };
  const below = [paragraphOf(kind, { size: 16, bold: true }), paragraphOf(head.date, { size: 16, before: 4, ...dark })];
  const title: SlideTitle = {
    text: head.title,
    above: '',
    box: titleBox,
    sizes: [40, 36, 32, 28, 24, 20],
  };
  const belowBox: Box = { ...left, y: titleBox.y + fittedTitle(title).height + belowSpace, height: belowHeight };
  return {
    layout: 'title',
    title,
    shapes: [
      textShape({
        name: names.text,
        box: aboveBox,
        anchor: 'b',
        paragraphs: above.texts.map((text) => paragraphOf(text, { size: above.size, ...dark })),
      }),
      textShape({ name: names.text, box: belowBox, paragraphs: below }),
      rings(names.frame, names.ring),
    ],
    notes: [],
  };
}

const center = { x: 756, y: 268 };
const radii = [66, 108, 150, 192];

/** The radar's rings without a radar: they say nothing. */
function rings(name: string, ring: string): GroupShape {
  const circle = (radius: number, fill: string): EllipseShape => ({
    shape: 'ellipse',
    name: ring,
    description: null,
    box: { x: center.x - radius, y: center.y - radius, width: 2 * radius, height: 2 * radius },
    paint: { fill, stroke: radarColours.line, strokeWidth: 0.75, dash: null },
  });
  const bands = radii.map((radius, index) => circle(radius, radarColours.rings[index] ?? radarColours.middle));
  const children = [...bands.reverse(), circle(30, radarColours.middle)];
  return { shape: 'group', name, description: null, children };
}
