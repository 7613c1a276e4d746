import { describe, expect, test } from 'vitest';
import { database } from '../database';
import { idleLimit } from '../people/sessions';
import { makeKommune, makeUser } from '../testing/builders';
import { testDatabase } from '../testing/test-database';
import { quietly } from '../transaction';
import { forgetPast } from './forget-past';
import { forgetTokens } from './forget-tokens';

const now = Date.parse('2026-11-22T03:00:00Z');
const at = (hours: number) => new Date(now + hours * 3_600_000);

describe('the directory’s tokens', () => {
  testDatabase();

  const open = async (id: string, times: { lastSeenAt: Date; expiresAt: Date }) => {
    const { kommuneId } = await makeKommune();
    const { userId } = await makeUser({ kommuneId, role: 'reader' });
    const data = { id, userId, method: 'directory', directory: '0.0.sealed', ...times };
    await quietly((tx) => tx.session.create({ data, select: { id: true } }));
  };
  const held = async () => {
    const rows = await database().read.session.findMany({ where: { directory: { not: null } }, select: { id: true } });
    return rows.map(({ id }) => id);
  };

  test('are taken out of sessions that ran out, and of no other; the sessions stay for their time', async () => {
    const idle = new Date(now - idleLimit - 1000);
    await open('goes-on', { lastSeenAt: at(-7.9), expiresAt: at(1) });
    await open('idle', { lastSeenAt: idle, expiresAt: at(100) });
    await open('expired', { lastSeenAt: at(-1), expiresAt: at(-0.1) });
    expect(await forgetPast(new Date(now))).toMatchObject({ tokens: 2, sessions: 0 });
    expect(await held()).toEqual(['goes-on']);
    expect(await database().read.session.count()).toBe(3);
  });

  test('at most so many at once', async () => {
    for (const id of ['a', 'b', 'c']) await open(id, { lastSeenAt: at(-20), expiresAt: at(1) });
    expect(await quietly((tx) => forgetTokens(tx, new Date(now), 2))).toEqual({ count: 2 });
    expect(await quietly((tx) => forgetTokens(tx, new Date(now), 2))).toEqual({ count: 1 });
    expect(await held()).toEqual(['goes-on']);
  });
});
