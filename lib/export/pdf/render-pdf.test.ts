import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Snapshot } from '@/lib/domain/snapshot';
import { textOf } from '@/lib/text/locale';
import { buildReport } from '../report/build-report';
import type { Report } from '../report/report';
import {
  blankSnapshot,
  emptySnapshot,
  exampleSnapshot,
  extremeSnapshot,
  vejleSnapshot,
} from '../report/snapshot.fixture';
import { fieldSnapshot } from '../report/snapshot-field.fixture';
import { checkPdf } from '../testing/check-pdf';
import { type PdfContent, type PdfNode, readPdf } from '../testing/pdf/read-pdf';
import { compilePdf } from './pdf-compiler';
import { pdfInput } from './pdf-input';
import { renderPdf } from './render-pdf';

type Language = Snapshot['options']['language'];
type Make = (overrides: { options: { language: Language } }) => Snapshot;

const makers: Readonly<Record<string, Make>> = {
  example: exampleSnapshot,
  vejle: vejleSnapshot,
  empty: emptySnapshot,
  blank: blankSnapshot,
  extreme: extremeSnapshot,
  field: fieldSnapshot,
};
const papers = Object.entries(makers).flatMap(([name, make]) =>
  (['da', 'en'] as const).map((language) => ({ name, language, report: buildReport(make({ options: { language } })) })),
);

const example = buildReport(exampleSnapshot());
const { appendix } = textOf('da').report;
const read = async (report: Report): Promise<PdfContent> => readPdf(await renderPdf(report));
const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/* Letters that run from right to left stand in a PDF as they are seen, so a heading with Arabic is not letter for letter
   its bookmark, and a line is not read strictly from the left; readers turn them round. */
const rightToLeftRules = new Set(['bookmark-text', 'reading-order']);

test.each(papers)('$name in $language is accessible and can be archived', async ({ report }) => {
  expect(await checkPdf(await renderPdf(report))).toEqual([]);
});

test.each(papers)('$name in $language is not refused under PDF/UA-1 either', ({ report }) => {
  expect(compilePdf(pdfInput(report), 'ua-1').length).toBeGreaterThan(10_000);
});

test('the same report gives the same bytes, whatever was made between, and at the same time', async () => {
  const first = sha(await renderPdf(example));
  await renderPdf(buildReport(extremeSnapshot()));
  const others = await Promise.all([example, buildReport(vejleSnapshot()), example].map(renderPdf));
  expect(others.map(sha)).toEqual([first, expect.not.stringMatching(first), first]);
});

test('the compiler’s warnings stop a paper', () => {
  const input = pdfInput(example).replace('"IBM Plex Sans"', '"No Such Font"');
  expect(() => compilePdf(input, 'a-2a')).toThrow(/unknown font family/);
});

test('title, language, headings and bookmarks', async () => {
  const { title, language, headings, bookmarks } = await read(example);
  expect([title, language]).toEqual([example.head.title, 'da-DK']);
  expect(headings[0]).toMatchObject({ level: 1, text: example.head.title, page: 1 });
  const sections = [...example.body.map(({ heading }) => heading), appendix];
  expect(headings.filter(({ level }) => level === 2).map(({ text }) => text)).toEqual(sections);
  expect(bookmarks.length).toBe(headings.length);
});

test('the appendix begins on a page of its own', async () => {
  const { headings } = await read(example);
  const page = (text: string) => headings.find((heading) => heading.text === text)?.page ?? 0;
  const before = headings.filter(({ level }) => level === 2).at(-2)?.text ?? '';
  expect(page(appendix)).toBeGreaterThan(page(before));
});

test('the marks are on every page, and in the text once for the paper and once for the appendix', async () => {
  const { pages, structure } = await read(example);
  for (const { text } of example.head.marks) {
    const seen = pages.map((page) => page.text.includes(text) || page.artifacts.some((line) => line.includes(text)));
    expect(seen).toEqual(pages.map(() => true));
    expect(flat(structure).filter((node) => node.role === 'P' && node.text.includes(text)).length).toBeGreaterThan(1);
  }
});

test('every page has the foot and its number of all', async () => {
  const { pages } = await read(example);
  const feet = pages.map(({ artifacts }) => artifacts.join(' '));
  feet.forEach((foot, index) => {
    expect(foot).toContain(example.head.foot);
    expect(foot).toContain(`Side ${index + 1} af ${pages.length}`);
  });
});

test('each radar is a figure that says what it shows, with its caption', async () => {
  const figures = flat((await read(example)).structure).filter(({ role }) => role === 'Figure');
  const radars = [...example.body, ...example.appendix].flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'figure' ? [block.figure] : [])),
  );
  expect(figures.map(({ alt }) => alt)).toEqual(radars.map(({ alt }) => alt));
});

test('a table that goes on repeats its header, and its rows have headers', async () => {
  const report = buildReport(extremeSnapshot());
  const { tables, pages } = await read(report);
  const index = tables.findIndex((rows) => rows.length === report.parts.comparison.rows.length + 1);
  const [head, ...body] = tables[index] ?? [];
  expect(head?.cells.map(({ scope }) => scope)).toEqual(head?.cells.map(() => 'Column'));
  expect(body.map(({ cells }) => cells.map(({ scope }) => scope))).toEqual(
    body.map(() => [null, 'Row', null, null, null, null, null]),
  );
  const heading = report.parts.comparison.columns.at(-1)?.heading ?? '';
  const repeated = pages.filter(({ artifacts }) => artifacts.some((line) => line.includes(heading)));
  expect(repeated.length).toBeGreaterThan(1);
});

test('a paper says every row of the comparison in words', async () => {
  const { tables } = await read(example);
  const table = tables.find((rows) => rows.length === example.parts.comparison.rows.length + 1) ?? [];
  const words = table.slice(1).map(({ cells }) => cells.map(({ text }) => text));
  expect(words).toEqual(example.parts.comparison.rows.map(({ cells }) => cells.map(({ text }) => text)));
});

test('letters that no font has are boxes, emoji and Arabic are letters, and source is words', async () => {
  const { pages, fonts } = await read(buildReport(extremeSnapshot()));
  const text = pages.map((page) => page.text).join(' ');
  for (const expected of ['\u25fb', '✅', '#let x = 1; #panic("x")', '<script>alert("x")</script>']) {
    expect(text).toContain(expected);
  }
  expect(text).toMatch(/\p{Script=Arabic}/u);
  expect(fonts.filter(({ embedded }) => !embedded)).toEqual([]);
  expect(fonts.map(({ name }) => name).join(' ')).toMatch(/IBMPlexSansArabic.*NotoEmoji|NotoEmoji.*IBMPlexSansArabic/);
});

/** The scripts and signs that most often break a typesetter, with what joins and marks them. */
const hostile = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x300, 0x36f],
  [0x590, 0x6ff],
  [0x2000, 0x2bff],
  [0x3000, 0x30ff],
  [0xfb50, 0xfeff],
  [0x1f300, 0x1faff],
  [0xe0000, 0xe007f],
] as const;
const hostileLetter = fc
  .oneof(...hostile.map(([min, max]) => fc.integer({ min, max })))
  .map((codePoint) => String.fromCodePoint(codePoint));
const hostileText = fc.string({ unit: hostileLetter, minLength: 1, maxLength: 300 });

test('no text, whatever it is made of, keeps a paper from being made', async () => {
  await fc.assert(
    fc.asyncProperty(hostileText, hostileText, async (title, purpose) => {
      const bytes = await renderPdf(buildReport(vejleSnapshot({ texts: { title, purpose } })));
      const rules = (await checkPdf(bytes)).map(({ rule }) => rule);
      expect(rules.filter((rule) => !rightToLeftRules.has(rule))).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

function flat(nodes: readonly PdfNode[]): PdfNode[] {
  return nodes.flatMap((node) => [node, ...flat(node.children)]);
}
