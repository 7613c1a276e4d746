import { fullSize, type LayoutSize } from '@/lib/domain/layout/layout-size';
import { sceneMarkup } from '@/lib/domain/layout/scene-markup';
import type { Locale } from '@/lib/text/locale';
import type { RadarFigure, Report } from '../report/report';
import { embeddedFonts } from './embedded-fonts';
import { figureScene } from './figure-scene';
import { pictureOf, radarSheet } from './radar-sheet';
import { svgDocument } from './svg-document';

/** The radar alone as an SVG for another document: title, description, white ground, no fonts inside. */
export function radarSvg(figure: RadarFigure, locale: Locale, size: LayoutSize = fullSize): string {
  const { width, height } = size;
  const { key, title, alt: description } = figure;
  const content = figureScene(figure, size).groups.map((group) => sceneMarkup(group));
  return svgDocument({ width, height, locale, key, title, description, content: content.join('') });
}

/** The radar as a file that travels alone: with its title, marks, legend and source, and with its fonts inside. */
export function renderSvg(report: Report): string {
  const sheet = radarSheet(pictureOf(report));
  const file = svgDocument({ ...sheet, style: embeddedFonts(sheet.content) });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${file}\n`;
}
