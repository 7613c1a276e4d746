import { markShapes, outlineWidth } from '@/lib/domain/layout/mark-shape';
import { markStyles, radarColours } from '@/lib/domain/layout/mark-style';
import { arcWidth } from '@/lib/domain/layout/ring-radii';
import { textWidth } from '@/lib/domain/layout/text-width';
import { type Locale, textOf } from '@/lib/text/locale';
import type { LegendEntry, RadarFigure } from '../report/report';
import { type SheetFont, type SheetPart, sheetMargin, textLine } from './sheet-part';

const font: SheetFont = { size: 14, lineHeight: 24, colour: radarColours.text };
/** Between an entry's sign and word, and between two entries. */
const signSpace = 7;
const entrySpace = 24;

/** `sign` is drawn around its own middle and is `width` wide. */
type Entry = { readonly sign: string; readonly width: number; readonly word: string; readonly font: SheetFont };

/** What every shape in the picture means, and nothing that is not in it. */
export function sheetLegend(figure: RadarFigure, locale: Locale, width: number): SheetPart {
  const entries = [...sampleEntries(figure, locale), ...figure.legend.map(kindEntry)];
  let x = sheetMargin;
  let y = 0;
  let content = '';
  for (const entry of entries) {
    const length = entry.width + signSpace + textWidth(entry.word, entry.font.size);
    if (x > sheetMargin && x + length > width - sheetMargin) {
      x = sheetMargin;
      y += font.lineHeight;
    }
    content += `<g transform="translate(${x + entry.width / 2} ${y + 10})">${entry.sign}</g>`;
    content += textLine(entry.word, { x: x + entry.width + signSpace, y: y + 15 }, entry.font);
    x += Math.ceil(length) + entrySpace;
  }
  return { content, height: entries.length === 0 ? 0 : y + font.lineHeight };
}

function sampleEntries(figure: RadarFigure, locale: Locale): Entry[] {
  const { technologies, own, reference } = figure;
  const entries: Entry[] = [];
  const add = (sign: string, width: number, word: string) => entries.push({ sign, width, word, font });
  if (technologies.some(({ level }) => level !== null)) {
    add(`<circle r="6.5" fill="${markStyles.aligned.colour}"/>`, 13, own);
  }
  if (technologies.some((technology) => technology.reference !== null)) {
    const line = `fill="none" stroke="${radarColours.arc}" stroke-width="${arcWidth}"`;
    add(`<path d="M -9 2 A 16 16 0 0 1 9 2" ${line}/>`, 18, reference);
  }
  if (technologies.some(({ lowest, highest }) => lowest !== highest)) {
    const line = `stroke="${radarColours.whisker}" stroke-width="1.4" stroke-dasharray="1.4 3"`;
    add(`<line x1="-9" y1="0" x2="9" y2="0" ${line}/>`, 18, textOf(locale).radar.spread);
  }
  return entries;
}

function kindEntry({ kind, word }: LegendEntry): Entry {
  const { colour, strong } = markStyles[kind];
  const { filled, outlined } = markShapes[kind];
  const line = `fill="none" stroke="${colour}" stroke-width="${outlineWidth}" stroke-linejoin="round"`;
  const sign = [
    filled === '' ? '' : `<path d="${filled}" fill="${colour}"/>`,
    outlined === '' ? '' : `<path d="${outlined}" ${line}/>`,
  ];
  return { sign: sign.join(''), width: 12, word, font: strong ? { ...font, colour, strong } : font };
}
