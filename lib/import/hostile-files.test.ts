import { beforeAll, describe, expect, it } from 'vitest';
import { fileFailures } from './file-failure';
import { findTables } from './find-tables';
import { type HostileFile, hostileFiles } from './hostile-files.fixture';
import { planImport } from './plan-import';
import { proposeMapping } from './propose-mapping';
import { readFile } from './read-file';

const target = { technologies: [{ id: 'rpa', name: 'RPA' }], areas: [{ id: 'velfaerd', name: 'Velfærd' }] };

type Outcome = { readonly label: string; readonly code: string; readonly milliseconds: number };

/** The whole way from bytes to a plan, as the import page goes it. */
async function outcomeOf(file: HostileFile): Promise<Outcome> {
  const start = performance.now();
  const code = await codeOf(file);
  return { label: file.label, code, milliseconds: performance.now() - start };
}

async function codeOf(file: HostileFile): Promise<string> {
  const result = await readFile(file.bytes, file.name);
  if (!result.ok) return result.code;
  const [table] = findTables(result.workbook, { technologies: ['RPA'], areas: ['Velfærd'] }).tables;
  if (table === undefined) return 'no-table';
  const plan = planImport(table, proposeMapping(table, target).mapping, []);
  return Array.isArray(plan.rows) ? 'planned' : 'nothing';
}

const pinned: readonly (readonly [string, string])[] = [
  ['bomb in the sheet', 'too-large-unpacked'],
  ['bomb with lying headers', 'too-large-unpacked'],
  ['bomb beside the sheet', 'too-large-unpacked'],
  ['many small parts', 'too-large-unpacked'],
  ['encrypted entries', 'encrypted'],
  ['encrypted as a.xlsx', 'encrypted'],
  ['old excel as a.xlsx', 'old-format'],
  ['an unknown compression', 'broken'],
  ['entries that point outside', 'broken'],
  ['a sheet that is missing', 'broken'],
  ['shared strings out of range', 'broken'],
  ['entities', 'broken'],
  ['an outer entity', 'broken'],
  ['program as a.csv', 'wrong-content'],
  ['pdf as a.xlsx', 'wrong-content'],
  ['html as a.csv', 'wrong-content'],
  ['word document as a.xlsx', 'wrong-content'],
  ['binary workbook as a.xlsm', 'wrong-content'],
  ['10,000 columns', 'too-many-columns'],
  ['3,000 rows', 'too-many-rows'],
  ['a cell in the last corner', 'too-many-rows'],
  ['heavy with cells', 'too-many-rows'],
  ['4 MB of line feeds', 'empty'],
  ['NUL bytes', 'wrong-content'],
  ['a huge dimension', 'planned'],
  ['macros', 'planned'],
  ['external links', 'planned'],
  ['prototype headings', 'planned'],
  ['formulas', 'planned'],
  ['right to left', 'planned'],
  ['a lone quote', 'planned'],
  ['2,000 different rows', 'planned'],
];

// Each kind of damage several times; all 300 are uploaded in the tests of lib/data.
const files = hostileFiles().filter(({ label }, index) => index % 8 === 0 || pinned.some(([known]) => known === label));
const outcomes: Outcome[] = [];
const codes = new Map<string, string>();

beforeAll(async () => {
  for (const file of files) {
    const outcome = await outcomeOf(file);
    outcomes.push(outcome);
    codes.set(outcome.label, outcome.code);
  }
}, 300_000);

describe('broken or hostile files', () => {
  it('are 300, each with a name of its own', () => {
    expect(new Set(hostileFiles().map(({ label }) => label)).size).toBe(300);
    expect(codes.size).toBe(files.length);
  });

  it('each give a plan or a failure that has a sentence of its own', () => {
    const known = new Set<string>(['planned', 'no-table', ...fileFailures]);
    expect(outcomes.filter(({ code }) => !known.has(code))).toEqual([]);
    expect(outcomes.filter(({ code }) => code !== 'planned').length).toBeGreaterThan(40);
  });

  it('none holds the process up', () => {
    // Alone each takes well under a second; the margin is for a machine that is busy with other tests.
    expect(outcomes.filter(({ milliseconds }) => milliseconds > 4_000)).toEqual([]);
  });

  it('leave no trace on the prototypes of objects', () => {
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it.each(pinned)('%s: %s', (label, code) => {
    expect(codes.get(label)).toBe(code);
  });
});
