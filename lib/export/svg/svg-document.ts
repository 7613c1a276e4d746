import { escapeXml } from '@/lib/domain/layout/escape-xml';
import { radarColours } from '@/lib/domain/layout/mark-style';
import type { Locale } from '@/lib/text/locale';
import { languageTag } from '../language-tag';

export type SvgDocument = {
  /** Of the picture, in its own units; it is shown at twice that. */
  readonly width: number;
  readonly height: number;
  readonly locale: Locale;
  /** Different for each picture that may stand on one page. */
  readonly key: string;
  readonly title: string;
  /** What the picture shows, for whoever does not see it. */
  readonly description: string;
  /** Elements, already escaped. */
  readonly content: string;
  /** A style sheet with fonts; left out, the reader's own are used. */
  readonly style?: string;
};

/** Pixels a unit: sharp on a good screen and in print. */
export const pixelsPerUnit = 2;

const fontFamily = "'IBM Plex Sans', 'Helvetica Neue', Arial, sans-serif";

/** An SVG 1.1 document that stands alone, on white: a file of its own, or a part of an HTML page. */
export function svgDocument(document: SvgDocument): string {
  const { width, height, style = '' } = document;
  const key = document.key.replace(/[^a-zA-Z0-9-]/g, '-');
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    version: '1.1',
    width: width * pixelsPerUnit,
    height: height * pixelsPerUnit,
    viewBox: `0 0 ${width} ${height}`,
    'xml:lang': languageTag(document.locale),
    role: 'img',
    'aria-labelledby': `${key}-title`,
    'aria-describedby': `${key}-description`,
    'font-family': fontFamily,
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
  return [
    `<svg ${written.join(' ')}>`,
    `<title id="${key}-title">${escapeXml(document.title)}</title>`,
    `<desc id="${key}-description">${escapeXml(document.description)}</desc>`,
    style === '' ? '' : `<style>${style}</style>`,
    `<rect width="${width}" height="${height}" fill="${radarColours.middle}"/>`,
    document.content,
    '</svg>',
  ].join('');
}
