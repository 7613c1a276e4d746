import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { type Database, database, openDatabase } from './database';
import { testDatabase } from './testing/test-database';
import { quietly } from './transaction';
import { troubleOf } from './trouble';

// What only SQLite does: on PostgreSQL the same is a matter of its own server.
if (!process.env.TEST_POSTGRES_URL) describe('SQLite in trouble', sqliteInTrouble);

function sqliteInTrouble() {
  const { url } = testDatabase();
  const path = () => url().replace('file:', '');
  const save = (key: string) =>
    quietly((tx) => tx.setting.create({ data: { key, value: 'x' }, select: { key: true } }));
  const stored = (key: string) => database().read.setting.count({ where: { key } });

  test('another process holds the lock: reads go on, nobody else stands still, and the save goes through once it is free', async () => {
    const other = new Sqlite(path());
    other.exec('BEGIN IMMEDIATE');
    let saved = false;
    const saving = save('waited').then(() => {
      saved = true;
    });
    // Ten turns of the process while the lock is held: a wait that stands still would take them all.
    for (let turn = 0; turn < 10; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(await stored('waited')).toBe(0);
    }
    expect(saved).toBe(false);
    other.exec('COMMIT');
    other.close();
    await saving;
    expect(await stored('waited')).toBe(1);
  });

  test('no room: the save fails as that, what was stored stays, and with room again it works by itself', async () => {
    await save('before');
    const full = await withoutRoom(async () => {
      const error: unknown = await quietly(async (tx) => {
        for (let row = 0; row < 400; row += 1)
          await tx.setting.create({ data: { key: `full-${row}`, value: 'x'.repeat(4_000) }, select: { key: true } });
      }).catch((thrown: unknown) => thrown);
      return troubleOf(error);
    });
    expect(full).toBe('full');
    expect(await stored('full-0')).toBe(0);
    expect(await stored('before')).toBe(1);
    await save('after');
    expect(await stored('after')).toBe(1);
  });

  test('a commit that fails leaves no transaction behind', async () => {
    const broken = quietly(async (tx) => {
      // Checked at the commit: it fails there, and SQLite keeps the transaction open.
      await tx.$executeRawUnsafe('PRAGMA defer_foreign_keys = ON');
      await tx.$executeRawUnsafe(`INSERT INTO "UserArea" ("userId", "areaId") VALUES ('nobody', 'nowhere')`);
    });
    await expect(broken).rejects.toThrow();
    await save('next');
    expect(await stored('next')).toBe(1);
  });

  /** Lets the write connection have no more pages than it has. */
  async function withoutRoom<T>(work: () => Promise<T>): Promise<T> {
    const { write } = database();
    const [{ page_count: pages } = { page_count: 0n }] =
      await write.$queryRawUnsafe<{ page_count: bigint }[]>('PRAGMA page_count');
    await write.$queryRawUnsafe(`PRAGMA max_page_count = ${Number(pages) + 20}`);
    try {
      return await work();
    } finally {
      await write.$queryRawUnsafe('PRAGMA max_page_count = 1073741823');
    }
  }
}

test('a database whose file is gone is told as that, not as a fault', async () => {
  const lost: Database = openDatabase('file:/no/such/folder/pejling.db');
  const error: unknown = await lost.read.setting.count().catch((thrown: unknown) => thrown);
  expect(troubleOf(error)).not.toBeNull();
});
