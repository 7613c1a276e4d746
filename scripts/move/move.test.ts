import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../lib/data/database';
import { migrate } from '../../lib/data/testing/test-database';
import { onPostgresql } from '../../prisma/postgresql-connection';
import { countRows } from '../backup/sqlite-file';
import { inFolder, kind, makePlace, type Place } from '../backup/testing/place';
import { runScript } from '../backup/testing/run-script';
import { sumsOf } from '../backup/testing/sums';

const folder = mkdtempSync(join(tmpdir(), 'pejling-move-'));
const source = inFolder();
const places: Place[] = [source];
afterAll(() => {
  for (const place of places) place.remove();
  rmSync(folder, { recursive: true, force: true });
}, 180_000);

const move = (from: string, to: string) => {
  const ran = runScript('scripts/move/db-move.ts', ['--from', from, '--to', to], { DATA_DIR: folder });
  expect(ran.err).not.toMatch(/\n\s+at /);
  return ran;
};

/** An installation of the first version with a row in every table, brought up to date. */
beforeAll(() => {
  const args = ['prisma/upgrade/0.1.0-sqlite.backup'];
  expect(runScript('scripts/backup/restore.ts', args, { DATABASE_URL: source.url })).toMatchObject({ code: 0 });
  migrate(source.url);
}, 180_000);

describe('what is asked for', () => {
  test.each([
    [['--from', 'postgresql://a@b/c', '--to', 'postgresql://a@b/d'], /^Usage: /],
    [['--from', 'file:a.db', '--to', 'file:b.db'], /^Usage: /],
    [['--from', 'file:a.db'], /^Usage: /],
    [['--from', 'file:/nowhere/a.db', '--to', 'postgresql://a@127.0.0.1:1/b'], /no database at \/nowhere/],
  ])('%j', (args, reason) => {
    const { code, out, err } = runScript('scripts/move/db-move.ts', args, { DATA_DIR: folder });
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(reason);
  });

  test('a server that is not there is said, and the file is as it was', () => {
    const before = readFileSync(source.file);
    const { code, err } = move(source.url, 'postgresql://pejling@127.0.0.1:1/pejling');
    expect([code, err]).toEqual([2, expect.stringContaining('could not be prepared')]);
    const asSet = { DATA_DIR: folder, DATABASE_URL: 'postgresql://pejling@127.0.0.1:1/pejling' };
    const without = runScript('scripts/move/db-move.ts', ['--from', source.url], asSet);
    expect([without.code, without.err]).toEqual([2, expect.stringContaining('could not be prepared')]);
    expect(readFileSync(source.file).equals(before)).toBe(true);
  });
});

if (kind === 'postgresql')
  describe('from SQLite to PostgreSQL', () => {
    const target = makePlace();
    places.push(target);

    test('every value of every table arrives, and the file is as it was', async () => {
      const before = readFileSync(source.file);
      const { code, out, err } = move(source.url, target.url);
      expect([code, err]).toEqual([0, expect.stringContaining('every count and checksum is the same on both sides')]);
      expect(readFileSync(source.file).equals(before)).toBe(true);
      const { _prisma_migrations, ...names } = countedIn(source.file);
      expect(
        out
          .trimEnd()
          .split('\n')
          .toSorted()
          .map((line) => line.split('\t').slice(0, 2)),
      ).toEqual(
        Object.entries(names)
          .map(([name, rows]) => [name, String(rows)])
          .toSorted(),
      );
      expect(await readAll(target.url)).toEqual(await readAll(source.url));
    }, 180_000);

    test('the audit tells of it, and the triggers stand', async () => {
      await onPostgresql(target.url, async (session) => {
        const { rows } = await session.query(`SELECT "after" FROM "AuditEvent" WHERE "action" = 'installation.moved'`);
        expect(rows).toHaveLength(1);
        const refusals = [
          'UPDATE "AuditEvent" SET "action" = \'x\'',
          'DELETE FROM "Release"',
          'UPDATE "ExportFile" SET "size" = 0',
        ];
        for (const sql of refusals) await expect(session.query(sql)).rejects.toThrow(/append-only|frozen/);
      });
    });

    test('a database that is not empty is refused, and left as it is', async () => {
      const before = await sumsOf(target.url);
      const { code, out, err } = move(source.url, target.url);
      expect([code, out, err]).toEqual([2, '', expect.stringContaining('is not empty')]);
      expect(await sumsOf(target.url)).toEqual(before);
    }, 180_000);

    test('what PostgreSQL cannot hold is named, a file in use or of another version is refused, and nothing is moved', async () => {
      const empty = makePlace();
      places.push(empty);
      const spoilt = inFolder();
      places.push(spoilt);
      const args = ['prisma/upgrade/0.1.0-sqlite.backup'];
      runScript('scripts/backup/restore.ts', args, { DATABASE_URL: spoilt.url });
      expect(move(spoilt.url, empty.url).err).toContain('is not of this version');
      migrate(spoilt.url);
      const database = new Database(spoilt.file);
      database.prepare(`UPDATE "Placement" SET "note" = 'a' || char(0) || 'b' WHERE "technologyId" = 'local-1'`).run();
      expect(move(spoilt.url, empty.url).err).toContain('in use by another process');
      database.close();
      const { code, out, err } = move(spoilt.url, empty.url);
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(
        /a row of Placement \(.*technologyId local-1.*\): note holds what is no text\. Nothing was moved/,
      );
      expect(Object.values(await sumsOf(empty.url)).every(({ rows }) => rows === 0)).toBe(true);
    }, 180_000);
  });

/** Every row of every model, read as the server reads them; the account of the move is left out. */
async function readAll(url: string): Promise<Record<string, unknown>> {
  const database = openDatabase(url);
  try {
    const models = Object.keys(countedIn(source.file)).filter((name) => !name.startsWith('_'));
    const read = database.read as unknown as Record<string, { findMany: () => Promise<object[]> }>;
    const all: Record<string, unknown> = {};
    for (const model of models) {
      const rows = (await read[lowerFirst(model)]?.findMany()) ?? [];
      const told = rows.filter((row) => !('action' in row && row.action === 'installation.moved'));
      all[model] = told.map((row) => JSON.stringify(row)).toSorted();
    }
    return all;
  } finally {
    await database.close();
  }
}

const lowerFirst = (name: string) => (name[0]?.toLowerCase() ?? '') + name.slice(1);

function countedIn(file: string): Record<string, number> {
  const database = new Database(file);
  const counts = countRows(database);
  database.close();
  return counts;
}
