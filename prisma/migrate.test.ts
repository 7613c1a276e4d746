import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

describe('bringing a database up to date', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'pejling-migrate-'));
    cpSync('prisma/migrations', join(folder, 'migrations'), { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const file = () => join(folder, 'pejling.db');
  const migrate = () =>
    spawnSync(process.execPath, ['--import', 'tsx', 'prisma/migrate.ts'], {
      encoding: 'utf8',
      env: { ...process.env, DATABASE_URL: `file:${file()}`, PEJLING_MIGRATIONS: join(folder, 'migrations') },
    });

  const addStep = (name: string, sql: string) => {
    mkdirSync(join(folder, 'migrations', name));
    writeFileSync(join(folder, 'migrations', name, 'migration.sql'), sql);
  };

  const query = <Row>(sql: string): Row[] => {
    const database = new Database(file(), { readonly: true });
    const rows = database.prepare(sql).all() as Row[];
    database.close();
    return rows;
  };

  const insertSetting = () => {
    const database = new Database(file());
    database.pragma('journal_mode = WAL');
    database.exec(`INSERT INTO "Setting" VALUES ('kept', 'yes', '2026-01-01')`);
    database.close();
  };

  test('a new step is applied, and what was there is still there', () => {
    expect(migrate().status).toBe(0);
    insertSetting();
    addStep('29990101000000_more', 'ALTER TABLE "Setting" ADD COLUMN "more" TEXT;');
    const done = migrate();
    expect(done.stdout).toBe('29990101000000_more\n');
    expect(query<{ key: string; more: null }>('SELECT "key", "more" FROM "Setting"')).toEqual([
      { key: 'kept', more: null },
    ]);
  });

  test('a failing step leaves the file byte for byte as it was', () => {
    migrate();
    insertSetting();
    const before = readFileSync(file());
    addStep('29990101000000_half', 'CREATE TABLE "Half" ("id" TEXT);\nALTER TABLE "Nowhere" ADD COLUMN "x" TEXT;');
    const done = migrate();
    expect(done.status).toBe(1);
    expect(done.stderr).toContain('Nowhere');
    expect(readFileSync(file()).equals(before)).toBe(true);
    expect(query(`SELECT name FROM sqlite_master WHERE name = 'Half'`)).toEqual([]);
    rmSync(join(folder, 'migrations', '29990101000000_half'), { recursive: true });
    expect(migrate().status).toBe(0);
  });

  test('a file that another process has open, even idly, is not upgraded under it', () => {
    migrate();
    insertSetting();
    const idle = new Database(file());
    idle.pragma('journal_mode = WAL');
    idle.prepare('SELECT count(*) FROM "Setting"').all();
    addStep('29990101000000_more', 'ALTER TABLE "Setting" ADD COLUMN "more" TEXT;');
    const refused = migrate();
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain('in use by another process');
    idle.prepare(`INSERT INTO "Setting" VALUES ('later', 'yes', '2026-01-01')`).run();
    expect(idle.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    idle.close();
    expect(migrate().stdout).toBe('29990101000000_more\n');
    expect(query<{ key: string }>('SELECT "key" FROM "Setting"').map((row) => row.key)).toEqual(['kept', 'later']);
  });

  test('each upgrade keeps the file as it was before, and none writes over what another kept', () => {
    migrate();
    insertSetting();
    chmodSync(file(), 0o640);
    for (const name of ['29990101000000_more', '29990102000000_again']) {
      addStep(name, `ALTER TABLE "Setting" ADD COLUMN "${name}" TEXT;`);
      expect(migrate()).toMatchObject({ status: 0, stdout: `${name}\n` });
    }
    const there = readdirSync(folder);
    const kept = there.filter((name) => name.startsWith('pejling.db.before-upgrade-'));
    const columnsOf = (name: string) => {
      const database = new Database(join(folder, name), { readonly: true });
      expect(database.prepare('SELECT "key" FROM "Setting"').pluck().all()).toEqual(['kept']);
      const columns = database.prepare(`SELECT name FROM pragma_table_info('Setting')`).pluck().all();
      database.close();
      return columns;
    };
    expect(kept.toSorted().map(columnsOf)).toEqual([
      ['key', 'value', 'updatedAt'],
      ['key', 'value', 'updatedAt', '29990101000000_more'],
    ]);
    for (const name of ['pejling.db', ...kept]) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o640);
    expect(there.filter((name) => !kept.includes(name)).toSorted()).toEqual(['migrations', 'pejling.db']);
  });

  test('says that nothing has changed, and where to read on', () => {
    migrate();
    addStep('29990101000000_half', 'ALTER TABLE "Nowhere" ADD COLUMN "x" TEXT;');
    expect(migrate().stderr).toMatch(/Nowhere[\s\S]*Nothing has been changed\. .*docs\/upgrading\.md/);
  });

  test('a file that a newer version has written in is refused, and left as it is', () => {
    addStep('29990101000000_more', 'ALTER TABLE "Setting" ADD COLUMN "more" TEXT;');
    migrate();
    rmSync(join(folder, 'migrations', '29990101000000_more'), { recursive: true });
    const before = readFileSync(file());
    expect(migrate()).toMatchObject({ status: 1, stdout: '' });
    expect(migrate().stderr).toContain('belongs to a newer version of Pejling: it has 29990101000000_more');
    expect(readFileSync(file()).equals(before)).toBe(true);
  });

  test('a new file whose making fails leaves none behind, and is made at the next start', () => {
    addStep('29990101000000_half', 'ALTER TABLE "Nowhere" ADD COLUMN "x" TEXT;');
    expect(migrate().status).toBe(1);
    expect(readdirSync(folder)).toEqual(['migrations']);
    rmSync(join(folder, 'migrations', '29990101000000_half'), { recursive: true });
    expect(migrate().status).toBe(0);
    expect(readdirSync(folder).toSorted()).toEqual(['migrations', 'pejling.db']);
  });

  test('with nothing new, nothing is copied or changed', () => {
    migrate();
    insertSetting();
    const before = readdirSync(folder);
    expect(migrate()).toMatchObject({ status: 0, stdout: '' });
    expect(readdirSync(folder)).toEqual(before);
  });

  test('the tables are those of the schema: a fresh diff finds nothing left to do', () => {
    const expected = [...readFileSync('prisma/schema.prisma', 'utf8').matchAll(/^model (\w+)/gm)].map(
      (match) => match[1],
    );
    migrate();
    const tables = query<{ name: string }>(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\'`,
    );
    expect(tables.map((table) => table.name).toSorted()).toEqual(expected.toSorted());
  });
});
