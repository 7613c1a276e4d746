import { fullSize, type LayoutSize } from '@/lib/domain/layout/layout-size';
import type { Locale } from '@/lib/text/locale';
import type { RadarFigure, Report } from '../report/report';
import { pictureOf, radarSheet } from '../svg/radar-sheet';
import { radarSvg } from '../svg/render-svg';
import { pixelsPerUnit, svgDocument } from '../svg/svg-document';
import { describePng } from './describe-png';
import { drawPicture } from './draw-picture';
import { tablePng } from './table-png';

/** Twice the 96 pixels an inch that a page is thought in. */
const pixelsPerMetre = Math.round((96 * pixelsPerUnit) / 0.0254);

/** The radar as a PNG that travels alone: what the SVG shows, at two pixels a unit, with title and description inside. */
export function renderPng(report: Report): Uint8Array {
  const sheet = radarSheet(pictureOf(report));
  const png = drawPicture(svgDocument(sheet), sheet.width * pixelsPerUnit).asPng();
  const { title, description } = sheet;
  return describePng(png, { Title: title, Description: description, Source: report.head.foot }, pixelsPerMetre);
}

export type PngOptions = {
  /** In pixels; two a unit when left out. */
  readonly width?: number;
  readonly size?: LayoutSize;
};

/** The radar alone as a small PNG, for a document whose reader cannot draw the SVG: at most 256 colours. */
export function radarPng(figure: RadarFigure, locale: Locale, options: PngOptions = {}): Uint8Array {
  const { size = fullSize, width = size.width * pixelsPerUnit } = options;
  return tablePng(drawPicture(radarSvg(figure, locale, size), width));
}
