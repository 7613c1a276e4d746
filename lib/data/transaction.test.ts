import { describe, expect, test } from 'vitest';
import { failure, success } from '../domain/result';
import { inRequest, noteTrouble, type RequestContext } from '../request-context';
import { database, replaceDatabase } from './database';
import { noteQuietly } from './note-quietly';
import { testDatabase } from './testing/test-database';
import { type AuditEntry, inTransaction, quietly, type Tx, unchanged } from './transaction';

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

const coded = (code: string) => Object.assign(new Error('x'), { code });
const fresh = (): RequestContext => ({ id: 'x', trouble: null, mayBeSaved: false });

describe('what a request is told of its transactions', () => {
  testDatabase();

  /** A request that makes the change; answers what was noted. */
  async function noted(work: () => Promise<unknown>): Promise<Omit<RequestContext, 'id'>> {
    const context = fresh();
    await inRequest(context, () => work().catch(() => undefined));
    return { trouble: context.trouble, mayBeSaved: context.mayBeSaved };
  }

  test('a race that was lost and then won is no trouble; what came before it still is', async () => {
    let tries = 0;
    const race = () =>
      quietly(async () => {
        tries += 1;
        if (tries % 2 === 0) return;
        noteTrouble('busy');
        throw coded('P2034');
      });
    expect(await noted(race)).toEqual({ trouble: null, mayBeSaved: false });
    expect(tries).toBe(2);
    const after = async () => {
      noteTrouble('full');
      await race();
    };
    expect((await noted(after)).trouble).toBe('full');
  });

  test('one that is not tried again is', async () => {
    const gone = () =>
      quietly(async () => {
        noteTrouble('unreachable');
        throw coded('ECONNREFUSED');
      });
    expect(await noted(gone)).toEqual({ trouble: 'unreachable', mayBeSaved: false });
    const seen = () =>
      noteQuietly(async () => {
        noteTrouble('full');
        throw coded('SQLITE_FULL');
      });
    expect(await noted(seen), 'what is worth no page is no trouble of it').toEqual({
      trouble: null,
      mayBeSaved: false,
    });
  });

  test('a change that was stored may be there whatever comes after it; one that was refused, broke off or found nothing is not', async () => {
    const saved = await noted(() =>
      inTransaction(async (_tx, audit) => {
        await audit(entry);
        return success(null);
      }),
    );
    expect(saved.mayBeSaved).toBe(true);
    const others = [
      async () => failure('conflict', 'changed'),
      async () => unchanged(null),
      async () => {
        throw coded('ECONNRESET');
      },
    ];
    for (const change of others) expect((await noted(() => inTransaction(change))).mayBeSaved).toBe(false);
  });

  test.each([
    ['a server that was lost at COMMIT may have stored it', 'postgresql', 'ECONNRESET', true],
    ['a race that was lost there stored nothing', 'postgresql', 'P2034', false],
    ['nor did a file that had no room', 'sqlite', 'SQLITE_FULL', false],
  ] as const)('%s', async (_name, kind, code, maybe) => {
    const own = database();
    let tries = 0;
    const $transaction = async (change: (tx: unknown) => Promise<unknown>) => {
      tries += 1;
      await change({ auditEvent: { createMany: async () => ({ count: 1 }) } });
      // A race is lost once, and then the change itself fails.
      throw coded(tries === 1 ? code : 'P0001');
    };
    replaceDatabase({ ...own, kind, write: { $transaction } as never });
    try {
      const change = () =>
        inTransaction(async (_tx, audit) => {
          await audit(entry);
          return success(null);
        });
      expect((await noted(change)).mayBeSaved).toBe(maybe);
    } finally {
      replaceDatabase(own);
    }
  });
});
