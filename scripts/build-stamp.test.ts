import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildProblem, isFresh, keepStamp, stampSources } from './build-stamp';

describe('whether the build is of the sources beside it', () => {
  let root = '';
  beforeEach(() => {
    vi.stubEnv('NEXT_DIST_DIR', undefined);
    root = mkdtempSync(join(tmpdir(), 'pejling-stamp-'));
    write('app/page.tsx', 'page');
    write('lib/deep/word.ts', 'word');
    write('proxy.ts', 'proxy');
    write('package-lock.json', '{}');
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(root, { recursive: true, force: true });
  });

  function write(path: string, text: string): void {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }

  function build(): void {
    write('.next/BUILD_ID', 'x');
    keepStamp(root, stampSources(root));
  }

  test('no build, half a build, and a build', () => {
    expect(buildProblem(root)).toBe('missing');
    write('.next/BUILD_ID', 'x');
    expect(buildProblem(root)).toBe('stale');
    write('.next/pejling-sources', 'f'.repeat(64));
    expect(buildProblem(root)).toBe('stale');
    build();
    expect(buildProblem(root)).toBeNull();
    expect(isFresh(root, stampSources(root))).toBe(true);
    rmSync(join(root, '.next/BUILD_ID'));
    expect(buildProblem(root)).toBe('missing');
  });

  test.each([
    ['a source is changed', () => write('lib/deep/word.ts', 'another')],
    ['one more', () => write('app/more.tsx', 'more')],
    ['one less', () => rmSync(join(root, 'lib/deep/word.ts'))],
    ['one under another name', () => renameSync(join(root, 'app/page.tsx'), join(root, 'app/side.tsx'))],
    ['a whole place is new', () => write('components/x.tsx', 'x')],
  ])('%s: it is of others', (_what, change) => {
    build();
    change();
    expect(buildProblem(root)).toBe('stale');
    expect(isFresh(root, stampSources(root))).toBe(false);
  });

  test('tests are no part of it', () => {
    build();
    write('lib/deep/word.test.ts', 'test');
    expect(buildProblem(root)).toBeNull();
    expect(isFresh(root, stampSources(root))).toBe(true);
  });

  test('an image without the sources that only the build needs, with what npm wrote anew, is taken as it is; a start that may build builds', () => {
    build();
    rmSync(join(root, 'app'), { recursive: true });
    rmSync(join(root, 'proxy.ts'));
    write('package-lock.json', '{ }');
    expect(buildProblem(root)).toBeNull();
    expect(isFresh(root, stampSources(root))).toBe(false);
  });

  test('another folder with the same in it', () => {
    build();
    const other = mkdtempSync(join(tmpdir(), 'pejling-stamp-other-'));
    cpSync(root, other, { recursive: true });
    expect(stampSources(other)).toEqual(stampSources(root));
    expect(buildProblem(other)).toBeNull();
    rmSync(other, { recursive: true, force: true });
  });
});
