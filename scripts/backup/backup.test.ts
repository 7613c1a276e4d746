import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase, replaceDatabase } from '../../lib/data/database';
import { seedDemo } from '../../lib/data/shipped/demo';
import { shipFacts } from '../../lib/data/shipped/ship-facts';
import { migrate } from '../../lib/data/testing/test-database';
import { onPostgresql } from '../../prisma/postgresql-connection';
import { checkFile } from './check-file';
import type { BackupHeader } from './header';
import { postgresPrograms } from './postgres-programs';
import { kind, makePlace, type Place } from './testing/place';
import { type Ran, runScript } from './testing/run-script';
import { sumsOf } from './testing/sums';
import { writeFile } from './write-file';

const folder = mkdtempSync(join(tmpdir(), 'pejling-backup-'));
const places: Place[] = [];
const place = () => {
  const made = makePlace();
  places.push(made);
  return made;
};
afterAll(() => {
  for (const made of places) made.remove();
  rmSync(folder, { recursive: true, force: true });
}, 180_000);

const backUp = ({ url }: Place, args: readonly string[]) =>
  runScript('scripts/backup/backup.ts', args, { DATABASE_URL: url });
const restore = ({ url }: Place, args: readonly string[]) =>
  runScript('scripts/backup/restore.ts', args, { DATABASE_URL: url });

/** The file that a backup printed. */
function fileOf({ code, out, err }: Ran): string {
  expect({ code, err }).toMatchObject({ code: 0 });
  return out.trimEnd();
}

/** The one message on standard error, past what it says of what it does. */
function refusal({ code, out, err }: Ran): string {
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).not.toMatch(/\n\s+at /);
  return err;
}

async function fillWithDemo({ url }: Place): Promise<void> {
  migrate(url);
  await onDatabase(url, async () => {
    await shipFacts();
    expect(await seedDemo(new Date())).toEqual({ ok: true, value: null });
  });
}

async function onDatabase<T>(url: string, work: (database: ReturnType<typeof openDatabase>) => Promise<T>): Promise<T> {
  const database = openDatabase(url);
  replaceDatabase(database);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

const noteOf = ({ url }: Place) =>
  onDatabase(url, async ({ read }) => {
    const where = { radarId: 'demo-eksempel-2026', technologyId: 'cloud', scope: 'demo-eksempel-social' };
    return read.placement.findFirstOrThrow({ where, select: { note: true, version: true } });
  });

describe(`the drill, on ${kind}`, () => {
  const original = place();
  let made = '';
  let acknowledged = 0;

  test('a backup is made while others write', async () => {
    await fillWithDemo(original);
    const { version } = await noteOf(original);
    const writer = spawn(process.execPath, ['--import', 'tsx', 'scripts/backup/testing/write-on.ts', String(version)], {
      env: { ...process.env, DATABASE_URL: original.url },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let latest = 0;
    writer.stdout.on('data', (data) => (latest = Number(String(data).trimEnd().split('\n').at(-1))));
    const until = async (number: number) => {
      while (latest < number && writer.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 10));
      expect(writer.exitCode).toBeNull();
    };
    await until(20);
    acknowledged = latest;
    const args = ['--import', 'tsx', 'scripts/backup/backup.ts', '--to', join(folder, 'drill')];
    const backup = spawn(process.execPath, args, {
      env: { ...process.env, DATABASE_URL: original.url, PEJLING_DEMO: 'off' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    backup.stdout.on('data', (data) => (made += String(data)));
    expect(await new Promise((resolve) => backup.once('close', resolve))).toBe(0);
    const during = latest;
    await until(during + 20);
    writer.kill('SIGKILL');
    await new Promise((resolve) => writer.once('close', resolve));
    expect(during).toBeGreaterThan(acknowledged);
  }, 180_000);

  test('after the database is lost, every write acknowledged before the backup began is there', async () => {
    original.destroy();
    const { header } = await checkFile(made.trimEnd());
    const { code, out } = restore(original, [made.trimEnd()]);
    const rows = Object.values(header.rows).reduce((sum, count) => sum + count, 0);
    expect([code, out]).toEqual([
      0,
      expect.stringContaining(`Restored: ${rows} rows of ${Object.keys(header.rows).length} tables`),
    ]);
    const { note } = await noteOf(original);
    expect(Number(/^nummer (\d+)$/.exec(note)?.[1])).toBeGreaterThanOrEqual(acknowledged);
    const found = await sumsOf(original.url);
    const { _prisma_migrations, ...expected } = header.rows;
    const counts = Object.fromEntries(Object.entries(found).map(([table, { rows: count }]) => [table, count]));
    expect(counts).toEqual({ ...expected, AuditEvent: (expected.AuditEvent ?? 0) + 1 });
  }, 180_000);

  test('the audit tells of it, the triggers stand, and the next start finds nothing to do', async () => {
    await onDatabase(original.url, async ({ read, write }) => {
      const told = await read.auditEvent.findMany({
        where: { action: 'installation.restored' },
        select: { after: true },
      });
      expect(told).toHaveLength(1);
      expect(JSON.parse(told[0]?.after ?? '{}')).toMatchObject({ made: (await checkFile(made.trimEnd())).header.made });
      await expect(write.auditEvent.updateMany({ data: { action: 'other' } })).rejects.toThrow();
      expect(await read.auditEvent.count({ where: { action: 'other' } })).toBe(0);
    });
    const before = await sumsOf(original.url);
    migrate(original.url);
    expect(await sumsOf(original.url)).toEqual(before);
  }, 180_000);
});

describe(`what a backup holds, on ${kind}`, () => {
  const original = place();
  let made = '';
  beforeAll(async () => {
    await fillWithDemo(original);
    await onDatabase(original.url, ({ write }) =>
      write.$transaction(async (tx) => {
        const base = { userId: 'demo-eksempel-editor', lastSeenAt: new Date(), expiresAt: new Date() };
        await tx.session.createMany({
          data: [
            { ...base, id: 'open' },
            { ...base, id: 'ended', endedAt: new Date('2026-01-01T00:00:00.000Z') },
          ],
        });
      }),
    );
    made = fileOf(backUp(original, ['--to', folder]));
  }, 180_000);

  test('every value of every table arrives, but for the sessions, which are ended', async () => {
    const target = place();
    const before = await sumsOf(original.url);
    expect(restore(target, [made]).code).toBe(0);
    const { Session, AuditEvent, ...rest } = before;
    expect(await sumsOf(target.url)).toMatchObject(rest);
    await onDatabase(target.url, async ({ read }) => {
      expect(await read.session.count({ where: { endedAt: null } })).toBe(0);
      const ended = await read.session.findUniqueOrThrow({ where: { id: 'ended' }, select: { endedAt: true } });
      expect(ended.endedAt?.toISOString()).toBe('2026-01-01T00:00:00.000Z');
    });
    expect(await sumsOf(original.url)).toEqual(before);
  }, 180_000);

  test('a database that is there is left alone; with --replace it is kept aside, and who was erased since is named', async () => {
    const target = place();
    expect(restore(target, [made]).code).toBe(0);
    await onDatabase(target.url, ({ write }) =>
      write.$transaction(async (tx) => {
        await tx.setting.create({ data: { key: 'mine', value: 'kept' }, select: { key: true } });
        await tx.user.updateMany({ where: { id: 'demo-eksempel-reader' }, data: { erasedAt: new Date(), name: '' } });
      }),
    );
    const before = await sumsOf(target.url);
    expect(refusal(restore(target, [made]))).toMatch(/With --replace .* put aside/);
    expect(await sumsOf(target.url)).toEqual(before);
    const { code, out } = restore(target, [made, '--replace']);
    expect(code).toBe(0);
    const aside = /^The database that was there is kept as (.+)$/m.exec(out)?.[1] ?? '';
    expect(await settingsIn(target, aside)).toContain('mine');
    expect(out.match(/^Erased since.*$/gm)).toEqual([
      'Erased since the backup, and to be erased again: account demo-eksempel-reader',
    ]);
    const after = await sumsOf(target.url);
    expect([after.User, after.Setting?.rows]).not.toEqual([before.User, before.Setting?.rows]);
    expect(after.User).toEqual((await sumsOf(original.url)).User);
  }, 180_000);

  test('a database in use is not replaced under its users', async () => {
    const target = place();
    migrate(target.url);
    await onDatabase(target.url, async ({ read }) => {
      await read.setting.count();
      expect(refusal(restore(target, [made, '--replace']))).toMatch(/in use\. Stop/);
    });
    expect((await sumsOf(target.url)).User?.rows).toBe(0);
  }, 180_000);

  test('a folder that is not there is made, for its owner alone', async () => {
    const target = place();
    if (target.kind === 'postgresql') return expect(restore(target, [made]).code).toBe(0);
    const deep = join(folder, 'not', 'there');
    expect(restore({ ...target, url: `file:${join(deep, 'pejling.db')}` }, [made])).toMatchObject({ code: 0 });
    expect(statSync(deep).mode & 0o777).toBe(0o700);
    expect((await sumsOf(`file:${join(deep, 'pejling.db')}`)).User?.rows).toBe(7);
    const refused = restore({ ...target, url: `file:${join(made, 'in', 'pejling.db')}` }, [made]);
    expect(refusal(refused)).toMatch(/cannot be made/);
  }, 180_000);

  test('a damaged, cut, lengthened, newer or other file changes nothing', async () => {
    const target = place();
    const bytes = readFileSync(made);
    const line = bytes.indexOf(0x0a);
    const header = JSON.parse(bytes.subarray(0, line).toString()) as BackupHeader;
    const flipped = (at: number) => {
      const copy = Buffer.from(bytes);
      copy.writeUInt8(copy.readUInt8(at) ^ 1, at);
      return copy;
    };
    const withHeader = (change: Record<string, unknown>) =>
      Buffer.concat([Buffer.from(JSON.stringify({ ...header, ...change })), bytes.subarray(line)]);
    const other = kind === 'sqlite' ? 'postgresql' : 'sqlite';
    const damaged: readonly (readonly [Buffer, RegExp])[] = [
      ...[line + 1, line + 10, Math.floor(bytes.length / 2), bytes.length - 1].map(
        (at) => [flipped(at), /damaged or cut short/] as const,
      ),
      ...[bytes.length - 1, line + 100, line + 1].map(
        (end) => [bytes.subarray(0, end), /damaged or cut short/] as const,
      ),
      [Buffer.concat([bytes, Buffer.from('x')]), /damaged or cut short/],
      [withHeader({ rows: { ...header.rows, User: 8 } }), /damaged or cut short/],
      [withHeader({ format: 2 }), /newer version of Pejling \(format 2\)/],
      [bytes.subarray(0, line), /no backup of Pejling/],
      [Buffer.alloc(0), /no backup of Pejling/],
      [Buffer.from('%PDF-1.7\nsomething'), /no backup of Pejling/],
    ];
    const file = join(folder, 'broken.backup');
    for (const [content, reason] of damaged) {
      writeFileSync(file, content);
      await expect(checkFile(file)).rejects.toThrow(reason);
    }
    const cases: readonly (readonly [Buffer, RegExp])[] = [
      [flipped(line + 10), /damaged or cut short/],
      [
        await resummed({ migration: '29990101000000_later' }),
        /newer version of Pejling \(0\.1\.0, at 29990101000000_later\)/,
      ],
      [await resummed({ kind: other }), new RegExp(`on ${other}, and DATABASE_URL is ${kind}`)],
      [await resummed({ rows: { ...header.rows, User: 8 } }), /nothing was changed[\s\S]*User/],
    ];
    for (const [content, reason] of cases) {
      writeFileSync(file, content);
      expect(refusal(restore(target, [file]))).toMatch(reason);
    }
    expect(refusal(restore(target, [join(folder, 'nowhere')]))).toMatch(/it is not there/);
    expect(await tablesIn(target)).toEqual([]);

    /** A whole file whose header tells something else. */
    async function resummed(change: Partial<BackupHeader>): Promise<Buffer> {
      const path = join(folder, 'resummed.backup');
      const chunks: Buffer[] = [];
      for await (const chunk of (await checkFile(made)).data()) chunks.push(chunk as Buffer);
      await writeFile({ path, header: { ...header, ...change } }, Readable.from(chunks));
      return readFileSync(path);
    }
  }, 180_000);

  test('only its owner may read it, and its first line can be read by eye', () => {
    expect(statSync(made).mode & 0o777).toBe(0o600);
    const [line = ''] = readFileSync(made, 'latin1').split('\n');
    expect(JSON.parse(line)).toMatchObject({ pejling: 'backup', format: 1, version: '0.1.0', kind, rows: { User: 7 } });
  });

  test('--keep leaves the one just made, the newest before it, other installations’ and every other file', () => {
    const kept = join(folder, 'kept');
    const id = /-([0-9a-f]{8})\.backup$/.exec(made)?.[1] ?? 'none';
    const named = (day: string, of = id) => `pejling-${day}T00-00-00.000Z-${of}.backup`;
    const [older, old, future] = [named('2026-01-01'), named('2026-02-01'), named('2999-01-01')];
    const left = ['notes.txt', 'pejling-old.backup', old, future, named('2026-01-01', '00000000')];
    mkdirSync(kept);
    for (const name of [older, ...left]) writeFileSync(join(kept, name), 'mine');
    const ran = backUp(original, ['--to', kept, '--keep', '2']);
    const newest = fileOf(ran).slice(kept.length + 1);
    expect(ran.err.match(/^Removed: .*$/gm)).toEqual([`Removed: ${older}`]);
    expect(ran.err.match(/^Left and not counted: .*$/gm)).toEqual([expect.stringContaining(future)]);
    expect(readdirSync(kept).toSorted()).toEqual([newest, ...left].toSorted());
    const alone = backUp(original, ['--to', kept, '--keep', '1']);
    const last = fileOf(alone).slice(kept.length + 1);
    expect(readdirSync(kept).toSorted()).toEqual([last, ...left.filter((name) => name !== old)].toSorted());
  }, 180_000);

  test('what its caller can mend is said in a sentence, and no half file is left', () => {
    const bare = join(folder, 'bare');
    expect(refusal(backUp(original, ['--keep', '0']))).toMatch(/^Usage: /);
    expect(refusal(backUp(original, ['--where', bare]))).toMatch(/^Usage: /);
    expect(refusal(restore(original, []))).toMatch(/^Usage: /);
    writeFileSync(bare, 'a file');
    expect(refusal(backUp(original, ['--to', join(bare, 'folder')]))).toMatch(/cannot be made/);
    const nowhere = kind === 'sqlite' ? `file:${join(folder, 'nowhere.db')}` : 'postgresql://a@127.0.0.1:1/nowhere';
    const to = join(folder, 'none');
    expect(refusal(backUp({ ...original, url: nowhere }, ['--to', to]))).toMatch(/no database at|does not answer/);
    expect(existsSync(to)).toBe(false);
  }, 180_000);
});

test('client programs older than the server are not used, and the remedy is named', () => {
  expect(() => postgresPrograms(99, ['pg_dump'])).toThrow(/of version 99 or newer are needed; .* postgresql-client-99/);
  expect(() => postgresPrograms(1, ['pg_no_such_program'])).toThrow(/they were not found/);
});

if (kind === 'sqlite') {
  describe('a file that is no database any more', () => {
    test('is put aside, and the backup takes its place', async () => {
      const target = place();
      await fillWithDemo(target);
      const made = fileOf(backUp(target, ['--to', join(folder, 'sound')]));
      const file = target.url.slice('file:'.length);
      const garbage = Buffer.alloc(20_000, 'garbage');
      target.destroy();
      writeFileSync(file, garbage);
      expect(refusal(restore(target, [made]))).toMatch(/With --replace/);
      const { code, out } = restore(target, [made, '--replace']);
      expect(code).toBe(0);
      const aside = /kept as (.+)$/m.exec(out)?.[1] ?? '';
      expect(readFileSync(aside).equals(garbage)).toBe(true);
      expect((await sumsOf(target.url)).User?.rows).toBe(7);
      expect(readdirSync(dirname(file)).toSorted()).toEqual(
        ['pejling.db', aside.slice(dirname(file).length + 1)].toSorted(),
      );
    }, 180_000);

    test('is not backed up as if it were sound', async () => {
      const target = place();
      await fillWithDemo(target);
      const file = target.url.slice('file:'.length);
      const damaged = readFileSync(file);
      damaged.fill(0x55, 40_960, 61_440);
      target.destroy();
      writeFileSync(file, damaged);
      const to = join(folder, 'damaged');
      expect(refusal(backUp(target, ['--to', join(to, 'deep')]))).toMatch(/The database is damaged/);
      expect(existsSync(to)).toBe(false);
      mkdirSync(to);
      expect(refusal(backUp(target, ['--to', to]))).toMatch(/The database is damaged/);
      expect(readdirSync(to)).toEqual([]);
      expect(existsSync(file)).toBe(true);
    }, 180_000);
  });
}

async function settingsIn(target: Place, aside: string): Promise<string[]> {
  if (target.kind === 'postgresql')
    return onPostgresql(target.url, async (session) => {
      const { rows } = await session.query<{ key: string }>(`SELECT "key" FROM "${aside}"."Setting"`);
      return rows.map((row) => row.key);
    });
  const database = new Database(aside);
  const rows = database.prepare<[], { key: string }>('SELECT "key" FROM "Setting"').all();
  database.close();
  return rows.map((row) => row.key);
}

async function tablesIn({ kind: where, url }: Place): Promise<string[]> {
  if (where === 'sqlite') return existsSync(url.slice('file:'.length)) ? ['a file'] : [];
  return Object.keys(await sumsOf(url));
}
