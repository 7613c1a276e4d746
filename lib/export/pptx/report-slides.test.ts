import { describe, expect, it } from 'vitest';
import { wrapLines } from '../office/wrap-lines';
import { buildReport } from '../report/build-report';
import type { Report, ReportParts } from '../report/report';
import {
  blankSnapshot,
  emptySnapshot,
  exampleSnapshot,
  extremeSnapshot,
  vejleSnapshot,
} from '../report/snapshot.fixture';
import { reportSlides } from './report-slides';
import { shapeBounds } from './shape-bounds';
import { framedShapes } from './slide-frame';
import type { Box, SlideShape, TextShape } from './slide-shape';

const example = buildReport(exampleSnapshot());
const changed = (parts: Partial<ReportParts>): Report => ({ ...example, parts: { ...example.parts, ...parts } });
const long = 'Sammenhængende velfærdsteknologisk overvågning i distriktsplejen er et langt emne. '.repeat(60);

const reports: readonly (readonly [string, Report])[] = [
  ['an example', example],
  ['English', buildReport(exampleSnapshot({ options: { language: 'en' } }))],
  ['the real sheet', buildReport(vejleSnapshot())],
  ['no reference', buildReport(emptySnapshot())],
  ['nothing answered', buildReport(blankSnapshot())],
  ['the worst input', buildReport(extremeSnapshot())],
  [
    'texts without end',
    {
      ...changed({
        summary: [long, long],
        recommendation: [long, 'A'.repeat(3000)],
        caveats: [long],
        sources: Array.from({ length: 80 }, (_, index) => `Kilde ${index}`),
        questions: [{ text: long, basis: long, chair: [long] }],
        balance: { ...example.parts.balance, verdict: long, explanation: long, facts: [long], question: long },
        radar: { ...example.parts.radar, title: long, caption: long },
        findings: example.parts.findings.map((group) => ({
          ...group,
          technologies: Array(40).fill(long.slice(0, 120)),
        })),
      }),
      head: { ...example.head, title: long, above: long, foot: long },
    },
  ],
];

const shapesOf = (report: Report) =>
  reportSlides(report).map((slide, index) => framedShapes(slide, { number: index + 1, report }));
const texts = (shapes: readonly SlideShape[]): TextShape[] =>
  shapes.flatMap((shape) => (shape.shape === 'text' ? [shape] : shape.shape === 'group' ? texts(shape.children) : []));
const said = (shapes: readonly SlideShape[]) =>
  texts(shapes).flatMap(({ paragraphs }) => paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')));

describe.each(reports)('the slides of %s', (_, report) => {
  it('have room for every text, in the font they are set in', () => {
    for (const shape of shapesOf(report).flatMap(texts)) {
      expect(neededHeight(shape), said([shape]).join(' ').slice(0, 60)).toBeLessThanOrEqual(shape.box.height + 0.5);
    }
  });

  it('have no text over another', () => {
    for (const shapes of shapesOf(report)) {
      const boxes = shapes.filter(({ shape }) => ['text', 'table', 'group'].includes(shape)).map(shapeBounds);
      const overlapping = boxes.flatMap((box, index) => boxes.slice(index + 1).filter((other) => overlap(box, other)));
      expect(overlapping).toEqual([]);
    }
  });

  it('are set in 7 points or more, and in 6 in the dots of a full radar', () => {
    for (const { geometry, paragraphs } of shapesOf(report).flatMap(texts)) {
      for (const { size } of paragraphs.flatMap(({ runs }) => runs)) {
        expect(size).toBeGreaterThanOrEqual(geometry === 'ellipse' ? 6 : 7);
      }
    }
  });
});

describe('the deck', () => {
  it('has 6 slides where there is nothing to find and nothing to ask', () => {
    const titles = reportSlides(changed({ findings: [], questions: [] })).map(({ title }) => title.text);
    expect(titles).toHaveLength(6);
    expect(titles.slice(-2)).toEqual(['Kilder og metode', 'Forbehold']);
  });

  it('has at most three questions and two slides of findings', () => {
    const [finding] = example.parts.findings;
    const [question] = example.parts.questions;
    if (finding === undefined || question === undefined) throw new Error('The example has findings and questions');
    const many = changed({ findings: Array(11).fill(finding), questions: Array(5).fill(question) });
    expect(reportSlides(many)).toHaveLength(10);
  });

  it('tells two slides of the same title apart', () => {
    const title = example.parts.radar.title;
    const titles = reportSlides({ ...example, head: { ...example.head, title } }).map((slide) => slide.title.text);
    expect(titles[0]).toBe(title);
    expect(titles[2]).toBe(`${title} (2)`);
  });

  it('names on the last slide of findings what has no room of its own', () => {
    const slides = shapesOf(example).map(said);
    const [first, last] = slides.filter((lines) => lines[0]?.startsWith('Vurderingerne samlet'));
    const groups = example.parts.findings;
    expect(groups.length).toBeGreaterThan(6);
    for (const { name } of groups.slice(0, 3)) expect(first).toContain(name);
    for (const { name } of groups.slice(3, 6)) expect(last).toContain(name);
    const rest = last?.find((line) => line.startsWith('Desuden')) ?? '';
    for (const { name, technologies } of groups.slice(6)) expect(rest).toContain(`${name} (${technologies.length})`);
  });

  it('says how many technologies are left out, and names them in the notes', () => {
    const [group] = example.parts.findings;
    if (group === undefined) throw new Error('The example has findings');
    const technologies = Array.from({ length: 40 }, (_, index) => `Teknologi ${index + 1}`);
    const report = changed({ findings: [{ ...group, technologies }] });
    const slide = reportSlides(report).find(({ title }) => title.text === 'Vurderingerne samlet');
    const lines = said(slide?.shapes ?? []);
    const named = lines.filter((line) => line.startsWith('Teknologi')).length;
    expect(named).toBeGreaterThan(5);
    expect(lines).toContain(`og ${40 - named} andre`);
    expect(slide?.notes.join(' ')).toContain('Teknologi 40');
  });

  it('shortens with … what is too long, and keeps the whole in the notes', () => {
    const slide = reportSlides(changed({ recommendation: [long] }))[1];
    const shown = said(slide?.shapes ?? []).at(-1) ?? '';
    expect(shown.endsWith('…')).toBe(true);
    expect(shown.length).toBeGreaterThan(200);
    expect(slide?.notes).toContain(long);
  });
});

function neededHeight({ box, paragraphs, wrap }: TextShape): number {
  return paragraphs.reduce((sum, { runs, before, hanging = 0 }) => {
    const size = Math.max(...runs.map((run) => run.size));
    const text = runs.map((run) => run.text).join('');
    const words = hanging === 0 ? text : text.slice(text.indexOf('\t') + 1);
    const body = hanging === 0 ? size : (runs.at(-1)?.size ?? size);
    const lines = wrap ? Math.max(1, wrapLines(words, box.width - hanging + 0.01, body).length) : 1;
    return sum + before + 1.15 * (size + (lines - 1) * body);
  }, 0);
}

function overlap(one: Box, other: Box): boolean {
  const apart = 0.5;
  return (
    one.x + one.width > other.x + apart &&
    other.x + other.width > one.x + apart &&
    one.y + one.height > other.y + apart &&
    other.y + other.height > one.y + apart
  );
}
