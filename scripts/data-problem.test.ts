import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { dataProblem } from './data-problem';

const closed = vi.hoisted(() => new Set<unknown>());
vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  const refuse = (path: unknown) => {
    if (closed.has(path)) throw Object.assign(new Error('permission denied'), { code: 'EACCES' });
  };
  const accessSync: typeof real.accessSync = (path, mode) => {
    refuse(path);
    real.accessSync(path, mode);
  };
  const mkdirSync = (path: string, options: { recursive: true }) => {
    if (!real.existsSync(path)) refuse(path);
    return real.mkdirSync(path, options);
  };
  return { ...real, accessSync, mkdirSync };
});

describe('the folder of the data', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'pejling-data-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const at = (dataDir: string, databaseUrl = `file:${join(dataDir, 'pejling.db')}`) =>
    dataProblem({ dataDir, databaseUrl, sessionSecret: null });

  test('is made where it is missing, and so is that of a database elsewhere', () => {
    expect(at(join(folder, 'a', 'b'), `file:${join(folder, 'c', 'x.db')}`)).toBeNull();
    expect(existsSync(join(folder, 'a', 'b'))).toBe(true);
    expect(existsSync(join(folder, 'c'))).toBe(true);
  });

  test('with what belongs in it is well', () => {
    for (const name of ['session-secret', 'pejling.db']) writeFileSync(join(folder, name), 'x');
    expect(at(folder)).toBeNull();
    expect(at(folder, 'postgresql://pejling@127.0.0.1/pejling')).toBeNull();
  });

  test('cannot be where there is a file', () => {
    const file = join(folder, 'file');
    writeFileSync(file, 'x');
    expect(at(file)).toBe(`DATA_DIR: There is a file where the folder should be. (EEXIST: ${file})`);
    expect(at(join(file, 'deeper'))).toMatch(/^DATA_DIR: There is a file .*ENOTDIR/);
    expect(at(join(folder, 'data'), `file:${join(file, 'x.db')}`)).toMatch(/^DATABASE_URL: There is a file/);
  });

  test('of somebody else is told of, with the folder, the secret or the database by name', () => {
    expect(closing(folder, () => at(folder))).toBe(
      `DATA_DIR: The account that runs Pejling must own this, and may not read or write it. (EACCES: ${folder})`,
    );
    const deeper = join(folder, 'data');
    expect(closing(deeper, () => at(deeper))).toMatch(/^DATA_DIR: .*may not make it\..*\(EACCES/);
    for (const [name, key] of [
      ['session-secret', 'DATA_DIR'],
      ['pejling.db', 'DATABASE_URL'],
    ] as const) {
      const file = join(folder, name);
      writeFileSync(file, 'x');
      expect(closing(file, () => at(folder))).toMatch(new RegExp(`^${key}: .*\\(EACCES: ${file}\\)$`));
    }
  });
});

/** What comes of it while a path is closed to us. Told by the system's words, since whoever is root may read and write everything. */
function closing<T>(path: string, work: () => T): T {
  closed.add(path);
  try {
    return work();
  } finally {
    closed.delete(path);
  }
}
