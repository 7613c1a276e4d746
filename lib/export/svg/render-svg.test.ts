import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exampleRadar } from '@/components/radar/example-sheet';
import { paperSize } from '@/lib/domain/layout/layout-size';
import { radarHeadline } from '@/lib/text/describe-radar';
import { buildReport } from '../report/build-report';
import type { RadarFigure } from '../report/report';
import {
  blankSnapshot,
  emptySnapshot,
  exampleSnapshot,
  extremeSnapshot,
  hostileTexts,
} from '../report/snapshot.fixture';
import { findElement, findElements, textOf } from '../testing/office/find-elements';
import { parseXml, type XmlElement } from '../testing/office/parse-xml';
import { radarSvg, renderSvg } from './render-svg';

const snapshots = {
  example: exampleSnapshot(),
  extreme: extremeSnapshot(),
  empty: emptySnapshot(),
  blank: blankSnapshot(),
};
const example = buildReport(snapshots.example);
const wordsOf = (svg: string) => findElements(parseXml(svg), 'text').map(textOf);

/** What a picture draws of rings, dots and arcs, as the numbers in the file. */
function geometryOf(root: XmlElement) {
  const circles = findElements(root, 'circle').map(({ attributes }) => [attributes.cx, attributes.cy, attributes.r]);
  const paths = findElements(root, 'path').map(({ attributes }) => attributes.d);
  const lines = findElements(root, 'line').map(({ attributes: { x1, y1, x2, y2 } }) => [x1, y1, x2, y2]);
  return { circles, paths, lines };
}

describe('renderSvg', () => {
  it.each(Object.entries(snapshots))('is well-formed and has a title and a description: %s', (_, snapshot) => {
    const report = buildReport(snapshot);
    const root = parseXml(renderSvg(report));
    expect(root.attributes).toMatchObject({ xmlns: 'http://www.w3.org/2000/svg', role: 'img', 'xml:lang': 'da-DK' });
    const [title, description] = ['title', 'desc'].map((name) => findElement(root, name));
    expect(title?.attributes.id).toBe(root.attributes['aria-labelledby']);
    expect(description?.attributes.id).toBe(root.attributes['aria-describedby']);
    expect(description === undefined || description === null ? '' : textOf(description)).toContain(
      `Radar med ${report.parts.radar.technologies.length} teknologier.`,
    );
  });

  it('is the same bytes each time', () => {
    expect(renderSvg(buildReport(exampleSnapshot()))).toBe(renderSvg(example));
  });

  it('carries its marks, legend, source and foot, since a picture travels alone', () => {
    const words = wordsOf(renderSvg(example));
    for (const word of ['Udkast', 'Simulerede tal', example.head.title, example.head.date, 'afprøver for lidt']) {
      expect(words).toContain(word);
    }
    expect(words.join(' ')).toContain(example.parts.radar.caption);
    expect(words.join(' ')).toContain(example.head.foot);
    expect(example.head.marks.map(({ text }) => text)).toEqual(['Udkast', 'Simulerede tal']);
  });

  it('has nothing outside of the picture', () => {
    const root = parseXml(renderSvg(buildReport(snapshots.extreme)));
    const [, , width, height] = (root.attributes.viewBox ?? '').split(' ').map(Number);
    expect(root.attributes).toMatchObject({ width: String(Number(width) * 2), height: String(Number(height) * 2) });
    for (const { attributes } of findElements(root, 'text')) {
      expect(Number(attributes.x)).toBeGreaterThanOrEqual(0);
      expect(Number(attributes.x)).toBeLessThanOrEqual(Number(width));
      expect(Number(attributes.y)).toBeLessThanOrEqual(Number(height));
    }
  });

  it('has its fonts inside, those of other scripts only where they are needed', () => {
    const faces = (svg: string) => svg.match(/@font-face/g)?.length ?? 0;
    const svg = renderSvg(example);
    expect(faces(svg)).toBe(2);
    expect(svg).toMatch(/font-weight:600;src:url\(data:font\/woff2;base64,d09GMg/);
    const greek = renderSvg(buildReport(exampleSnapshot({ texts: { title: 'Τεχνολογία' } })));
    expect(faces(greek)).toBe(4);
  });

  it('holds names as texts, whatever they are', () => {
    const svg = renderSvg(buildReport(snapshots.extreme));
    expect(svg).not.toContain('<script');
    const root = parseXml(svg);
    expect(findElements(root, 'script')).toEqual([]);
    expect(wordsOf(svg).join(' ')).toContain(hostileTexts[4].slice(0, 5));
  });
});

describe('radarSvg', () => {
  it('draws the very numbers that the page draws', () => {
    const { technologies, findings } = exampleRadar();
    const headline = radarHeadline(technologies, findings, { locale: 'da' });
    const figure: RadarFigure = {
      ...example.parts.radar,
      technologies,
      findings: Object.fromEntries(findings),
      headline,
    };
    const page = new URL('../../../components/radar/__snapshots__/real-sheet.svg', import.meta.url);
    const onPage = geometryOf(parseXml(readFileSync(page, 'utf8')));
    expect(onPage.circles.length).toBeGreaterThan(20);
    expect(onPage.paths.length).toBeGreaterThan(40);
    expect(geometryOf(parseXml(radarSvg(figure, 'da')))).toEqual(onPage);
  });

  it('has no fonts inside, and is as large as it is asked to be', () => {
    const svg = radarSvg(example.parts.radar, 'en', paperSize);
    expect(svg).not.toContain('@font-face');
    expect(parseXml(svg).attributes).toMatchObject({ viewBox: '0 0 723 531', width: '1446', 'xml:lang': 'en-GB' });
    expect(wordsOf(svg)).toContain('KLAR');
  });
});
