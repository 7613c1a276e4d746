import { read, utils } from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvDelimiter } from '@/lib/import/csv-delimiter';
import { buildReport } from '../report/build-report';
import type { Report } from '../report/report';
import { blankSnapshot, exampleSnapshot, extremeSnapshot, vejleSnapshot } from '../report/snapshot.fixture';
import { numberCell, textCell } from './csv-cell';
import { type DataColumn, dataColumns } from './data-columns';
import { renderCsv } from './render-csv';

const example = buildReport(exampleSnapshot());
const vejle = buildReport(vejleSnapshot());
const extreme = buildReport(extremeSnapshot());

const textOf = (report: Report) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(renderCsv(report));
const columnsOf = (report: Report) => dataColumns(report).filter(({ key }) => key !== 'sign');

/** As an independent reader splits it into cells; nothing is read as a number or a formula. */
function cellsOf(report: Report): string[][] {
  const book = read(textOf(report).slice(1), { type: 'string', raw: true, FS: ';' });
  const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
  return utils.sheet_to_json(sheet, { header: 1, defval: '', raw: false });
}

describe('the CSV', () => {
  it('begins with a byte order mark, and ends each row with CRLF', () => {
    expect([...renderCsv(example).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = textOf(vejle).split('\r\n');
    expect(lines).toHaveLength(1 + 22 * 7 + 1);
    expect(lines.at(-1)).toBe('');
    expect(textOf(vejle).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('is written as Danish Excel writes it', () => {
    const [head, first] = textOf(vejle).slice(1).split('\r\n');
    expect(head).toBe(
      'Fagområde;Nr.;Teknologi;Egen anvendelse;Niveau;Laveste niveau;Højeste niveau;Udgavens ring;Udgavens niveau;Afstand;Vurdering;Forslag;Udbredelse;Forventet værdi;Note;Kategori;Egen teknologi;Modenhed;Fra samlet radar;Kilde;Oplyst eller udledt;Mærkning;Fagområde-id;Teknologi-id;Svarkode;Vurderingskode',
    );
    expect(first).toBe(
      'Samlet;1;Digital twin;2 i drift, 1 afprøver, 1 følger, 2 ikke i gang;2,5;1;4;Hold øje;2;0,5;Områderne er forskellige;Se fagområderne hver for sig, og lad dem lære af hinanden.;;;;Teknologier til dataindsamling- og behandling;;2;;vejle-overordnet.csv;oplyst;;;digital-twin;;mixed',
    );
    expect(csvDelimiter(textOf(vejle).slice(1))).toBe(';');
  });

  it('keeps its form in English, and names its columns so', () => {
    const english = buildReport(vejleSnapshot({ options: { language: 'en' } }));
    expect(textOf(english)).toMatch(/^\ufeffArea;No\.;Technology;Own use;/);
    expect(textOf(english)).toContain('Combined;5;Proces Mining;1 piloting, 2 following, 3 not in use;1,6667;');
  });

  it.each(Object.entries({ example, vejle, extreme, blank: buildReport(blankSnapshot()) }))(
    'of %s holds each row, read by another’s reader',
    (_name, report) => {
      const columns = columnsOf(report);
      const [head, ...rows] = cellsOf(report);
      expect(head).toEqual(columns.map(({ heading }) => heading));
      expect(rows).toEqual(report.parts.rows.map((row) => columns.map((column) => expected(column.read(row)))));
    },
  );

  it('carries the marks in every row', () => {
    const position = columnsOf(example).findIndex(({ key }) => key === 'marks');
    const marks = cellsOf(example).map((row) => row[position]);
    expect(new Set(marks)).toEqual(new Set(['Mærkning', 'Udkast, Simulerede tal']));
  });

  it('is the same bytes each time', () => {
    const again = renderCsv(buildReport(exampleSnapshot()));
    expect(Buffer.from(again).equals(renderCsv(example))).toBe(true);
  });

  it('names nobody in a public version', () => {
    const published = textOf(buildReport(exampleSnapshot({ options: { audience: 'public' } })));
    for (const word of ['Karen Krag', 'Sansning', 'Bodil Birk']) expect(published).not.toContain(word);
  });
});

/** What a cell should hold, worked out apart from the writer. */
function expected(value: ReturnType<DataColumn['read']>): string {
  if (value === null) return '';
  if (typeof value === 'number')
    return value
      .toFixed(4)
      .replace(/\.?0+$/, '')
      .replace('.', ',');
  return ['=', '+', '-', '@'].includes(value.trimStart().charAt(0)) ? `'${value}` : value;
}

describe('a cell', () => {
  it.each([
    ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
    ['+1-1, @SUM(A1)', "'+1-1, @SUM(A1)"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', `"'\t=1"`],
    ['\r=1', `"'\r=1"`],
    ['  =1', "'  =1"],
    ['＝1', "'＝1"],
    ['a;b', '"a;b"'],
    ['a"b', '"a""b"'],
    ['=";"', `"'="";"""`],
    ['to\nlinjer', '"to\nlinjer"'],
    ["'-1", "''-1"],
    ["'citat'", "'citat'"],
    ['3D print', '3D print'],
    ['e-læring', 'e-læring'],
    ['', ''],
  ])('%j is %j', (text, cell) => {
    expect(textCell(text)).toBe(cell);
  });

  it('never begins with what a spreadsheet reckons, whatever it is told', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const inner = textCell(text).replace(/^"/, '');
        expect(inner).not.toMatch(/^[\s]*[=+\-@]/);
      }),
    );
  });

  it.each([
    [-1.5, '-1,5'],
    [10 / 6, '1,6667'],
    [-4 / 3, '-1,3333'],
    [0.1 + 0.2, '0,3'],
    [-0.00001, '0'],
    [4, '4'],
  ])('%d is the number %s', (value, cell) => {
    expect(numberCell(value)).toBe(cell);
  });
});
