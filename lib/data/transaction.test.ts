import { describe, expect, test } from 'vitest';
import { failure, success } from '../domain/result';
import { database } from './database';
import { testDatabase } from './testing/test-database';
import { type AuditEntry, inTransaction, type Tx } from './transaction';

const entry: AuditEntry = { action: 'test.set', entity: 'setting', entityId: 'x', kommuneId: null, actorId: null };

const set = (tx: Tx, key: string) => tx.setting.create({ data: { key, value: 'set' }, select: { key: true } });
const isSet = async (key: string) => (await database().read.setting.count({ where: { key } })) === 1;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('one transaction a change', () => {
  testDatabase();

  test('one request rolls back while another saves', async () => {
    const failing = inTransaction(async (tx, audit) => {
      await set(tx, 'lost');
      await audit(entry);
      await pause(150);
      throw new Error('the change failed');
    });
    await pause(30);
    const saving = inTransaction(async (tx, audit) => {
      await set(tx, 'kept');
      await audit(entry);
      return success(null);
    });
    await expect(failing).rejects.toThrow('the change failed');
    expect(await saving).toEqual({ ok: true, value: null });
    expect([await isSet('lost'), await isSet('kept')]).toEqual([false, true]);
  });

  test('a returned failure takes its audit row and its writes with it', async () => {
    const before = await database().read.auditEvent.count();
    const result = await inTransaction(async (tx, audit) => {
      await set(tx, 'refused');
      await audit(entry);
      return failure('conflict', 'changed');
    });
    expect(result).toEqual({ ok: false, code: 'conflict', reason: 'changed' });
    expect(await isSet('refused')).toBe(false);
    expect(await database().read.auditEvent.count()).toBe(before);
  });

  test('a change that writes no audit row is thrown, and undone', async () => {
    const silent = inTransaction(async (tx) => {
      await set(tx, 'silent');
      return success(null);
    });
    await expect(silent).rejects.toThrow('without an audit row');
    expect(await isSet('silent')).toBe(false);
  });

  test('forty changes at once all go through', async () => {
    const keys = Array.from({ length: 40 }, (_, index) => `many-${index}`);
    const results = await Promise.all(
      keys.map((key) =>
        inTransaction(async (tx, audit) => {
          await set(tx, key);
          await pause(20);
          await audit({ ...entry, entityId: key });
          return success(key);
        }),
      ),
    );
    expect(results.every((result) => result.ok)).toBe(true);
    expect(await database().read.setting.count({ where: { key: { startsWith: 'many-' } } })).toBe(40);
  });
});
