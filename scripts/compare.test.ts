import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { csvOf, type TestSheet, xlsxOf } from '../lib/import/test-sheets.fixture';
import type { CompareResult } from './compare-result';

const folder = mkdtempSync(join(tmpdir(), 'pejling-compare-'));
afterAll(() => rmSync(folder, { recursive: true }));

const vejle = 'lib/import/fixtures/vejle-overordnet.csv';

function compare(...args: string[]) {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/compare.ts', ...args], { encoding: 'utf8' });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

function json(...args: string[]): CompareResult {
  const { code, out, err } = compare(...args, '--json');
  if (code !== 0) throw new Error(err);
  return JSON.parse(out) as CompareResult;
}

function written(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function tally(findings: readonly string[]): Record<string, number> {
  return Object.fromEntries(findings.map((finding) => [finding, findings.filter((each) => each === finding).length]));
}

describe('the real sheet', () => {
  const result = json(vejle);

  it('is compared with its own rings', () => {
    expect(result.edition).toBeNull();
    expect(tally(result.technologies.map(({ finding }) => finding))).toEqual({
      ...{ aligned: 9, 'missing-pilot': 5, ahead: 4, mixed: 4 },
    });
    expect(result.balance).toEqual({ verdict: 'too-little', comparable: 22, tooMuch: 0, tooLittle: 5, pilots: 9 });
    expect(result.technologies[0]).toEqual({
      name: 'Digital twin',
      category: 'Teknologier til dataindsamling- og behandling',
      ring: 'watch',
      level: 2.5,
      lowest: 1,
      highest: 4,
      finding: 'mixed',
      areas: { operating: 2, piloting: 1, following: 1, notInUse: 2 },
    });
  });

  // As worked out by hand in lib/domain/vejle.test.ts: aligned, missing-pilot, ahead, exposed, early-pilot in each area.
  it.each([
    ['Økonomi og Arbejdsmarked', 13, 5, 4, 0, 0, 'too-little'],
    ['Teknik og Miljø', 9, 6, 5, 2, 0, 'too-little'],
    ['Børn og Unge', 12, 3, 7, 0, 0, 'no-clear-tilt'],
    ['Velfærd', 11, 7, 4, 0, 0, 'too-little'],
    ['Kultur og Sundhed', 11, 3, 6, 1, 1, 'no-clear-tilt'],
    ['Kommunaldirektørens Stabe', 9, 6, 6, 1, 0, 'too-little'],
  ])('%s', (name, aligned, missing, ahead, exposed, early, verdict) => {
    const area = result.areas.find((each) => each.name === name);
    const counts = { aligned, 'missing-pilot': missing, ahead, exposed, 'early-pilot': early };
    const some = Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
    expect(tally(area?.findings.map(({ finding }) => finding) ?? [])).toEqual(some);
    expect(area?.balance).toMatchObject({ verdict, comparable: 22, tooMuch: 0, tooLittle: missing });
  });

  it('names the rows without values, with cell and reason', () => {
    expect(result.rejected).toEqual([
      { cell: 'B40', value: 'Metaverset', reason: 'Metaverset har ingen værdier i rækken' },
      { cell: 'B41', value: 'Kvanteteknologi', reason: 'Kvanteteknologi har ingen værdier i rækken' },
      { cell: 'B45', value: 'Low code / zero code', reason: 'Low code / zero code har ingen værdier i rækken' },
      { cell: 'B46', value: 'Computer Vision', reason: 'Computer Vision har ingen værdier i rækken' },
    ]);
    expect(result.unmatched).toEqual([]);
  });

  it('can be laid over an edition instead; names that only look alike are reported', () => {
    const other = json(vejle, '--edition', 'kl-2021-22');
    expect(other.edition).toBe('kl-2021-22');
    expect(other.unmatched).toEqual(['Proces Mining', 'Wearabels/Tracking']);
    const wearables = other.technologies.filter(({ name }) => name.startsWith('Wear'));
    expect(wearables.map(({ name, ring, finding }) => [name, ring, finding])).toEqual([
      ['Wearables/Tracking', 'trial', 'unanswered'],
      ['Wearabels/Tracking', null, 'no-reference'],
    ]);
  });

  it('reads as text, and says that it is no grade', () => {
    const { code, out, err } = compare(vejle);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Afprøver for lidt.\n0 afprøves for meget og 5 for lidt af 22');
    expect(out).toContain('B40: Metaverset har ingen værdier i rækken');
    expect(out).toContain('ingen karakter');
  });
});

describe('other sheets', () => {
  const rows = [
    ['Teknologi', 'Velfærd', 'Teknik'],
    ['RPA', 'Klar', 3],
    ['Chatbot', 'ved ikke', 1],
    ['Vores egen', 7, 4],
  ];

  it('without rings are laid over the default edition', () => {
    const result = json(written('a.csv', csvOf(rows, ';')));
    expect(result.edition).toBe('kl-2021-22');
    expect(result.unmatched).toEqual(['Vores egen']);
    expect(result.rejected).toEqual([{ cell: 'B4', value: '7', reason: '7 er ikke 1-4' }]);
    const velfaerd = result.areas.find(({ name }) => name === 'Velfærd');
    expect(velfaerd?.findings.filter(({ use }) => use !== null)).toEqual([
      { technology: 'RPA', use: 'operating', finding: 'aligned' },
      { technology: 'Chatbot', use: 'unknown', finding: 'unanswered' },
    ]);
    expect(result.balance.verdict).toBe('counts-only');
  });

  it('with a reference column are laid over it', () => {
    const result = json(
      written(
        'b.csv',
        csvOf(
          rows.map((row, index) => [...row, ['KL', 'Klar', 'Afprøv', ''][index] ?? '']),
          ';',
        ),
      ),
    );
    expect(result.edition).toBeNull();
    expect(result.technologies.map(({ ring, finding }) => [ring, finding])).toEqual([
      ['ready', 'mixed'],
      ['trial', 'missing-pilot'],
      [null, 'no-reference'],
    ]);
  });

  it('with one column are the combined radar', () => {
    const result = json(written('c.csv', 'Teknologi;Anvendelse\nRPA;4\nCloud;3\n'));
    expect(result.areas).toEqual([]);
    const cloud = result.technologies.find(({ name }) => name === 'Cloud');
    expect(cloud).toMatchObject({ level: 3, lowest: 3, highest: 3, finding: 'overdue-pilot' });
    expect(result.balance.pilots).toBe(1);
  });

  it('of several that fit the first is read, and the others are named on standard error alone', () => {
    const sheets: TestSheet[] = ['2021', '2022'].map((name) => ({ name, rows }));
    const path = written('d.xlsx', xlsxOf(...sheets));
    const first = compare(path, '--json');
    expect(first.err).toContain('“2022”');
    expect(JSON.parse(first.out)).toHaveProperty('technologies');
    expect(compare(path, '--sheet', '2022', '--json').err).toBe('');
  });
});

describe('what cannot be read', () => {
  const path = written('broken.xlsx', 'PK\x03\x04 nothing');
  const dangling = join(folder, 'dangling.csv');
  symlinkSync(join(folder, 'gone.csv'), dangling);
  // A file that is there and that nobody can read, whoever runs the test: on Linux a process's memory at address 0.
  const refusing = process.platform === 'linux' ? '/proc/self/mem' : folder;
  it.each([
    [[path]],
    [[join(folder, 'missing.csv')]],
    [[folder]],
    [[dangling]],
    [[refusing]],
    [[written('empty.csv', '')]],
    [[written('none.csv', 'Referat;fra mødet\n')]],
    [[vejle, '--edition', 'kl-1999']],
    [[vejle, '--sheet', 'Ark9']],
    [[vejle, '--colour']],
    [[vejle, vejle]],
    [[]],
  ])('ends with 2 and one sentence (%#)', (args) => {
    const { code, out, err } = compare(...args, '--json');
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^[^\n]+\n$/);
  });
});
