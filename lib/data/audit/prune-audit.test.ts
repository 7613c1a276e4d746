import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { database } from '../database';
import { testDatabase } from '../testing/test-database';
import { quietly } from '../transaction';
import { pruneAudit } from './prune-audit';

const day = 24 * 3_600_000;

/** Rows of that age, named by it. */
async function storeAged(days: number, count = 1): Promise<string> {
  const entityId = `aged-${days}-${randomUUID()}`;
  const row = { action: 'facts.shipped', entity: 'installation', entityId, at: new Date(Date.now() - days * day) };
  await quietly((tx) => tx.auditEvent.createMany({ data: Array.from({ length: count }, () => row) }));
  return entityId;
}

const left = (entityId: string) => database().read.auditEvent.count({ where: { entityId } });
const raw = (statement: string) => database().write.$executeRawUnsafe(statement);

describe('the audit’s own triggers', () => {
  testDatabase();

  test.each([0, 1, 400, 729, 731, 5000])('refuse any change of a row of %i days', async (days) => {
    const entityId = await storeAged(days);
    for (const column of ['action', 'before', 'actorId', 'at'])
      await expect(
        raw(`UPDATE "AuditEvent" SET "${column}" = "${column}" WHERE "entityId" = '${entityId}'`),
      ).rejects.toThrow(/append-only/);
    expect(await left(entityId)).toBe(1);
  });

  test.each([-1, 0, 1, 365, 729])('refuse to delete a row of %i days', async (days) => {
    const entityId = await storeAged(days);
    await expect(raw(`DELETE FROM "AuditEvent" WHERE "entityId" = '${entityId}'`)).rejects.toThrow(/append-only/);
    expect(await left(entityId)).toBe(1);
  });

  test.each([731, 1000, 5000])('let a row of %i days go', async (days) => {
    const entityId = await storeAged(days);
    expect(await raw(`DELETE FROM "AuditEvent" WHERE "entityId" = '${entityId}'`)).toBe(1);
    expect(await left(entityId)).toBe(0);
  });

  test('keep all of a statement’s rows when one of them is young', async () => {
    const old = await storeAged(900);
    const young = await storeAged(10);
    await expect(raw(`DELETE FROM "AuditEvent" WHERE "entityId" IN ('${old}', '${young}')`)).rejects.toThrow(
      /append-only/,
    );
    expect([await left(old), await left(young)]).toEqual([1, 1]);
  });
});

describe('letting go of the oldest rows', () => {
  testDatabase();

  test('takes what is older than asked, in batches, and tells of it', async () => {
    const many = await storeAged(800, 2100);
    const older = await storeAged(1200);
    const kept = await storeAged(700);
    expect(await pruneAudit(new Date(), 1000)).toBe(1);
    expect([await left(many), await left(older), await left(kept)]).toEqual([2100, 0, 1]);
    expect(await pruneAudit(new Date(), 730)).toBe(2100);
    expect([await left(many), await left(kept)]).toEqual([0, 1]);
    const told = await database().read.auditEvent.findMany({
      where: { action: 'audit.pruned' },
      select: { after: true },
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
    });
    expect(told.map(({ after }) => JSON.parse(after ?? '').rows)).toEqual([1, 2000, 100]);
    expect(await pruneAudit(new Date(), 730)).toBe(0);
    expect(await database().read.auditEvent.count({ where: { action: 'audit.pruned' } })).toBe(3);
  });

  test('never takes a row younger than two years, whatever is asked', async () => {
    const kept = await storeAged(729);
    expect(await pruneAudit(new Date(), 1)).toBe(0);
    expect(await left(kept)).toBe(1);
  });
});
