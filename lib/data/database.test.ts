import { describe, expect, test } from 'vitest';
import { database } from './database';
import { testDatabase } from './testing/test-database';

describe('a live connection', () => {
  testDatabase();
  const kind = () => database().kind;

  test('SQLite: WAL, synchronous FULL, foreign keys on, and hardly a wait that would hold everybody up', async () => {
    for (const client of [database().read, database().write]) {
      if (kind() === 'postgresql') {
        const rows = await client.$queryRawUnsafe<{ synchronous_commit: string }[]>('SHOW synchronous_commit');
        expect(rows[0]?.synchronous_commit).toBe('on');
        continue;
      }
      const pragma = async (name: string) => {
        const rows = await client.$queryRawUnsafe<Record<string, unknown>[]>(`PRAGMA ${name}`);
        return String(Object.values(rows[0] ?? {})[0]);
      };
      expect(await pragma('journal_mode')).toBe('wal');
      expect(await pragma('synchronous')).toBe('2');
      expect(await pragma('foreign_keys')).toBe('1');
      expect(Number(await pragma('busy_timeout'))).toBeLessThanOrEqual(250);
    }
  });

  test('the audit’s triggers stand after all migrations', async () => {
    const query =
      kind() === 'sqlite'
        ? `SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'AuditEvent' ORDER BY name`
        : `SELECT tgname AS name FROM pg_trigger WHERE tgrelid = '"AuditEvent"'::regclass AND NOT tgisinternal ORDER BY 1`;
    const rows = await database().read.$queryRawUnsafe<{ name: string }[]>(query);
    const names = rows.map((row) => row.name);
    expect(names).toEqual(expect.arrayContaining(['AuditEvent_no_delete', 'AuditEvent_no_update']));
  });

  test('the audit refuses update and delete, even in raw SQL', async () => {
    const { write } = database();
    await expect(write.$executeRawUnsafe(`UPDATE "AuditEvent" SET "action" = 'x'`)).rejects.toThrow(/append-only/);
    await expect(write.$executeRawUnsafe(`DELETE FROM "AuditEvent"`)).rejects.toThrow(/append-only/);
    expect(await database().read.auditEvent.count()).toBeGreaterThan(0);
  });
});
