import { textOf } from '@/lib/text/locale';
import type { Report } from '../report/report';
import { fitText } from './fit-text';
import { legendShapes } from './legend-shapes';
import { radarShapes } from './radar-shapes';
import { paragraphOf, slideColours, textShape } from './shape-parts';
import type { Slide } from './slide';
import { legendBox } from './slide-measure';
import type { Box } from './slide-shape';

const space = 12;

/** The radar as large as a slide allows; beside it how it is read, its source and its caveats. The notes tell it in words. */
export function radarSlide({ parts, locale }: Report): Slide {
  const { shapes: names } = textOf(locale).reportPptx;
  const { radar } = parts;
  const legend = legendShapes(radar, locale);
  const room: Box = {
    ...legendBox,
    y: legend.bottom + space,
    height: legendBox.y + legendBox.height - legend.bottom - space,
  };
  const caption = fitText([radar.caption], { ...room, sizes: [10, 9, 8], gap: 0 });
  const box = { ...room, y: room.y + room.height - caption.height, height: caption.height };
  const paragraphs = caption.texts.map((text) => paragraphOf(text, { size: caption.size, colour: slideColours.text }));
  return {
    layout: 'content',
    title: {
      text: radar.title,
      above: '',
      box: { ...legendBox, y: 42, height: 42 },
      sizes: [24, 22, 20, 18, 16],
    },
    shapes: [radarShapes(radar, locale), ...legend.shapes, textShape({ name: names.text, box, paragraphs })],
    notes: [radar.alt, radar.caption],
  };
}
