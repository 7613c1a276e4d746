import { fullSize } from '@/lib/domain/layout/layout-size';
import { radarColours } from '@/lib/domain/layout/mark-style';
import { sceneMarkup } from '@/lib/domain/layout/scene-markup';
import { sectorAngles } from '@/lib/domain/layout/sector-angles';
import type { Locale } from '@/lib/text/locale';
import type { RadarFigure, Report, ReportHead } from '../report/report';
import { figureScene } from './figure-scene';
import { sheetHeader } from './sheet-header';
import { sheetLegend } from './sheet-legend';
import { paragraph, type SheetFont, type SheetPart, stacked } from './sheet-part';
import type { SvgDocument } from './svg-document';

/** What a picture that travels alone takes from a report. */
export type PictureReport = {
  readonly locale: Locale;
  readonly head: ReportHead;
  readonly figure: RadarFigure;
};

const caption: SheetFont = { size: 14, lineHeight: 19, colour: radarColours.text };
const foot: SheetFont = { size: 12, lineHeight: 16, colour: '#4d5862' };
const { width } = fullSize;
const maxWidth = width - 80;
const outer = 36;

/** The part of a report that its picture shows. */
export function pictureOf({ locale, head, parts }: Report): PictureReport {
  return { locale, head, figure: parts.radar };
}

/**
 * The radar with what it cannot be read without: title and marks above it; signs, source and caveats below. Its height
 * follows from the texts.
 */
export function radarSheet({ locale, head, figure }: PictureReport): SvgDocument {
  const sheet = stacked(
    [
      sheetHeader(head, figure.title, width),
      radarPart(figure),
      stacked([sheetLegend(figure, locale, width), ...categories(figure)], 4),
      paragraph(figure.caption, caption, { maxWidth, maxLines: 8 }),
      paragraph(head.foot, foot, { maxWidth, maxLines: 3 }),
    ],
    12,
  );
  return {
    width,
    height: Math.ceil(sheet.height) + 2 * outer,
    locale,
    key: figure.key,
    title: `${head.title}. ${figure.title}`,
    description: [...head.marks.map(({ text }) => `${text}.`), figure.alt, figure.caption].join(' '),
    content: `<g transform="translate(0 ${outer})">${sheet.content}</g>`,
  };
}

function radarPart(figure: RadarFigure): SheetPart {
  const content = figureScene(figure, fullSize).groups.map((group) => sceneMarkup(group));
  return { content: content.join(''), height: fullSize.height };
}

/** The categories that the lines in the picture part, by the numbers of their technologies. */
function categories({ technologies }: RadarFigure): SheetPart[] {
  const { sectors } = sectorAngles(technologies);
  if (sectors.length < 2) return [];
  const named = sectors.map(({ category, from, to }) => `${from === to ? from : `${from}–${to}`} ${category}`);
  return [paragraph(named.join(' · '), caption, { maxWidth, maxLines: 4 })];
}
