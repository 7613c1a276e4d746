import { describe, expect, it } from 'vitest';
import { buildReport } from '../report/build-report';
import {
  blankSnapshot,
  emptySnapshot,
  exampleSnapshot,
  extremeSnapshot,
  vejleSnapshot,
} from '../report/snapshot.fixture';
import { childElements, findElement, findElements, textOf } from '../testing/office/find-elements';
import { packageFaults } from '../testing/office/package-faults';
import type { XmlElement } from '../testing/office/parse-xml';
import { renderPptx } from './render-pptx';
import { identityOf, linesOf, placeholderOf, renderedPptx, shapesIn } from './rendered-pptx.fixture';

const example = await renderedPptx(exampleSnapshot());
const english = await renderedPptx(exampleSnapshot({ options: { language: 'en', audience: 'public' } }));

const every = [
  ['an example', example],
  ['English', english],
  ['the real sheet', await renderedPptx(vejleSnapshot())],
  ['no reference and a silent area', await renderedPptx(emptySnapshot())],
  ['nothing answered', await renderedPptx(blankSnapshot())],
  ['the worst input', await renderedPptx(extremeSnapshot())],
] as const;

/** A slide in English metric units. */
const slide = { width: 12_192_000, height: 6_858_000 };

const allShapes = (shapes: readonly XmlElement[]): XmlElement[] =>
  shapes.flatMap((shape) => [shape, ...allShapes(shapesIn(shape))]);

describe.each(every)('the slides with %s', (_, { file, slides, report }) => {
  it('are a sound package of 6 to 10', () => {
    expect(packageFaults(file)).toEqual([]);
    expect(file.paths[0]).toBe('[Content_Types].xml');
    expect(slides.length).toBeGreaterThanOrEqual(6);
    expect(slides.length).toBeLessThanOrEqual(10);
    expect(file.paths.filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))).toHaveLength(slides.length);
  });

  it('have only types of parts that are there', () => {
    const types = childElements(file.xml('[Content_Types].xml'), 'Override');
    expect(types.length).toBeGreaterThan(10);
    for (const { attributes } of types) expect(file.paths).toContain(attributes.PartName?.slice(1));
  });

  it('have each a title of their own', () => {
    const titles = slides.map(({ title }) => title?.trim() ?? '');
    expect(titles).not.toContain('');
    expect(new Set(titles).size).toBe(slides.length);
    for (const { shapes } of slides) expect(['title', 'ctrTitle']).toContain(shapes[0] && placeholderOf(shapes[0]));
  });

  it('carry the marks, the foot and their number as text, in that order of reading', () => {
    for (const [index, { shapes }] of slides.entries()) {
      const marks = report.head.marks.map(({ text }) => text);
      const texts = shapes.map((shape) => linesOf(shape).join('\n'));
      expect(texts.slice(1, 1 + marks.length)).toEqual(marks);
      expect(shapes.slice(-2).map(placeholderOf)).toEqual(['ftr', 'sldNum']);
      expect(texts.at(-2)?.startsWith('Pejling')).toBe(true);
      expect(texts.at(-1)).toBe(String(index + 1));
    }
  });

  it('lie within the slide', () => {
    for (const { root } of slides) {
      const frames = [...findElements(root, 'a:xfrm'), ...findElements(root, 'p:xfrm')].slice(1);
      expect(frames.length).toBeGreaterThanOrEqual(4);
      for (const frame of frames) {
        const { x, y, cx, cy } = frameOf(frame);
        expect(Math.min(x, y, cx, cy)).toBeGreaterThanOrEqual(0);
        expect(x + cx).toBeLessThanOrEqual(slide.width);
        expect(y + cy).toBeLessThanOrEqual(slide.height);
      }
    }
  });

  it('tell what every shape without text shows, or that it is decoration', () => {
    for (const shape of slides.flatMap(({ shapes }) => allShapes(shapes))) {
      if (shape.name === 'p:sp' && findElement(shape, 'p:txBody') !== null) continue;
      const identity = identityOf(shape);
      const decoration = findElement(identity, 'adec:decorative')?.attributes.val === '1';
      expect(decoration || (identity.attributes.descr ?? '').length > 2, identity.attributes.name).toBe(true);
    }
  });

  it('have an id of its own for each shape, and a name', () => {
    for (const { root } of slides) {
      const identities = findElements(root, 'p:cNvPr').map(({ attributes }) => attributes);
      expect(new Set(identities.map(({ id }) => id)).size).toBe(identities.length);
      expect(identities.slice(1).filter(({ name }) => name === '')).toEqual([]);
    }
  });

  it('are in one language everywhere, notes and masters included', () => {
    const lang = report.locale === 'da' ? 'da-DK' : 'en-GB';
    for (const path of file.paths.filter((each) => each.startsWith('ppt/') && each.endsWith('.xml'))) {
      const root = file.xml(path);
      const named = allElements(root).flatMap(({ attributes }) =>
        attributes.lang === undefined ? [] : [attributes.lang],
      );
      expect(
        named.filter((each) => each !== lang),
        path,
      ).toEqual([]);
      if (!/slides\/|notesSlides\//.test(path)) continue;
      for (const run of [...findElements(root, 'a:r'), ...findElements(root, 'a:fld')]) {
        expect(findElement(run, 'a:rPr')?.attributes.lang, path).toBe(lang);
      }
    }
  });

  it('ask the questions with notes for the chair, and have a table to fill in with a header', () => {
    const asked = report.parts.questions.slice(0, 3);
    expect(asked.length).toBeGreaterThan(0);
    for (const [index, question] of asked.entries()) {
      const page = slides[slides.length - 1 - asked.length + index];
      const clean = (text: string) => text.replace(/[\p{Cc}\p{Cs}\u202a-\u202e\ufffe]/gu, '');
      expect(page?.title?.split('\n')[1]).toBe(clean(question.text));
      expect(page?.notes).toEqual([question.basis, ...question.chair]);
      const tables = page === undefined ? [] : findElements(page.root, 'a:tbl');
      expect(tables.map((table) => findElement(table, 'a:tblPr')?.attributes.firstRow)).toEqual(['1']);
    }
  });

  it('count what the report counts', () => {
    const { balance } = report.parts;
    const page = slides.find(({ title }) => title === balance.question);
    const counted = (page?.shapes ?? []).flatMap((shape) => linesOf(shape).filter((line) => line.includes('\t')));
    expect(counted).toEqual([...balance.lines, ...balance.beside].map(({ count, words }) => `${count}\t${words}`));
    expect(page?.shapes.flatMap(linesOf)).toContain(balance.verdict);
    expect(page?.shapes.flatMap(linesOf)).toEqual(expect.arrayContaining([...balance.facts]));
  });
});

describe('the file', () => {
  it('is the same bytes for the same report', async () => {
    const again = await renderPptx(buildReport(exampleSnapshot()));
    expect(Buffer.compare(again, example.bytes)).toBe(0);
    const other = await renderPptx(buildReport(exampleSnapshot({ texts: { recommendation: 'Andet.' } })));
    expect(Buffer.compare(other, example.bytes)).not.toBe(0);
  });

  it('is dated by the snapshot and says whose it is', () => {
    const core = example.file.xml('docProps/core.xml');
    const said = (name: string) => findElements(core, name).map(textOf).join();
    expect(said('dc:title')).toBe(example.report.head.title);
    expect(said('dc:creator')).toBe('Karen Krag');
    expect(said('dcterms:created')).toBe('2026-11-22T09:30:00Z');
    expect(said('dcterms:modified')).toBe('2026-11-22T09:30:00Z');
    const all = example.file.paths.map((path) => example.file.text(path)).join('');
    expect(all).not.toMatch(/PptxGenJS/i);
  });

  it('has no person in a public version', () => {
    const all = english.file.paths.map((path) => english.file.text(path)).join('');
    expect(all).toContain('Eksempelkommune');
    expect(all).not.toContain('Karen');
    expect(all).not.toContain('Bodil');
  });

  it('lists masters, notes and slides in the schema’s order', () => {
    const lists = childElements(example.file.xml('ppt/presentation.xml')).map(({ name }) => name);
    expect(lists.slice(0, 5)).toEqual(['p:sldMasterIdLst', 'p:notesMasterIdLst', 'p:sldIdLst', 'p:sldSz', 'p:notesSz']);
  });

  it('tells why the item is raised in the notes to what the comparison shows', () => {
    const { purpose, background } = example.report.parts;
    expect(purpose.length).toBeGreaterThan(0);
    expect(example.slides[1]?.notes).toEqual(expect.arrayContaining([...purpose, ...background]));
    expect(example.slides[1]?.shapes.flatMap(linesOf)).toEqual(
      expect.arrayContaining([...example.report.parts.summary, ...example.report.parts.recommendation]),
    );
  });
});

function allElements(root: XmlElement): XmlElement[] {
  return [root, ...childElements(root).flatMap(allElements)];
}

function frameOf(frame: XmlElement) {
  const off = findElement(frame, 'a:off')?.attributes;
  const ext = findElement(frame, 'a:ext')?.attributes;
  return { x: Number(off?.x), y: Number(off?.y), cx: Number(ext?.cx), cy: Number(ext?.cy) };
}
