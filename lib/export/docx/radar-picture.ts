import { ImageRun } from 'docx';
import { type LayoutSize, paperSize } from '@/lib/domain/layout/layout-size';
import type { Locale } from '@/lib/text/locale';
import { radarPng } from '../png/render-png';
import type { RadarFigure, Report } from '../report/report';
import { radarSvg } from '../svg/render-svg';
import { firstFigureSize } from './figure-size';
import { textWidth } from './page-measure';

/** 1440 twips an inch; the library counts 96 pixels an inch. */
const width = Math.floor((textWidth / 1440) * 96);

/** Sharp enough in print where a reader does not draw SVG: some 180 dots an inch. */
const fallbackWidth = 1200;

/** Every radar of the report drawn at the width of the text, by key. */
export function radarPictures(report: Report): ReadonlyMap<string, ImageRun> {
  const { body, parts, locale } = report;
  const figures = body.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'figure' ? [block.figure] : [])),
  );
  const first = firstFigureSize(report);
  const drawn = figures.map((figure, index) => {
    const size = figure.key === parts.radar.key ? first : paperSize;
    return [figure.key, picture(figure, locale, { id: index + 1, size })] as const;
  });
  return new Map(drawn);
}

type PictureLook = {
  /** Unique in the document. */
  readonly id: number;
  readonly size: LayoutSize;
};

/** An SVG with a PNG to fall back on, and in words what it shows. */
function picture(figure: RadarFigure, locale: Locale, { id, size }: PictureLook): ImageRun {
  return new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(radarSvg(figure, locale, size)),
    fallback: { type: 'png', data: radarPng(figure, locale, { width: fallbackWidth, size }) },
    transformation: { width, height: Math.round((width * size.height) / size.width) },
    altText: { id: String(id), name: figure.key, title: figure.title, description: figure.alt },
  });
}
