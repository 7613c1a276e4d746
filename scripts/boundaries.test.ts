import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const refused = [
  ['lib/domain/x.ts', 'node:fs'],
  ['lib/domain/x.ts', 'react'],
  ['lib/domain/x.ts', 'next/headers'],
  ['lib/domain/x.ts', '@/lib/data/database'],
  ['lib/domain/x.ts', '../data/database'],
  ['lib/domain/x.ts', '../text/locale'],
  ['lib/text/x.ts', '../data/database'],
  ['lib/text/x.ts', 'next/headers'],
  ['lib/data/x.ts', 'next/headers'],
  ['lib/data/x.ts', '../text/locale'],
  ['lib/data/people/x.ts', '../../text/locale'],
  ['lib/data/people/x.ts', '@/lib/http/locale'],
  ['lib/import/x.ts', '../http/locale'],
  ['lib/domain/x.ts', '../exchange/envelope'],
  ['lib/text/x.ts', '../exchange/envelope'],
  ['lib/export/x.ts', '../exchange/envelope'],
  ['lib/exchange/x.ts', '../data/database'],
  ['lib/exchange/x.ts', '../import/limits'],
  ['lib/exchange/x.ts', '@/lib/data/database'],
  ['lib/exchange/x.ts', '@client'],
  ['lib/exchange/x.ts', 'node:fs'],
  ['lib/exchange/x.ts', 'next/headers'],
  ['lib/exchange/x.ts', '../../prisma/seed/kommuner'],
  ['components/radar/x.tsx', '@/lib/exchange/envelope'],
  ['components/radar/x.tsx', '@/lib/data/database'],
  ['components/radar/x.tsx', '@/app/page-shell'],
  ['app/x.tsx', '@/lib/data/database'],
  ['app/x.tsx', '@client'],
  ['app/x.tsx', '../lib/data/database'],
  ['components/radar/x.tsx', '../../lib/data/database'],
  ['components/radar/x.tsx', '../../app/page-shell'],
  ['lib/http/x.ts', '@/lib/data/transaction'],
  ['lib/export/x.ts', '@/lib/data/database'],
  ['lib/export/x.ts', '../data/database'],
  ['lib/export/pdf/x.ts', '@/components/radar/radar-picture'],
  ['lib/export/pdf/x.ts', '@/app/page-shell'],
  ['lib/export/pdf/x.ts', 'next/headers'],
  ['components/report/x.tsx', '@/lib/export/report/build-report'],
  ['components/report/x.tsx', '@/lib/export/render-paper'],
  ['app/exports/x.ts', '@/lib/data/exports/operator-snapshot'],
] as const;

const allowed = [
  ['lib/domain/x.ts', './ring'],
  ['lib/domain/layout/x.ts', '../ring'],
  ['lib/text/x.ts', '../domain/ring'],
  ['lib/data/x.ts', '../domain/ring'],
  ['lib/data/x.ts', '@client'],
  ['lib/data/people/x.ts', '../../domain/ring'],
  ['lib/data/exchange/x.ts', '../../exchange/envelope'],
  ['lib/exchange/x.ts', './envelope'],
  ['lib/exchange/x.ts', '../domain/release/answer-counts'],
  ['lib/exchange/x.ts', 'node:crypto'],
  ['lib/exchange/x.ts', 'zod'],
  ['components/radar/x.tsx', '@/lib/domain/ring'],
  ['components/radar/x.tsx', '@/lib/text/locale'],
  ['app/x.tsx', '@/lib/data/compare-view'],
  ['app/exports/x.ts', '@/lib/export/report/build-report'],
  ['app/exports/x.ts', '@/lib/data/exports/read-export'],
  ['components/report/x.tsx', '@/lib/export/report/report'],
  ['lib/export/pdf/x.ts', '@/lib/domain/ring'],
  ['lib/export/pdf/x.ts', '@/lib/text/locale'],
  ['lib/export/pdf/x.ts', '../report/report'],
] as const;

const folder = mkdtempSync(join(tmpdir(), 'pejling-boundaries-'));

/** Each case as a file of its own in a tree with our lint settings; the answer is the files where the rule fired. */
function lintCases(): string {
  copyFileSync('biome.json', join(folder, 'biome.json'));
  for (const [file, source] of [...refused, ...allowed]) {
    const path = join(folder, probe(file, source));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `import { thing } from '${source}';\nexport const used = thing;\n`);
  }
  const args = ['lint', '--vcs-enabled=false', '--only=style/noRestrictedImports', '--max-diagnostics=200', '.'];
  const done = spawnSync(resolve('node_modules/.bin/biome'), args, { cwd: folder, encoding: 'utf8' });
  return `${done.stdout}${done.stderr}`;
}

/** A name that tells the case: lib/domain/x-node-fs.ts. */
function probe(file: string, source: string): string {
  return file.replace('/x.', `/x-${source.replaceAll(/[^a-z]+/g, '-')}.`);
}

describe('the folders’ boundaries', () => {
  let printed = '';
  beforeAll(() => {
    printed = lintCases();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const fired = (file: string, source: string) => printed.includes(`${probe(file, source)}:`);
  test.each(refused)('%s may not import %s', (file, source) => expect(fired(file, source)).toBe(true));
  test.each(allowed)('%s may import %s', (file, source) => expect(fired(file, source)).toBe(false));
});
