import { ImageRun } from 'docx';
import { paperSize } from '@/lib/domain/layout/layout-size';
import type { Locale } from '@/lib/text/locale';
import { radarPng } from '../png/render-png';
import type { RadarFigure, Report } from '../report/report';
import { radarSvg } from '../svg/render-svg';
import { textWidth } from './page-measure';
import { soundText } from './sound-text';

/** 1440 twips an inch; the library counts 96 pixels an inch. */
const width = Math.floor((textWidth / 1440) * 96);
const height = Math.round((width * paperSize.height) / paperSize.width);

/** Sharp in print where a reader does not draw SVG: about 250 dots an inch. */
const fallbackWidth = 1640;

/** Every radar of the report drawn at the width of the text, by key. */
export async function radarPictures({ body, appendix, locale }: Report): Promise<ReadonlyMap<string, ImageRun>> {
  const figures = [...body, ...appendix].flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'figure' ? [block.figure] : [])),
  );
  const drawn = figures.map(async (figure, index) => [figure.key, await picture(figure, locale, index + 1)] as const);
  return new Map(await Promise.all(drawn));
}

/** An SVG with a PNG to fall back on, and in words what it shows; `id` is unique in the document. */
async function picture(figure: RadarFigure, locale: Locale, id: number): Promise<ImageRun> {
  return new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(radarSvg(figure, locale, paperSize)),
    fallback: { type: 'png', data: await radarPng(figure, locale, { width: fallbackWidth, size: paperSize }) },
    transformation: { width, height },
    altText: { id: String(id), name: figure.key, title: soundText(figure.title), description: soundText(figure.alt) },
  });
}
