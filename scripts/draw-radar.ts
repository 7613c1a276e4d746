import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { exampleRadar } from '../components/radar/example-sheet';
import { RadarSvg } from '../components/radar/radar-picture';
import { layoutRadar } from '../lib/domain/layout/layout-radar';
import { marksOfFindings } from '../lib/domain/layout/radar-marks';
import { describeRadar, radarHeadline } from '../lib/text/describe-radar';
import { parseLocale } from '../lib/text/locale';

/** Writes the radar of the example sheet as an SVG that stands alone: `npx tsx scripts/draw-radar.ts [FILE] [da|en]`. */
const [file = 'docs/radar.svg', language] = process.argv.slice(2);
const locale = parseLocale(language);
const { technologies, findings } = exampleRadar();
const title = locale === 'da' ? 'Teknologiradar efter en kommunes eget regneark' : 'A kommune’s own sheet as a radar';
const picture = createElement(RadarSvg, {
  layout: layoutRadar(technologies),
  marks: marksOfFindings(findings),
  locale,
  headline: radarHeadline(technologies, findings, { locale }),
  title,
  onPaper: true,
  description: describeRadar(technologies, findings, { locale }),
});

mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, `${renderToStaticMarkup(picture)}\n`);
