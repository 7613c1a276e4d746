import fc from 'fast-check';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { checkPdf } from './check-pdf';
import { changePdf } from './pdf/change-pdf.fixture';
import type { Fault } from './pdf/faults/fault';
import { fontFaults } from './pdf/faults/font-faults.fixture';
import { forbiddenFaults } from './pdf/faults/forbidden-faults.fixture';
import { headingFaults } from './pdf/faults/heading-faults.fixture';
import { metadataFaults } from './pdf/faults/metadata-faults.fixture';
import { paintedFaults } from './pdf/faults/painted-faults.fixture';
import { structureFaults } from './pdf/faults/structure-faults.fixture';
import { tableFaults } from './pdf/faults/table-faults.fixture';
import { pdfRules } from './pdf/finding';
import { soundPdf, typesetPaper } from './pdf/sound-pdf.fixture';

const families: readonly (readonly [string, readonly Fault[]])[] = [
  ['metadata', metadataFaults],
  ['what is forbidden', forbiddenFaults],
  ['fonts', fontFaults],
  ['painting', paintedFaults],
  ['structure', structureFaults],
  ['headings and order', headingFaults],
  ['tables', tableFaults],
];

async function rulesBroken(bytes: Uint8Array): Promise<string[]> {
  return [...new Set((await checkPdf(bytes)).map((finding) => finding.rule))];
}

it('has no objection to a sound file', async () => {
  expect(await checkPdf(await soundPdf())).toEqual([]);
});

it('has no objection to a file that was only taken apart and put together', async () => {
  expect(await checkPdf(await changePdf(await soundPdf(), () => undefined))).toEqual([]);
});

describe.each(families)('%s', (_, faults) => {
  it.each(faults)('$rule: $what', async ({ rule, make }) => {
    expect(await rulesBroken(await changePdf(await soundPdf(), make))).toEqual([rule]);
  });
});

describe('what the source decides', () => {
  it('tells running text in the tree of every page', async () => {
    const place = '#place(bottom + right)[Side 1 af 2]';
    const paper = await typesetPaper(
      (source) => `${source.replace('#pagebreak()', `${place}\n#pagebreak()`)}\n${place}`,
    );
    expect(await rulesBroken(paper)).toEqual(['running-text']);
  });

  it('accepts two columns, and a table over two pages whose head is repeated', async () => {
    const columns = '#columns(2)[Første spalte #lorem(30) #colbreak() Anden spalte #lorem(20)]\nUnder begge.';
    const rows = Array.from({ length: 60 }, (_, row) => `[Teknologi ${row}], [I drift], [Klar]`).join(', ');
    const table = `#table(columns: 3, table.header[Teknologi][Egen][KL], ${rows})`;
    const paper = await typesetPaper((source) => `${source}\n${columns}\n${table}`);
    expect(await checkPdf(paper)).toEqual([]);
  });
});

it('tells a header of PDF 2.0', async () => {
  const bytes = Uint8Array.from(await soundPdf());
  bytes.set(Buffer.from('%PDF-2.0'));
  expect(await rulesBroken(bytes)).toEqual(['version-too-high']);
});

describe('bytes that lie about themselves', () => {
  it.each<[string, (text: string) => string, string]>([
    ['a byte too many at the start', (text) => text.replace('%PDF-1.7\n', '%PDF-1.7\n\n'), 'objects-misplaced'],
    ['one wrong place', (text) => text.replace(/(\n0000\d{6}) 00000 n/, '\n0000000001 00000 n'), 'objects-misplaced'],
    ['no table', (text) => text.replace(/startxref[\s\S]*$/, ''), 'objects-misplaced'],
    [
      'a length one too short',
      (text) => text.replace(/\/Length (\d+)/, (_, length) => `/Length ${length - 1}`),
      'stream-length',
    ],
  ])('%s', async (_, change, rule) => {
    const text = Buffer.from(await soundPdf()).toString('latin1');
    expect(await rulesBroken(Buffer.from(change(text), 'latin1'))).toEqual([rule]);
  });
});

it('tells what an untagged file lacks', async () => {
  const document = await PDFDocument.create();
  const page = document.addPage();
  page.drawText('Radar', { font: await document.embedFont(StandardFonts.Helvetica) });
  expect(await rulesBroken(await document.save())).toEqual([
    'language-missing',
    'title-not-shown',
    'not-marked',
    'id-missing',
    'xmp-unreadable',
    'output-intent-missing',
    'font-not-embedded',
    'font-without-unicode',
    'not-tagged',
  ]);
});

describe('bytes that are no PDF', () => {
  it.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['text', Buffer.from('En almindelig tekst.')],
    ['a header alone', Buffer.from('%PDF-1.7\n')],
    ['zeros', new Uint8Array(5000)],
  ])('%s', async (_, bytes) => {
    expect(await rulesBroken(bytes)).toEqual(['unreadable']);
  });

  it('are told and never thrown, wherever a sound file was damaged', async () => {
    const sound = await soundPdf();
    const damage = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(damage, fc.nat(sound.length), async (changes, cut) => {
        const bytes = Uint8Array.from(sound);
        for (const [at, value] of changes) bytes[at] = value;
        expect(Array.isArray(await checkPdf(bytes))).toBe(true);
        expect((await checkPdf(bytes.subarray(0, cut))).length).toBeGreaterThanOrEqual(cut < sound.length / 2 ? 1 : 0);
      }),
      { numRuns: 25 },
    );
  });
});

it('has a faulty file for each rule', () => {
  const here = ['unreadable', 'objects-misplaced', 'stream-length', 'running-text'];
  const told = new Set([...families.flatMap(([, faults]) => faults.map((fault) => fault.rule)), ...here]);
  expect(pdfRules.filter((rule) => !told.has(rule))).toEqual([]);
});
