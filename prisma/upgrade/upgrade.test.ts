import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, describe, expect, test } from 'vitest';
import { openDatabase, replaceDatabase } from '../../lib/data/database';
import { signIn } from '../../lib/data/people/sign-in';
import { migrate } from '../../lib/data/testing/test-database';
import { checkFile } from '../../scripts/backup/check-file';
import { kind, makePlace, type Place } from '../../scripts/backup/testing/place';
import { runScript } from '../../scripts/backup/testing/run-script';
import { sumsOf } from '../../scripts/backup/testing/sums';
import { onPostgresql } from '../postgresql-connection';
import { migrationsPath } from '../schema-engine';

const places: Place[] = [];
const folder = mkdtempSync(join(tmpdir(), 'pejling-upgrade-'));
afterAll(() => {
  for (const place of places) place.remove();
  rmSync(folder, { recursive: true, force: true });
}, 180_000);

function emptyPlace(): Place {
  const place = makePlace();
  places.push(place);
  return place;
}

const suffix = `-${kind}.backup`;
const versions = readdirSync('prisma/upgrade').flatMap((name) =>
  name.endsWith(suffix) ? [name.slice(0, -suffix.length)] : [],
);
const fileOf = (version: string) => `prisma/upgrade/${version}${suffix}`;

/** A database as that version left it. */
function restored(version: string): Place {
  const place = emptyPlace();
  const done = runScript('scripts/backup/restore.ts', [fileOf(version)], { DATABASE_URL: place.url });
  expect(done).toMatchObject({ code: 0 });
  return place;
}

test('there is a database of each released version', () => {
  expect(versions).toEqual(['0.1.0']);
});

describe.each(versions)(`an installation of version %s, on ${kind}`, (version) => {
  test('has rows in every table, so that none is forgotten', async () => {
    const { header } = await checkFile(fileOf(version));
    expect(Object.entries(header.rows).filter(([, rows]) => rows === 0)).toEqual([]);
    expect(header).toMatchObject({ version, kind });
    expect(readdirSync(migrationsPath(kind))).toContain(header.migration);
  });

  test('keeps every value when it is brought up to date, and has the tables, indexes and triggers of a new one', async () => {
    const place = restored(version);
    const before = await sumsOf(place.url);
    migrate(place.url);
    const after = await sumsOf(place.url, before);
    expect(after).toEqual(before);
    const fresh = emptyPlace();
    migrate(fresh.url);
    expect(await shapeOf(place)).toEqual(await shapeOf(fresh));
    expect((await shapeOf(place)).length).toBeGreaterThan(100);
    const full = await sumsOf(place.url);
    expect(full.AuditName?.rows).toBe(before.User?.rows);
  }, 180_000);

  test('lets the people of before in with their passwords, and keeps what they wrote and the files byte for byte', async () => {
    const place = restored(version);
    migrate(place.url);
    const database = openDatabase(place.url);
    replaceDatabase(database);
    try {
      const given = { email: 'redaktoer@example.dk', password: 'en lang adgangskode til prøven', address: '192.0.2.9' };
      expect(await signIn({ ...given, device: '' })).toMatchObject({ ok: true });
      expect(await signIn({ ...given, device: '', password: 'en anden adgangskode' })).toMatchObject({ ok: false });
      const where = { radarId: 'demo-eksempel-2026', technologyId: 'cloud', scope: 'demo-eksempel-social' };
      const cell = await database.read.placement.findFirstOrThrow({ where, select: { note: true, answer: true } });
      expect(cell).toEqual({
        answer: 'operating',
        note: expect.stringContaining('Blåbærgrød ÆØÅ "citat" \'apostrof\'; \\'),
      });
      expect(cell.note).toContain('🚀');
      const file = await database.read.exportFile.findFirstOrThrow({
        where: { format: 'pdf' },
        select: { bytes: true },
      });
      expect([...file.bytes.subarray(0, 256)]).toEqual(Array.from({ length: 256 }, (_, index) => index));
      await expect(database.write.auditEvent.deleteMany({ where: { action: 'demo.seeded' } })).rejects.toThrow();
    } finally {
      await database.close();
    }
  }, 180_000);

  test('is as it was when a step fails, whatever went well before it, and goes on when the step is mended', async () => {
    const place = restored(version);
    const steps = join(folder, `${version}-${kind}`);
    cpSync(migrationsPath(kind), steps, { recursive: true });
    const addStep = (name: string, sql: string) => {
      mkdirSync(join(steps, name), { recursive: true });
      writeFileSync(join(steps, name, 'migration.sql'), sql);
    };
    addStep('29990101000000_well', 'ALTER TABLE "Setting" ADD COLUMN "more" TEXT;');
    addStep('29990102000000_half', 'CREATE TABLE "Half" ("id" TEXT);\nALTER TABLE "Nowhere" ADD COLUMN "x" TEXT;');
    const before = [await sumsOf(place.url), await shapeOf(place)];
    const failed = upgrade(place, steps);
    expect(failed).toMatchObject({ status: 1, stdout: '' });
    expect(failed.stderr).toMatch(/Nowhere[\s\S]*Nothing has been changed\. .*docs\/upgrading\.md/);
    expect([await sumsOf(place.url), await shapeOf(place)]).toEqual(before);
    addStep('29990102000000_half', 'CREATE TABLE "Half" ("id" TEXT);');
    expect(upgrade(place, steps)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('29990101000000_well\n29990102000000_half\n'),
    });
    const known = upgrade(place, migrationsPath(kind));
    expect(known).toMatchObject({ status: 1, stdout: '' });
    expect(known.stderr).toContain('belongs to a newer version of Pejling');
  }, 180_000);
});

test(`an empty database whose making fails is still empty, on ${kind}`, async () => {
  const place = emptyPlace();
  const steps = join(folder, `empty-${kind}`);
  cpSync(migrationsPath(kind), steps, { recursive: true });
  mkdirSync(join(steps, '29990101000000_half'));
  writeFileSync(join(steps, '29990101000000_half', 'migration.sql'), 'ALTER TABLE "Nowhere" ADD COLUMN "x" TEXT;');
  expect(upgrade(place, steps).stderr).toContain('Nowhere');
  expect(await shapeOf(place).catch(() => [])).toEqual([]);
  expect(upgrade(place, migrationsPath(kind)).status).toBe(0);
}, 180_000);

function upgrade({ url }: Place, steps: string) {
  const environment = { ...process.env, DATABASE_URL: url, PEJLING_MIGRATIONS: steps };
  const args = ['--import', 'tsx', 'prisma/migrate.ts'];
  return spawnSync(process.execPath, args, { encoding: 'utf8', env: environment });
}

/** Every column, index, rule and trigger, in words of the database's own, in one order. */
async function shapeOf({ kind: where, url }: Place): Promise<readonly string[]> {
  if (where === 'postgresql')
    return onPostgresql(url, async (session) => {
      const { rows } = await session.query<{ line: string }>(shapeSql);
      return rows.map(({ line }) => line);
    });
  const database = new Database(url.slice('file:'.length), { fileMustExist: true });
  try {
    const objects = database
      .prepare<[], { type: string; name: string; sql: string | null }>('SELECT type, name, sql FROM sqlite_master')
      .all();
    const columns = objects
      .filter(({ type }) => type === 'table')
      .flatMap(({ name }) => database.pragma(`table_info("${name}")`) as { name: string }[])
      .map(({ cid, ...column }: { cid?: number; name: string }) => JSON.stringify(column));
    const others = objects.filter(({ type }) => type !== 'table').map(({ name, sql }) => `${name} ${sql}`);
    return [...columns, ...others].toSorted();
  } finally {
    database.close();
  }
}

const shapeSql = `
  SELECT concat_ws(' ', table_name, column_name, data_type, is_nullable, column_default) AS line
    FROM information_schema.columns WHERE table_schema = 'public'
  UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
  UNION ALL SELECT conrelid::regclass || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
    WHERE connamespace = 'public'::regnamespace
  UNION ALL SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
  UNION ALL SELECT pg_get_functiondef(oid) FROM pg_proc WHERE pronamespace = 'public'::regnamespace
  ORDER BY 1`;
