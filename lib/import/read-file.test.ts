import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile } from './read-file';
import { csvOf, type Row, withPart, xlsxOf } from './test-sheets.fixture';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bom = (text: string) => utf8(`\ufeff${text}`);
const windows1252 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));

async function texts(bytes: Uint8Array, name: string): Promise<string[][]> {
  const result = await readFile(bytes, name);
  if (!result.ok) throw new Error(result.code);
  return (result.workbook.sheets[0]?.rows ?? []).map((row) => row.map((cell) => cell?.text ?? ''));
}

async function code(bytes: Uint8Array, name: string): Promise<string> {
  const result = await readFile(bytes, name);
  return result.ok ? 'read' : result.code;
}

const rows: readonly Row[] = [
  ['Teknologi', 'Børn og Unge', 'Økonomi, løn; og "mere"'],
  ['Skærme', 4, 2.5],
  ['Ærø', 1, 3],
];

describe('one table in every form', () => {
  const expected = rows.map((row) => row.map((value) => String(value).replace('.', ',')));
  const forms = [';', ',', '\t'].flatMap((delimiter) => [
    ...['\r\n', '\n', '\r'].map((end) => [
      `${JSON.stringify(delimiter + end)} UTF-8`,
      utf8(csvOf(rows, delimiter, end)),
    ]),
    [`${delimiter} with a mark`, bom(csvOf(rows, delimiter))],
    [`${delimiter} Windows-1252`, windows1252(csvOf(rows, delimiter))],
    [`${delimiter} UTF-16`, utf16(csvOf(rows, delimiter))],
    [`${delimiter} stated by sep=`, utf8(`sep=${delimiter}\r\n${csvOf(rows, delimiter)}`)],
  ]) as [string, Uint8Array][];

  it.each(forms)('%s', async (name, bytes) => {
    const read = (await texts(bytes, 'ark.csv')).filter((row) => row.length > 0);
    expect(read, name).toEqual(expected);
  });

  it('is the same from .xlsx and .xlsm', async () => {
    expect(await texts(xlsxOf({ name: 'Ark1', rows }), 'ark.xlsx')).toEqual(expected);
    expect(await texts(xlsxOf({ name: 'Ark1', rows }), 'ARK.XLSM')).toEqual(expected);
  });

  it('holds for any texts', async () => {
    // No `;` in the texts: in a table of tabs it may fit just as well.
    const text = fc.stringMatching(/^[a-zæøå0-9 ,"'\n]{0,12}$/).map((value) => value.trim());
    const table = fc.array(fc.tuple(fc.constant('navn'), text, text, fc.constant('slut')), {
      minLength: 3,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom(';', '\t'), async (values, delimiter) => {
        const read = await texts(utf8(csvOf(values, delimiter)), 'a.csv');
        expect(read).toEqual(values);
      }),
    );
  });
});

describe('addresses and content of cells', () => {
  it('keeps the place of each cell', async () => {
    const result = await readFile(utf8(';;\r\n;x;\r\n'), 'a.csv');
    expect(result.ok && result.workbook.sheets[0]?.rows[1]?.[1]?.address).toBe('B2');
  });

  it('reads a lone quote as a character', async () => {
    expect(await texts(utf8('a;"b\nc;d\n'), 'a.csv')).toEqual([
      ['a', '"b'],
      ['c', 'd'],
    ]);
  });

  it('reads cached values and never formulas, and knows what is computed', async () => {
    const bytes = xlsxOf({ name: 'A', rows: [['n', 4, 3]], formulas: { C1: 'AVERAGE(A1:B1)' } });
    const result = await readFile(bytes, 'a.xlsx');
    const row = result.ok ? result.workbook.sheets[0]?.rows[0] : [];
    expect(row?.map((cell) => [cell?.text, cell?.computed])).toEqual([
      ['n', false],
      ['4', false],
      ['3', true],
    ]);
  });

  it('takes comments along without their authors, threaded ones with æøå', async () => {
    const plain = { a: 'Hans Høj', t: 'Hans Høj:\nGodt på vej' };
    const threaded = { a: 'Hans Høj', t: 'Prøves på Ærø', T: true };
    const bytes = xlsxOf({ name: 'A', rows: [['x', 1, 2]], comments: { B1: [plain], C1: [threaded] } });
    const result = await readFile(bytes, 'a.xlsx');
    const row = result.ok ? result.workbook.sheets[0]?.rows[0] : [];
    expect(row?.map((cell) => cell?.comment)).toEqual([null, 'Godt på vej', 'Prøves på Ærø']);
  });

  it('leaves hidden sheets out', async () => {
    const both = xlsxOf({ name: 'Skjult', rows: [['a']] }, { name: 'Vist', rows: [['b']] });
    const bytes = withPart(both, 'xl/workbook.xml', (xml) =>
      xml.replace('name="Skjult"', 'name="Skjult" state="hidden"'),
    );
    const result = await readFile(bytes, 'a.xlsx');
    expect(result.ok && result.workbook.sheets.map(({ name }) => name)).toEqual(['Vist']);
  });
});

describe('limits', () => {
  const lines = (count: number) => utf8('a;4\n'.repeat(count));

  it('takes 2,000 rows and 100 columns, and not one more', async () => {
    expect(await code(lines(2000), 'a.csv')).toBe('read');
    expect(await code(lines(2001), 'a.csv')).toBe('too-many-rows');
    expect(await code(utf8(`${'4;'.repeat(99)}4`), 'a.csv')).toBe('read');
    expect(await code(utf8(`${'4;'.repeat(100)}4`), 'a.csv')).toBe('too-many-columns');
    const tall = Array.from({ length: 2001 }, () => ['a', 4]);
    expect(await code(xlsxOf({ name: 'A', rows: tall.slice(1) }), 'a.xlsx')).toBe('read');
    expect(await code(xlsxOf({ name: 'A', rows: tall }), 'a.xlsx')).toBe('too-many-rows');
    const wide = Array.from({ length: 101 }, () => 4);
    expect(await code(xlsxOf({ name: 'A', rows: [wide] }), 'a.xlsx')).toBe('too-many-columns');
  });

  it('does not count blank rows and columns at the end', async () => {
    expect(await code(utf8(`a;4\n${';;\n'.repeat(20_000)}`), 'a.csv')).toBe('read');
    expect(await code(utf8(`a;4${';'.repeat(5_000)}\n`), 'a.csv')).toBe('read');
  });

  it('leaves a sheet that is too tall out when another can be read', async () => {
    const tall = Array.from({ length: 2001 }, () => ['a', 4]);
    expect(await code(xlsxOf({ name: 'Data', rows: tall }, { name: 'A', rows: [['a', 4]] }), 'a.xlsx')).toBe('read');
  });

  it('refuses more than 5 MB, and more than 50 MB unpacked, whatever the headers claim', async () => {
    expect(await code(new Uint8Array(5 * 1024 * 1024 + 1).fill(65), 'a.csv')).toBe('too-large');
    const bomb = withPart(xlsxOf({ name: 'A', rows: [['a']] }), 'xl/media/image1.bin', 'x'.repeat(51 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(200_000);
    expect(await code(bomb, 'a.xlsx')).toBe('too-large-unpacked');
  });
});

describe('files that are something else', () => {
  const xlsx = xlsxOf({ name: 'A', rows: [['a', 4]] });
  const compound = (text: string) =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(text, 'utf16le')]);

  it.each([
    ['a.csv', new Uint8Array(), 'empty'],
    ['a.csv', utf8(' \n;;\n'), 'empty'],
    ['a.xlsx', xlsxOf({ name: 'A', rows: [] }), 'empty'],
    ['a.pdf', utf8('%PDF-1.7'), 'unsupported-type'],
    ['a', utf8('a;4'), 'unsupported-type'],
    ['a.xls', compound('Workbook'), 'old-format'],
    ['a.xlsx', compound('Workbook'), 'old-format'],
    ['a.xlsx', compound('EncryptedPackage'), 'encrypted'],
    ['a.csv', xlsx, 'wrong-content'],
    ['a.xlsx', utf8('a;4'), 'wrong-content'],
    ['a.csv', utf8('%PDF-1.7\nx'), 'wrong-content'],
    ['a.csv', utf8('<!DOCTYPE html><table>'), 'wrong-content'],
    ['a.csv', utf8('a;\0;4'), 'wrong-content'],
    ['a.xlsx', withPart(xlsx, '[Content_Types].xml', null), 'wrong-content'],
    ['a.xlsx', withPart(xlsx, 'xl/workbook.xml', null), 'wrong-content'],
    ['a.xlsx', xlsx.subarray(0, xlsx.length - 30), 'broken'],
    ['a.xlsx', withPart(xlsx, 'xl/workbook.xml', (xml) => `<!DOCTYPE x [<!ENTITY a "b">]>${xml}`), 'broken'],
  ])('%s is refused (%#)', async (name, bytes, expected) => {
    expect(await code(new Uint8Array(bytes), name)).toBe(expected);
  });

  it('reads the real sheet', async () => {
    const bytes = readFileSync(new URL('./fixtures/vejle-overordnet.csv', import.meta.url));
    expect((await texts(bytes, 'vejle-overordnet.csv'))[6]?.[4]).toBe('1');
  });
});
