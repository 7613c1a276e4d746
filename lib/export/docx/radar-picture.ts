import { ImageRun } from 'docx';
import type { LayoutSize } from '@/lib/domain/layout/layout-size';
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

/** The item's one radar, drawn at the width of the text, by key; the areas' are in the attachment. */
export function radarPictures(report: Report): ReadonlyMap<string, ImageRun> {
  const { radar } = report.parts;
  return new Map([[radar.key, picture(radar, report.locale, firstFigureSize(report))]]);
}

/** An SVG with a PNG to fall back on, and in words what it shows. */
function picture(figure: RadarFigure, locale: Locale, size: LayoutSize): ImageRun {
  return new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(radarSvg(figure, locale, size)),
    fallback: { type: 'png', data: radarPng(figure, locale, { width: fallbackWidth, size }) },
    transformation: { width, height: Math.round((width * size.height) / size.width) },
    altText: { id: '1', name: figure.key, title: figure.title, description: figure.alt },
  });
}
