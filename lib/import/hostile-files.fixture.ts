import { strToU8, unzipSync, zipSync } from 'fflate';
import { csvOf, type Row, withPart, xlsxOf } from './test-sheets.fixture';

/** A file that someone may upload by mistake or on purpose. */
export type HostileFile = { readonly label: string; readonly name: string; readonly bytes: Uint8Array };

const rows: readonly Row[] = [
  ['Teknologi', 'Velfærd', 'Teknik'],
  ['RPA', 4, 3],
  ['Chatbot', 2, 1],
  ['Droner', 3, 4],
];
const sheetPart = 'xl/worksheets/sheet1.xml';
const good = xlsxOf({ name: 'Ark1', rows, comments: { B2: [{ a: 'x', t: 'note' }] } });
const goodCsv = utf8(csvOf(rows, ';'));

/** Numbers from 0 up to 1 that are the same each time (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** 300 broken or hostile files, the same each time. */
export function hostileFiles(): HostileFile[] {
  const fixed = [...crafted(), ...foreign()];
  return [...fixed, ...damaged(300 - fixed.length)];
}

function damaged(count: number): HostileFile[] {
  const next = numbersFrom(20261122);
  const kinds = [truncated, flipped, randomXml, randomCsv, randomBytes, cutCsv];
  return Array.from({ length: count }, (_, index) => {
    const kind = kinds[index % kinds.length] ?? truncated;
    return { ...kind(next), label: `${kind.name} ${index}` };
  });
}

type Unlabelled = Omit<HostileFile, 'label'>;

function truncated(next: () => number): Unlabelled {
  return { name: 'a.xlsx', bytes: good.slice(0, 1 + Math.floor(next() * (good.length - 1))) };
}

function flipped(next: () => number): Unlabelled {
  const bytes = good.slice();
  for (let change = 0; change < 1 + next() * 30; change += 1) {
    bytes[Math.floor(next() * bytes.length)] = Math.floor(next() * 256);
  }
  return { name: 'a.xlsm', bytes };
}

/** A sound zip whose XML is torn, repeated or shuffled. */
function randomXml(next: () => number): Unlabelled {
  const parts = Object.keys(unzipSync(good)).filter((name) => name.endsWith('.xml') || name.endsWith('.rels'));
  const part = parts[Math.floor(next() * parts.length)] ?? sheetPart;
  const tear = (text: string) => {
    const [from, to] = [Math.floor(next() * text.length), Math.floor(next() * text.length)];
    return text.slice(0, from) + text.slice(to) + (next() < 0.3 ? '<'.repeat(5_000) : '');
  };
  return { name: 'a.xlsx', bytes: withPart(good, part, tear) };
}

function randomCsv(next: () => number): Unlabelled {
  const pieces = [
    '"',
    ';',
    ',',
    '\t',
    '\r',
    '\n',
    '\0',
    '=1+1',
    '@SUM(A1)',
    '\u202e',
    '__proto__',
    '4',
    'Klar',
    'æ',
    '""',
  ];
  const length = 1 + Math.floor(next() * 4_000);
  const text = Array.from({ length }, () => pieces[Math.floor(next() * pieces.length)]).join('');
  return { name: 'a.csv', bytes: utf8(text) };
}

function randomBytes(next: () => number): Unlabelled {
  const bytes = Uint8Array.from({ length: 1 + Math.floor(next() * 5_000) }, () => Math.floor(next() * 256));
  return { name: next() < 0.5 ? 'a.csv' : 'a.xlsx', bytes };
}

function cutCsv(next: () => number): Unlabelled {
  const bytes = goodCsv.slice(0, 1 + Math.floor(next() * goodCsv.length));
  bytes[Math.floor(next() * bytes.length)] = 0x22;
  return { name: 'a.csv', bytes };
}

/** Files of another kind under a sheet's name. */
function foreign(): HostileFile[] {
  const contents: [string, Uint8Array][] = [
    ['program', latin1('MZ\x90\0\x03\0\0\0')],
    ['linux program', latin1('\x7fELF\x02\x01\x01')],
    ['pdf', utf8('%PDF-1.7\n1 0 obj')],
    ['html', utf8('<!DOCTYPE html><html><table><tr><td>RPA</td><td>4</td></tr></table>')],
    ['html with a mark', utf8('\ufeff\n <HTML><body>')],
    [
      'xml sheet of 2003',
      utf8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
    ],
    ['png', latin1('\x89PNG\r\n\x1a\n')],
    ['gzip', latin1('\x1f\x8b\x08\0\0\0\0\0')],
    ['rtf', utf8('{\\rtf1 4}')],
    ['old excel', latin1(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(600)}W\0o\0r\0k\0b\0o\0o\0k\0`)],
    ['encrypted', latin1(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(600)}${[...'EncryptedPackage'].join('\0')}\0`)],
    ['empty', new Uint8Array()],
    ['blank', utf8(' \r\n\r\n')],
    ['word document', zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<w/>') })],
    ['open document', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') })],
    ['empty zip', zipSync({})],
    ['binary workbook', zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.bin': strToU8('x') })],
  ];
  const names = ['a.csv', 'a.xlsx', 'a.xlsm', 'a.pdf', '../../a.xlsx', 'a.csv.exe', 'a'];
  return contents
    .flatMap(([label, bytes]) => names.slice(0, 3).map((name) => ({ label: `${label} as ${name}`, name, bytes })))
    .concat(names.slice(3).map((name) => ({ label: `csv as ${name}`, name, bytes: goodCsv })));
}

function crafted(): HostileFile[] {
  return [...craftedZips(), ...craftedSheets(), ...craftedTexts()];
}

function craftedZips(): HostileFile[] {
  const zip = (label: string, bytes: Uint8Array): HostileFile => ({ label, name: 'a.xlsx', bytes });
  const bomb = withPart(good, sheetPart, (xml) => xml.replace('</sheetData>', `${' '.repeat(60_000_000)}</sheetData>`));
  return [
    zip('bomb in the sheet', bomb),
    zip('bomb with lying headers', lying(bomb)),
    zip('bomb beside the sheet', withPart(good, 'docProps/x.bin', '\0'.repeat(55_000_000))),
    zip('many small parts', zipSync({ ...unzipSync(good), ...Object.fromEntries(manyParts(3_000)) })),
    zip('parts that step out of their folder', withPart(good, '../../../../tmp/out.xml', '<x/>')),
    zip('a part named __proto__', withPart(good, '__proto__/polluted.xml', '<x/>')),
    zip(
      'encrypted entries',
      patched(good, (view, at) => view.setUint16(at + 8, 1, true)),
    ),
    zip(
      'an unknown compression',
      patched(good, (view, at) => view.setUint16(at + 10, 99, true)),
    ),
    zip(
      'entries that point outside',
      patched(good, (view, at) => view.setUint32(at + 42, 0xfffffff0, true)),
    ),
    zip(
      'entries that all point to one',
      patched(good, (view, at) => view.setUint32(at + 42, 0, true)),
    ),
    { label: 'macros', name: 'a.xlsm', bytes: withPart(good, 'xl/vbaProject.bin', 'Attribute VB_Name = "AutoOpen"') },
    zip(
      'external links',
      withPart(good, 'xl/externalLinks/externalLink1.xml', '<externalLink><externalBook/></externalLink>'),
    ),
  ];
}

function manyParts(count: number): [string, Uint8Array][] {
  return Array.from({ length: count }, (_, index) => [`xl/x${index}.xml`, strToU8('<x/>')]);
}

/** Changes each entry of the central directory. */
function patched(bytes: Uint8Array, change: (view: DataView, at: number) => void): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 46; at += 1) if (view.getUint32(at, true) === 0x02014b50) change(view, at);
  return copy;
}

/** Says that every entry unpacks to ten bytes. */
function lying(bytes: Uint8Array): Uint8Array {
  return patched(bytes, (view, at) => view.setUint32(at + 24, 10, true));
}

function craftedSheets(): HostileFile[] {
  const sheet = (label: string, change: (xml: string) => string): HostileFile => {
    return { label, name: 'a.xlsx', bytes: withPart(good, sheetPart, change) };
  };
  const inData = (xml: string) => (text: string) => text.replace('</sheetData>', `${xml}</sheetData>`);
  const ref = (dimension: string) => (text: string) =>
    text.replace(/<dimension ref="[^"]*"/, `<dimension ref="${dimension}"`);
  const inline = (text: string) =>
    `<row r="9"><c r="A9" t="inlineStr"><is><t>${text}</t></is></c><c r="B9"><v>4</v></c></row>`;
  return [
    sheet('a huge dimension', ref('A1:XFD1048576')),
    sheet('an impossible dimension', ref('A0:ZZZZZZ99999999999')),
    sheet('a cell in the last corner', inData('<row r="1048576"><c r="XFD1048576"><v>4</v></c></row>')),
    sheet('a cell beyond every corner', inData('<row r="99999999999"><c r="ZZZZZZ99999999999"><v>4</v></c></row>')),
    sheet('10,000 columns', inData(`<row r="9">${manyCells(10_000)}</row>`)),
    sheet('a cell without an address', inData('<row><c><v>4</v></c></row>')),
    sheet('a negative row', inData('<row r="-5"><c r="A-5"><v>4</v></c></row>')),
    sheet('deep nesting', inData('<x>'.repeat(100_000))),
    sheet('many open brackets', inData('<'.repeat(200_000))),
    sheet('a long attribute', inData(`<row r="9" x="${'a '.repeat(500_000)}">`)),
    sheet('entities', (xml) => `<!DOCTYPE x [<!ENTITY a "${'b'.repeat(99)}"><!ENTITY c "&a;&a;&a;">]>${xml}`),
    sheet('an outer entity', (xml) => `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${xml}`),
    sheet('numeric entities out of range', inData(inline('&#x110000;&#99999999999;&#0;'))),
    sheet('shared strings out of range', inData('<row r="9"><c r="A9" t="s"><v>99999999</v></c></row>')),
    sheet('a formula that calls out', inData('<row r="9"><c r="A9"><f>WEBSERVICE("http://x")</f><v>4</v></c></row>')),
    sheet('a formula without a value', inData('<row r="9"><c r="B9"><f>CMD|"/C calc"!A0</f></c></row>')),
    sheet('an error value', inData('<row r="9"><c r="B9" t="e"><v>#REF!</v></c></row>')),
    sheet('numbers that are none', inData('<row r="9"><c r="B9"><v>1e999</v></c><c r="C9"><v>NaN</v></c></row>')),
    sheet('a name of __proto__', inData(inline('__proto__'))),
    sheet('a very long text', inData(inline('x'.repeat(1_000_000)))),
    sheet('merged cells over everything', (xml) =>
      xml.replace('</worksheet>', '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>'),
    ),
    { label: 'heavy with cells', name: 'a.xlsx', bytes: withPart(good, sheetPart, inData(manyRows(60_000))) },
    {
      label: 'no sheets',
      name: 'a.xlsx',
      bytes: withPart(good, 'xl/workbook.xml', (xml) => xml.replace(/<sheets>.*<\/sheets>/, '')),
    },
    {
      label: 'sheets named __proto__',
      name: 'a.xlsx',
      bytes: withPart(good, 'xl/workbook.xml', (xml) => xml.replace('name="Ark1"', 'name="__proto__"')),
    },
    { label: 'a sheet that is missing', name: 'a.xlsx', bytes: withPart(good, sheetPart, null) },
    { label: 'no relations', name: 'a.xlsx', bytes: withPart(good, 'xl/_rels/workbook.xml.rels', null) },
    {
      label: 'relations to the network',
      name: 'a.xlsx',
      bytes: withPart(good, 'xl/_rels/workbook.xml.rels', (xml) =>
        xml.replace(/Target="worksheets[^"]*"/, 'Target="http://x/y.xml" TargetMode="External"'),
      ),
    },
    {
      label: 'styles that are none',
      name: 'a.xlsx',
      bytes: withPart(good, 'xl/styles.xml', '<styleSheet><numFmts count="99999999"/>'),
    },
  ];
}

function manyCells(count: number): string {
  return Array.from({ length: count }, () => '<c><v>4</v></c>').join('');
}

function manyRows(count: number): string {
  return Array.from({ length: count }, (_, row) => `<row r="${row + 9}">${'<c><v>4</v></c>'.repeat(12)}</row>`).join(
    '',
  );
}

function craftedTexts(): HostileFile[] {
  const csv = (label: string, text: string): HostileFile => ({ label, name: 'a.csv', bytes: utf8(text) });
  return [
    csv('4 MB of quotes', '"'.repeat(4_000_000)),
    csv('4 MB of quotes and delimiters', ';"'.repeat(2_000_000)),
    csv('4 MB of line feeds', '\n'.repeat(4_000_000)),
    csv('4 MB of delimiters', ';'.repeat(4_000_000)),
    csv('4 MB on one line', 'x'.repeat(4_000_000)),
    csv('a million numbers', '4;'.repeat(1_000_000)),
    csv('10,000 columns of text', `${'a;'.repeat(10_000)}\n${'4;'.repeat(10_000)}`),
    csv('3,000 rows', 'RPA;4\n'.repeat(3_000)),
    csv('2,000 different rows', Array.from({ length: 2_000 }, (_, row) => `Teknologi nummer ${row};4;3`).join('\n')),
    csv(
      '100 columns of 1,900 rows',
      Array.from({ length: 1_900 }, (_, row) => `T${row}x${';4'.repeat(99)}`).join('\n'),
    ),
    csv('prototype headings', '__proto__;constructor;toString\nhasOwnProperty;4;3\n__proto__;2;1\nvalueOf;1;1\n'),
    csv('formulas', 'Teknologi;=cmd|"/C calc"!A0;@SUM(A1)\n=HYPERLINK("http://x");4;3\n+1;2;-1\n'),
    csv('right to left', 'Teknologi;\u202eVelfærd\u202c\n\u202eRPA;4\n\u200f\u200eChatbot;3\n'),
    csv('a lone quote', 'Teknologi;Velfærd\n"RPA;4\nChatbot;3\n'),
    csv('lone surrogates and marks', 'Teknologi;\ufeffVelfærd\n\ud800RPA;4\n\ufffeChatbot;3'),
    csv('a name of combining marks', `Teknologi;Velfærd\nR${'\u0301'.repeat(100_000)};4\n`),
    csv('a long number', `Teknologi;Velfærd\nRPA;${'9'.repeat(100_000)}\nCloud;4\n`),
    csv('spaces before a markup', `${' '.repeat(1_000_000)}<`),
    { label: 'bytes that are no UTF-8', name: 'a.csv', bytes: latin1('Teknologi;Velf\xe6rd\nRPA;4\n\xc3\x28;3\n') },
    { label: 'half a UTF-16', name: 'a.csv', bytes: latin1('\xff\xfeT\0e\0k') },
    { label: 'NUL bytes', name: 'a.csv', bytes: utf8('Teknologi;\0Velfærd\nRPA\0;4\n') },
  ];
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function latin1(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'latin1'));
}
