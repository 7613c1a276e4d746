import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { vejleAreas } from '@/lib/domain/vejle.fixture';
import { buildReport } from '../report/build-report';
import type { Report, ReportTable } from '../report/report';
import { exampleSnapshot, extremeSnapshot, vejleSnapshot } from '../report/snapshot.fixture';
import { compilePdf } from './pdf-compiler';
import { pdfInput } from './pdf-input';
import { tablesOf } from './row-headers';
import { measureTable, tableMeasures } from './table-heights';

const areaIds = vejleAreas.map(({ id }) => id);
const reports: Readonly<Record<string, Report>> = {
  'six areas in Danish': buildReport(exampleSnapshot({ options: { areaIds } })),
  'six areas in English': buildReport(exampleSnapshot({ options: { areaIds, language: 'en' } })),
  'the real sheet': buildReport(vejleSnapshot()),
  'the longest names': buildReport(extremeSnapshot()),
};

type Word = { readonly text: string; readonly page: number; readonly y: number };

/** Each piece of text with its page and the height of its baseline, in the order that they are set. */
async function wordsOf(input: string): Promise<Word[]> {
  const loading = getDocument({ data: Uint8Array.from(compilePdf(input, 'a-2a')), verbosity: 0 });
  const document = await loading.promise;
  const words: Word[] = [];
  for (let page = 1; page <= document.numPages; page += 1) {
    const { items } = await (await document.getPage(page)).getTextContent();
    for (const item of items) if ('str' in item) words.push({ text: item.str, page, y: Number(item.transform[5]) });
  }
  await loading.destroy();
  return words;
}

test.each(Object.entries(reports))(
  '%s: rows that are told their heights stand as if they were not',
  async (_, report) => {
    const input = pdfInput(report);
    const untold = input.replace(/"heights":\[[^\]]*\]/g, (heights) => heights.replace(/[\d.]+/g, 'null'));
    expect(untold).not.toBe(input);
    const [told, free] = [await wordsOf(input), await wordsOf(untold)];
    expect(told.map(({ text, page }) => [text, page])).toEqual(free.map(({ text, page }) => [text, page]));
    const off = told.filter(({ y }, index) => Math.abs(y - (free[index]?.y ?? 0)) > 0.5);
    expect(off).toEqual([]);
  },
);

test('nearly every row of a usual paper is told its height', () => {
  const heights = tablesOf(reports['six areas in Danish'] ?? buildReport(vejleSnapshot())).flatMap(
    (table) => measureTable(table).heights,
  );
  expect(heights.filter((height) => height === null).length).toBeLessThan(heights.length / 10);
});

const table = (...texts: string[]): ReportTable => ({
  key: 'k',
  caption: '',
  note: '',
  columns: [
    { key: 'a', heading: 'A', align: 'end', width: 5 },
    { key: 'b', heading: 'B', align: 'start', width: 30 },
    { key: 'c', heading: 'C', align: 'start', width: 60 },
  ],
  rows: texts.map((text) => ({ id: text, cells: ['1', text, ''].map((cell) => ({ text: cell, kind: null })) })),
});

test('words share what figures leave of the page', () => {
  const [figures = 0, narrow = 0, wide = 0] = measureTable(table()).widths;
  expect(figures + narrow + wide).toBeCloseTo(tableMeasures.textWidth, 0);
  expect(wide).toBeCloseTo(2 * narrow, 0);
});

test.each(['العربية', '👩 emoji', 'to\nlinjer', 'x'.repeat(60)])('%j is left to the typesetter', (text) => {
  expect(measureTable(table(text)).heights).toEqual([expect.any(Number), null]);
});
