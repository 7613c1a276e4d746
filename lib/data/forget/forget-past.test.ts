import { describe, expect, test } from 'vitest';
import { daysKept } from '../../domain/retention';
import { database } from '../database';
import { makeKommune, makeUser } from '../testing/builders';
import { testDatabase } from '../testing/test-database';
import { quietly } from '../transaction';
import { claimDaily, finishDaily } from './claim-daily';
import { forgetPast } from './forget-past';

const day = 24 * 3_600_000;
const now = Date.parse('2026-11-22T03:00:00Z');
const ago = (days: number) => new Date(now - days * day);

describe('what is long over', () => {
  testDatabase();

  test('is forgotten when its days are over, and not before', async () => {
    const { kommuneId } = await makeKommune();
    const { userId } = await makeUser({ kommuneId, role: 'reader' });
    for (const [name, days] of [
      ['kept', 0.01],
      ['gone', -0.01],
    ] as const) {
      const at = (kind: keyof typeof daysKept) => ago(daysKept[kind] - days);
      await quietly(async (tx) => {
        const seen = { lastSeenAt: at('session'), expiresAt: ago(-100) };
        await tx.session.create({ data: { id: `${name}-ended`, userId, ...seen, endedAt: at('session') } });
        await tx.session.create({
          data: { id: `${name}-expired`, userId, lastSeenAt: ago(60), expiresAt: at('session') },
        });
        await tx.passwordReset.create({
          data: { id: name, userId, tokenHash: name, expiresAt: at('passwordReset') },
        });
        const letter = { kind: 'reset', entityId: 'x', sealed: '', nextAttemptAt: ago(0) };
        await tx.outgoingMail.create({ data: { id: name, ...letter, createdAt: at('letter') } });
        const person = { email: 'x', name: 'x', role: 'reader', kommuneId };
        await tx.invitation.create({ data: { id: name, tokenHash: name, ...person, expiresAt: at('invitation') } });
        for (const over of ['usedAt', 'revokedAt'] as const) {
          const id = `${name}-${over}`;
          const data = { id, tokenHash: id, ...person, expiresAt: ago(0), [over]: at('invitationOver') };
          await tx.invitation.create({ data });
        }
        const draft = { kommuneId, target: 'radar', targetId: '2026', fileName: 'x', tables: '{}', mapping: '{}' };
        await tx.importDraft.create({ data: { id: name, ...draft, createdAt: at('importDraft') } });
        await tx.importDraft.create({
          data: { id: `${name}-imported`, ...draft, status: 'imported', createdAt: at('importDraft') },
        });
        await tx.signInThrottle.create({ data: { key: name, failures: 1, windowStart: at('signInTries') } });
      });
    }
    const ended = await forgetPast(new Date(now), AbortSignal.abort());
    expect(new Set(Object.values(ended)), 'nothing is begun by a process that stops').toEqual(new Set([0]));
    const forgotten = await forgetPast(new Date(now));
    expect(forgotten).toMatchObject({ sessions: 2, resets: 1, letters: 1, invitations: 3, drafts: 1 });
    const { read } = database();
    const ids = (rows: { id: string }[]) => rows.map(({ id }) => id).toSorted();
    expect(ids(await read.session.findMany())).toEqual(['kept-ended', 'kept-expired']);
    for (const rows of [await read.passwordReset.findMany(), await read.outgoingMail.findMany()])
      expect(ids(rows)).toEqual(['kept']);
    const invitations = await read.invitation.findMany({ where: { kommuneId } });
    expect(ids(invitations)).toEqual(['kept', 'kept-revokedAt', 'kept-usedAt']);
    expect(ids(await read.importDraft.findMany())).toEqual(['gone-imported', 'kept', 'kept-imported']);
    expect(await read.signInThrottle.count({ where: { key: 'gone' } })).toBe(0);
    expect(await read.signInThrottle.count({ where: { key: 'kept' } })).toBe(1);
    const user = await read.user.findUniqueOrThrow({ where: { id: userId } });
    expect(user.lastSeenAt).toEqual(ago(daysKept.session + 0.01));
    expect(await forgetPast(new Date(now))).toMatchObject({ sessions: 0, letters: 0 });
  });

  test('is looked for by one process a day, also when the clock was set back', async () => {
    const claims = (at: number) => Promise.all([1, 2, 3].map(() => claimDaily(new Date(at))));
    const granted = async (at: number) => {
      const count = (await claims(at)).filter(Boolean).length;
      if (count > 0) await finishDaily(new Date(at));
      return count;
    };
    expect(await granted(now)).toBe(1);
    expect(await granted(now + day - 1)).toBe(0);
    expect(await granted(now + day)).toBe(1);
    expect(await granted(now - 30 * day)).toBe(1);
    expect(await granted(now - 30 * day + 1)).toBe(0);
  });
});
