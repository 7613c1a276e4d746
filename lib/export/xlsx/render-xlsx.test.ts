import { read, utils, type WorkBook } from '@e965/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { dataColumns } from '../csv/data-columns';
import { buildReport } from '../report/build-report';
import type { Report } from '../report/report';
import {
  blankSnapshot,
  emptySnapshot,
  exampleSnapshot,
  extremeSnapshot,
  hostileTexts,
  vejleSnapshot,
} from '../report/snapshot.fixture';
import { childElements, findElement, findElements, textOf } from '../testing/office/find-elements';
import { type OfficeFile, openOffice } from '../testing/office/open-office';
import { packageFaults } from '../testing/office/package-faults';
import { renderXlsx } from './render-xlsx';

const reports = {
  example: buildReport(exampleSnapshot()),
  english: buildReport(exampleSnapshot({ options: { language: 'en', draft: false } })),
  vejle: buildReport(vejleSnapshot()),
  empty: buildReport(emptySnapshot()),
  blank: buildReport(blankSnapshot()),
  extreme: buildReport(extremeSnapshot()),
};
type Name = keyof typeof reports;
const names = Object.keys(reports) as Name[];

const files = new Map<Name, Uint8Array>();
beforeAll(async () => {
  for (const name of names) files.set(name, await renderXlsx(reports[name]));
});

const bytesOf = (name: Name): Uint8Array => files.get(name) ?? new Uint8Array();
const openedOf = (name: Name): OfficeFile => openOffice(bytesOf(name));
const workbookOf = (name: Name): WorkBook => read(bytesOf(name), { cellFormula: true });

/** The rows of a sheet as the independent reader sees them: numbers, strings, and null for what is empty. */
function sheetRows(name: Name, index: number): unknown[][] {
  const { SheetNames, Sheets } = workbookOf(name);
  return utils.sheet_to_json(Sheets[SheetNames[index] ?? ''] ?? {}, { header: 1, defval: null, raw: true });
}

describe('the data sheet', () => {
  it.each(names)('of %s holds each row of the report, with figures that are numbers', (name) => {
    const report: Report = reports[name];
    const columns = dataColumns(report);
    const [, headings, ...rows] = sheetRows(name, 0);
    expect(headings).toEqual(columns.map(({ heading }) => heading));
    expect(rows).toHaveLength(report.parts.rows.length);
    for (const [index, row] of report.parts.rows.entries()) {
      for (const [position, { kind, read: cell }] of columns.entries()) {
        const value = cell(row);
        const found = rows[index]?.[position];
        if (kind !== 'text') expect(found).toBe(value);
        else if (name !== 'extreme') expect(found ?? '').toBe(value);
        else expect(typeof found === 'string' || found === null).toBe(true);
      }
    }
  });

  it('says of one technology what the sheet itself says', () => {
    const [, headings = [], ...rows] = sheetRows('vejle', 0);
    const mining = rows.find((row) => row[2] === 'Proces Mining' && row[0] === 'Samlet') ?? [];
    const cell = (heading: string) => mining[headings.indexOf(heading)];
    expect(cell('Egen anvendelse')).toBe('1 afprøver, 2 følger, 3 ikke i gang');
    expect(cell('Niveau')).toBe(10 / 6);
    expect([cell('Laveste niveau'), cell('Højeste niveau')]).toEqual([1, 3]);
    expect([cell('Udgavens ring'), cell('Udgavens niveau')]).toEqual(['Afprøv', 3]);
    expect(cell('Afstand')).toBeCloseTo(-4 / 3, 12);
    expect([cell('Tegn'), cell('Vurdering')]).toEqual(['▼', 'Afprøves ikke – værd at prøve']);
    expect([cell('Kilde'), cell('Oplyst eller udledt')]).toEqual(['vejle-overordnet.csv', 'oplyst']);
    expect(cell('Vurderingskode')).toBe('missing-pilot');
  });

  it('has a filter over each column, a frozen heading, and number formats', () => {
    const file = openedOf('vejle');
    const sheet = file.xml('xl/worksheets/sheet1.xml');
    expect(findElement(sheet, 'autoFilter')?.attributes.ref).toBe(`A2:AA${2 + 22 * 7}`);
    const pane = findElement(sheet, 'pane')?.attributes;
    expect(pane).toMatchObject({ state: 'frozen', ySplit: '2', xSplit: '3', topLeftCell: 'D3' });
    const formats = findElements(file.xml('xl/styles.xml'), 'numFmt').map(({ attributes }) => attributes.formatCode);
    expect(formats).toContain('+0.00;-0.00;0.00');
    const defined = findElements(file.xml('xl/workbook.xml'), 'definedName').map(({ attributes }) => attributes.name);
    expect(defined).toEqual(['_xlnm._FilterDatabase', '_xlnm.Print_Area', '_xlnm.Print_Titles']);
  });

  it('has its parts in the order that the format demands', () => {
    const order = childElements(openedOf('vejle').xml('xl/worksheets/sheet1.xml')).map(({ name }) => name);
    expect(order).toEqual([
      ...['sheetPr', 'sheetViews', 'cols', 'sheetData'],
      ...['autoFilter', 'pageMargins', 'pageSetup', 'headerFooter'],
    ]);
  });
});

describe('text that looks like a formula', () => {
  it('is a string, and nothing in the workbook is reckoned', () => {
    const sheets = Object.values(workbookOf('extreme').Sheets);
    const cells = sheets.flatMap((sheet) => Object.entries(sheet).filter(([address]) => !address.startsWith('!')));
    const suspect = cells.filter(([, cell]) => /^[=+\-@]./.test(String(cell.v)) && cell.t !== 'n');
    expect(new Set(suspect.map(([, cell]) => cell.v))).toContain("=cmd|' /C calc'!A0");
    for (const [, cell] of suspect) expect(cell).toMatchObject({ t: 's' });
    for (const [, cell] of cells) expect(cell).not.toHaveProperty('f');
    expect(openedOf('extreme').text('xl/worksheets/sheet1.xml')).not.toContain('<f>');
  });

  it('stands as it was written, less what no file can hold', () => {
    const all = JSON.stringify(sheetRows('extreme', 0));
    for (const index of [0, 1, 2, 3, 4, 5, 7]) {
      expect(all).toContain(JSON.stringify(hostileTexts[index]).slice(1, -1));
    }
    expect(all).toContain('nultegn, klokke, halvtpar,  og omvendt');
  });
});

describe('a note', () => {
  it.each([
    ['with what a workbook reads as a code', 'a_x000D_b _X0041_', 'a_x000D_b _X0041_'],
    ['longer than a cell takes, not cut in the middle of a character', `${'a'.repeat(32_766)}👩`, 'a'.repeat(32_766)],
  ])('%s', async (_, text, kept) => {
    const [first] = vejleSnapshot().comparison.combined.technologies;
    const notes = [{ technologyId: first?.technology.id ?? '', areaId: null, text }];
    const report = buildReport(vejleSnapshot({ notes }));
    const { SheetNames, Sheets } = read(await renderXlsx(report));
    const column = dataColumns(report).findIndex(({ key }) => key === 'note');
    const rows: unknown[][] = utils.sheet_to_json(Sheets[SheetNames[0] ?? ''] ?? {}, { header: 1 });
    expect(rows[2]?.[column]).toBe(kept);
  });
});

describe('the other sheets', () => {
  it('give the balance with its counts', () => {
    const rows = sheetRows('example', 1);
    const { balance, summary } = reports.example.parts;
    const counts = rows.filter((row) => typeof row[1] === 'number').map((row) => [row[1], row[0]]);
    expect(counts).toEqual([...balance.lines, ...balance.beside].map(({ count, words }) => [count, words]));
    const said = rows.map(([first]) => first);
    for (const sentence of [...summary, balance.verdict, ...balance.facts]) expect(said).toContain(sentence);
  });

  it('tell the method, the sources, what is not known, and what each column is', () => {
    const { method, sources, caveats, unknown } = reports.example.parts;
    const said = sheetRows('example', 2).map((row) => row[1]);
    for (const sentence of [...method, ...sources, ...caveats, ...unknown]) expect(said).toContain(sentence);
    for (const { explains } of dataColumns(reports.example)) expect(said).toContain(explains);
    expect(said).toContain(reports.example.head.snapshotId);
  });

  it('are named in the report’s language', () => {
    expect(workbookOf('example').SheetNames).toEqual(['Sammenligning', 'Samlet vurdering', 'Metode']);
    expect(workbookOf('english').SheetNames).toEqual(['Comparison', 'Balance', 'Method']);
  });
});

describe('the marks', () => {
  it('stand over every sheet, on every printed page and in every row', () => {
    const file = openedOf('example');
    for (const index of [0, 1, 2]) {
      expect(sheetRows('example', index)[0]?.[0]).toMatch(/^Udkast · Simulerede tal · Brug af ny teknologi/);
      const head = findElement(file.xml(`xl/worksheets/sheet${index + 1}.xml`), 'oddHeader');
      expect(head === null ? '' : textOf(head)).toContain('&LUdkast · Simulerede tal · ');
    }
    const column = dataColumns(reports.example).findIndex(({ key }) => key === 'marks');
    const marked = sheetRows('example', 0).slice(2);
    expect(new Set(marked.map((row) => row[column]))).toEqual(new Set(['Udkast, Simulerede tal']));
  });

  it('are none where there is nothing to mark', () => {
    expect(JSON.stringify([0, 1, 2].map((index) => sheetRows('vejle', index)))).not.toContain('Simulerede tal');
    expect(sheetRows('vejle', 0)[0]?.[0]).toBe('Brug af ny teknologi 2026 · Eksempelkommune · 22. november 2026');
  });
});

describe('the file', () => {
  it.each(names)('of %s is sound', (name) => {
    expect(packageFaults(openedOf(name))).toEqual([]);
    for (const index of [1, 2, 3]) {
      const sheet = openedOf(name).xml(`xl/worksheets/sheet${index}.xml`);
      for (const part of ['oddHeader', 'oddFooter']) {
        const text = findElement(sheet, part);
        expect(text === null ? 999 : textOf(text).length).toBeLessThanOrEqual(255);
      }
    }
  });

  it('has title, author, language and date', () => {
    const properties = openedOf('example').xml('docProps/core.xml');
    const said = Object.fromEntries(childElements(properties).map((element) => [element.name, textOf(element)]));
    expect(said).toMatchObject({
      'dc:title': 'Brug af ny teknologi: hvor skal vi afprøve mere?',
      'dc:creator': 'Karen Krag',
      'dc:language': 'da-DK',
      'dcterms:created': '2026-11-22T09:30:00Z',
      'dcterms:modified': '2026-11-22T09:30:00Z',
    });
    expect(said['dc:description']).toContain('Udkast · Simulerede tal');
  });

  it('is the same bytes each time', async () => {
    const again = await renderXlsx(buildReport(exampleSnapshot()));
    expect(Buffer.from(again).equals(bytesOf('example'))).toBe(true);
  });

  it('names nobody in a public version', async () => {
    const bytes = await renderXlsx(buildReport(exampleSnapshot({ options: { audience: 'public' } })));
    const file = openOffice(bytes);
    const all = file.paths.map((path) => file.text(path)).join('');
    for (const word of ['Karen Krag', 'Sansning', 'Bodil Birk']) expect(all).not.toContain(word);
  });
});
