import { markShapes, outlineWidth } from '@/lib/domain/layout/mark-shape';
import { markStyles, radarColours } from '@/lib/domain/layout/mark-style';
import { arcWidth } from '@/lib/domain/layout/ring-radii';
import { textWidth } from '@/lib/domain/layout/text-width';
import type { Locale } from '@/lib/text/locale';
import type { LegendEntry, RadarFigure } from '../report/report';
import { type LegendSample, legendSamples } from './legend-samples';
import { type SheetFont, type SheetPart, sheetMargin, textLine } from './sheet-part';

const font: SheetFont = { size: 14, lineHeight: 24, colour: radarColours.text };
/** Between an entry's sign and word, and between two entries. */
const signSpace = 7;
const entrySpace = 24;

/** `sign` is drawn around its own middle and is `width` wide. */
type Entry = { readonly sign: string; readonly width: number; readonly word: string; readonly font: SheetFont };

/** What every shape in the picture means, and nothing that is not in it. */
export function sheetLegend(figure: RadarFigure, locale: Locale, width: number): SheetPart {
  const entries = [...legendSamples(figure, locale).map(sampleEntry), ...figure.legend.map(kindEntry)];
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

const arcLine = `fill="none" stroke="${radarColours.arc}" stroke-width="${arcWidth}"`;
const whiskerLine = `stroke="${radarColours.whisker}" stroke-width="1.4" stroke-dasharray="1.4 3"`;
const dotColour = markStyles.aligned.colour;

const samples: Readonly<Record<LegendSample['sample'], Pick<Entry, 'sign' | 'width'>>> = {
  dot: { sign: `<circle r="6.5" fill="${dotColour}"/>`, width: 13 },
  'hollow-dot': { sign: `<circle r="5.5" fill="none" stroke="${dotColour}" stroke-width="2"/>`, width: 13 },
  arc: { sign: `<path d="M -9 2 A 16 16 0 0 1 9 2" ${arcLine}/>`, width: 18 },
  whisker: { sign: `<line x1="-9" y1="0" x2="9" y2="0" ${whiskerLine}/>`, width: 18 },
};

function sampleEntry({ sample, word }: LegendSample): Entry {
  return { ...samples[sample], word, font };
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
