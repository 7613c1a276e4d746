import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { BalanceCard } from '@/components/compare/balance-card';
import { CombinedTable } from '@/components/compare/combined-table';
import { ComparisonRadar } from '@/components/compare/comparison-radar';
import { plotCombined } from '@/lib/domain/layout/plotted-technologies';
import type { PaperFormat } from '@/lib/domain/paper-format';
import type { Snapshot } from '@/lib/domain/snapshot';
import { textOf as textsOf } from '@/lib/text/locale';
import { renderPaper } from './render-paper';
import { buildReport } from './report/build-report';
import { exampleSnapshot, vejleSnapshot } from './report/snapshot.fixture';
import { type ExpectedNumbers, expectedNumbers, rounded } from './testing/numbers/expected-numbers';
import {
  alignedIn,
  countBefore,
  figureOf,
  flat,
  groupsIn,
  type ReadTechnologies,
  technologiesIn,
} from './testing/numbers/numbers';
import {
  type ReadPaper,
  readCsvPaper,
  readDocxPaper,
  readPdfPaper,
  readPptxPaper,
  readSvgPaper,
  readXlsxPaper,
} from './testing/numbers/read-numbers';
import { findElements, textOf } from './testing/office/find-elements';
import { parseXml, type XmlElement } from './testing/office/parse-xml';

/*
 * The same figures everywhere: the counts of the balance, how much agrees, and each technology's level, distance and finding
 * over all areas. They are worked out from the comparison itself, and read back from the page and from each file by readers
 * that know nothing of what wrote it. A PNG has no text to read: it is the SVG, drawn.
 */

const snapshots: Readonly<Record<string, Snapshot>> = {
  example: exampleSnapshot(),
  'example in English': exampleSnapshot({ options: { language: 'en' } }),
  vejle: vejleSnapshot(),
};
const read = ['pdf', 'docx', 'pptx', 'xlsx', 'csv', 'svg'] as const;

describe.each(Object.entries(snapshots))('the numbers of %s', (_name, snapshot) => {
  const expected = expectedNumbers(snapshot);
  const texts = textsOf(snapshot.options.language);
  const files = new Map<PaperFormat, Uint8Array>();
  const fileOf = (format: PaperFormat) => files.get(format) ?? new Uint8Array();

  beforeAll(async () => {
    const report = buildReport(snapshot);
    for (const format of read) files.set(format, await renderPaper(report, format));
  }, 60_000);

  it('are worth comparing', () => {
    expect(expected.aligned.aligned).toBeGreaterThan(4);
    expect(expected.counts.some((count) => count > 1)).toBe(true);
    expect(Object.keys(expected.groups).length).toBeGreaterThan(2);
    expect(Object.keys(expected.technologies)).toHaveLength(snapshot.comparison.combined.technologies.length);
  });

  it('on the page', () => {
    const page = pageOf(snapshot);
    const text = textOf(page);
    for (const [index, words] of expected.counted.entries()) {
      // Beside the verdict the page leaves out what there is none of.
      if (index > 3 && expected.counts[index] === 0) expect(flat(text)).not.toContain(words);
      else expect(countBefore(text, words)).toBe(expected.counts[index]);
    }
    expect(alignedIn(text)).toEqual(expected.aligned);
    expect(pageTechnologies(page)).toEqual(expected.technologies);
    expect(groupsIn(text, expected.findingNames)).toEqual(expected.groups);
  });

  it('in the PDF', async () => {
    checkPaper(await readPdfPaper(fileOf('pdf')), expected);
  });

  it('in the DOCX', () => {
    checkPaper(readDocxPaper(fileOf('docx')), expected);
  });

  it('in the PPTX, whose radar tells the findings', () => {
    const { text, told } = readPptxPaper(fileOf('pptx'));
    expect(expected.counted.map((words) => countBefore(text, words))).toEqual(expected.counts);
    expect(alignedIn(text)).toEqual(expected.aligned);
    const radars = told.map((words) => groupsIn(words, expected.findingNames));
    expect(radars).toContainEqual(expected.groups);
  });

  it('in the XLSX, where they are numbers', () => {
    const [[, heading = [], ...rows] = [], totals = []] = readXlsxPaper(fileOf('xlsx'));
    const at = (row: readonly unknown[], name: string) => row[heading.indexOf(name)];
    const figure = (value: unknown) => (typeof value === 'number' ? rounded(value) : null);
    const { technology, level, distance, finding } = expected.sheetColumns;
    const combined = rows.filter(([scope]) => scope === texts.words.combined);
    const found = combined.map((row) => {
      const figures = { level: figure(at(row, level)), distance: figure(at(row, distance)) };
      return [at(row, technology), { ...figures, finding: at(row, finding) }];
    });
    expect(Object.fromEntries(found)).toEqual(expected.technologies);
    expect(expected.counted.map((words) => totals.find(([first]) => first === words)?.[1])).toEqual(expected.counts);
    expect(alignedIn(totals.map(([first]) => first).join(' '))).toEqual(expected.aligned);
  });

  it('in the CSV, where they can be counted', () => {
    const [head = [], ...rows] = readCsvPaper(fileOf('csv'));
    const combined = rows.filter(([scope]) => scope === texts.words.combined);
    const codes = combined.map((row) => row[head.indexOf(texts.reportSheet.columns.findingCode.heading)] ?? '');
    const having = (...wanted: string[]) => codes.filter((code) => wanted.includes(code)).length;
    const found = Object.entries(technologiesIn([[head, ...combined]], expected.sheetColumns));
    const asShown = found.map(([name, { level, distance, finding }]) => [
      name,
      { level: rounded(level), distance: rounded(distance), finding },
    ]);
    expect(Object.fromEntries(asShown)).toEqual(expected.technologies);
    const pilots = [having('overdue-pilot'), having('premature-pilot'), having('missing-pilot'), having('early-pilot')];
    expect([...pilots, having('untapped', 'unscaled')]).toEqual(expected.counts.slice(0, 5));
    expect(having('aligned')).toBe(expected.aligned.aligned);
  });

  it('in the SVG', () => {
    const { told, written } = readSvgPaper(fileOf('svg'));
    expect(alignedIn(told)).toEqual(expected.aligned);
    expect(groupsIn(told, expected.findingNames)).toEqual(expected.groups);
    const { aligned, comparable } = expected.aligned;
    expect(flat(written)).toMatch(new RegExp(`\\b${aligned} ?${texts.radar.headline.of(comparable)}\\b`));
  });
});

function checkPaper({ text, tables }: ReadPaper, expected: ExpectedNumbers): void {
  expect(expected.counted.map((words) => countBefore(text, words))).toEqual(expected.counts);
  expect(alignedIn(text)).toEqual(expected.aligned);
  expect(technologiesIn(tables, expected.paperColumns)).toEqual(expected.technologies);
}

/** The comparing page's own parts. React writes them as well-formed XML. */
function pageOf({ comparison, edition, options, year }: Snapshot): XmlElement {
  const context = { locale: options.language, publisher: edition.publisher, scope: 'combined' } as const;
  const address = { area: null, year, edition: null, sort: null };
  const { technologies, balance } = comparison.combined;
  const page: ReactElement = (
    <main>
      <BalanceCard balance={balance} context={context} />
      <ComparisonRadar technologies={plotCombined(technologies)} rows={technologies} title="Radar" context={context} />
      <CombinedTable comparison={comparison} areas={[]} address={address} context={context} />
    </main>
  );
  return parseXml(renderToStaticMarkup(page));
}

function pageTechnologies(page: XmlElement): ReadTechnologies {
  const rows = findElements(page, 'tr').filter(({ attributes }) => attributes.id?.startsWith('technology-'));
  return Object.fromEntries(
    rows.map((row) => {
      const cells = findElements(row, 'td');
      const figure = (place: number) => figureOf(cellText(cells.at(place)));
      const [name] = findElements(row, 'th').map(textOf);
      // Level, ring, distance and finding come last, whatever the uses before them take.
      return [name, { level: figure(-4), distance: figure(-2), finding: pageFinding(cells.at(-1)) }];
    }),
  );
}

function cellText(cell: XmlElement | undefined): string {
  return cell === undefined ? '' : flat(textOf(cell));
}

/** The word beside the sign; a technology of the kommune's own has words alone. */
function pageFinding(cell: XmlElement | undefined): string {
  const spans = cell === undefined ? [] : findElements(cell, 'span');
  return cellText(spans.find(({ attributes }) => attributes.class?.includes('radar-finding')) ?? cell);
}
