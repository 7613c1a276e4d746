import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedDemo } from '../lib/data/shipped/demo';
import { testDatabase } from '../lib/data/testing/test-database';

const folder = mkdtempSync(join(tmpdir(), 'pejling-papers-'));
afterAll(() => rmSync(folder, { recursive: true }));

function papers(args: readonly string[], environment: Readonly<Record<string, string>>) {
  const { DATABASE_URL, DATA_DIR, PEJLING_DEMO, INIT_CWD, ...rest } = process.env;
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/papers.ts', ...args], {
    encoding: 'utf8',
    env: { ...rest, ...environment },
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

/** Where the server has never run. */
const nowhere = { DATA_DIR: join(folder, 'nowhere') };

const names = [
  ...['alt.zip', 'bilag.pdf', 'data.csv', 'data.xlsx'],
  ...['droeftelse.pptx', 'radar.png', 'radar.svg', 'sagsfremstilling.docx'],
];

/** What standard output says of each file, against the file. */
function checkFiles(out: string, where: string): void {
  const said = out
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  expect(said.map(([name]) => name).toSorted()).toEqual(names);
  expect(readdirSync(where).toSorted()).toEqual(names);
  for (const [name = '', size, sum] of said) {
    const bytes = readFileSync(join(where, name));
    expect([String(bytes.length), createHash('sha256').update(bytes).digest('hex')]).toEqual([size, sum]);
  }
  const packed = unzipSync(readFileSync(join(where, 'alt.zip')));
  for (const name of names.filter((each) => each !== 'alt.zip')) {
    expect(Buffer.from(packed[name] ?? []).equals(readFileSync(join(where, name)))).toBe(true);
  }
}

describe('on a fresh clone', () => {
  it('writes the demo’s papers in every format, says where they are from, and leaves no database', () => {
    const where = join(folder, 'fresh');
    const { code, out, err } = papers([where], nowhere);
    expect([code, err.split('\n')[0]]).toEqual([0, 'Her er ingen demo: den laves i en midlertidig database.']);
    expect(err).toContain('Laver bilag.pdf (1 af 7) …');
    checkFiles(out, where);
    expect(readdirSync(folder)).not.toContain('nowhere');
  }, 60_000);

  it.each([
    ['another kommune', ['0630'], /^Der er ingen database at læse i\. /],
    ['a code that is none', ['630'], /^En kommunes kode har fire cifre/],
  ])('refuses %s', (_name, [code = ''], sentence) => {
    expect(refused(['--kommune', code, join(folder, 'none')], nowhere)).toMatch(sentence);
  });

  it.each([[[]], [['a', 'b']], [[join(folder, 'x'), '--sprog', 'de']], [[join(folder, 'x'), '--farve']]])(
    'says how it is used (%#)',
    (args) => {
      expect(refused(args, nowhere)).toMatch(/^Brug: npm run papers/);
    },
  );

  it('says where it cannot write', () => {
    expect(refused([join(import.meta.filename, 'under-a-file')], nowhere)).toMatch(/^Der kan ikke skrives i mappen/);
  });

  it('says which setting is wrong', () => {
    expect(refused([join(folder, 'x')], { DATABASE_URL: 'mysql://x' })).toMatch(/^DATABASE_URL: /);
  });
});

describe('on the server’s database', () => {
  const { url } = testDatabase();
  beforeAll(async () => {
    const seeded = await seedDemo(new Date());
    if (!seeded.ok) throw new Error(seeded.reason);
  });

  it('writes the demo’s papers from it, in the language that is asked for', () => {
    const where = join(folder, 'installed');
    const { code, out, err } = papers([where, '--sprog', 'en'], { DATABASE_URL: url() });
    expect([code, err.split('\n')[0]]).toEqual([0, expect.stringMatching(/^Papirer for Eksempelkommune 2026/)]);
    checkFiles(out, where);
    expect(readFileSync(join(where, 'data.csv'), 'utf8')).toContain('Area;No.;Technology');
  }, 60_000);

  it.each([
    ['9999', 'Databasen har ingen kommune med koden 9999.\n'],
    ['9002', null],
    ['0630', 'Kommunen med koden 0630 har ingen radar endnu.\n'],
  ])(
    'kommune %s',
    (code, sentence) => {
      const where = join(folder, `kommune-${code}`);
      if (sentence === null) checkFiles(papers([where, '--kommune', code], { DATABASE_URL: url() }).out, where);
      else expect(refused([where, '--kommune', code], { DATABASE_URL: url() })).toBe(sentence);
    },
    60_000,
  );
});

/** The one sentence on standard error. */
function refused(args: readonly string[], environment: Readonly<Record<string, string>>): string {
  const { code, out, err } = papers(args, environment);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(/^[^\n]+\n$/);
  return err;
}
