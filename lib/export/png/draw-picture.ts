import { type RenderedImage, Resvg } from '@resvg/resvg-js';
import { pdfFonts } from '../pdf/pdf-fonts';
import { fontRuns } from './font-runs';

/** Draws an SVG so many pixels wide; only with the fonts that a paper is set in, the same on every machine. */
export function drawPicture(svg: string, width: number): RenderedImage {
  const runs = fontRuns(svg);
  const font = { loadSystemFonts: false, fontFiles: [...runs.files], defaultFontFamily: pdfFonts[0].family };
  return new Resvg(runs.svg, { fitTo: { mode: 'width', value: width }, font }).render();
}
