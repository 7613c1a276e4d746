import { beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../../domain/access';
import { makeUser } from '../testing/builders';
import { makePeople, type People } from '../testing/people';
import { testDatabase } from '../testing/test-database';
import { quietly } from '../transaction';
import { hashToken } from './hash-token';
import { endOtherSessions } from './own-sessions';
import { endSession, endSessionsOf, idleLimit, openSession } from './sessions';
import { changeActive, changeRole } from './users';
import { whySessionEnded } from './why-ended';

describe('whoever is no longer signed in is told why', () => {
  testDatabase();
  let people: People;
  beforeAll(async () => {
    people = await makePeople();
  });

  const open = ({ userId }: Viewer) => quietly((tx) => openSession(tx, { userId, method: 'password', device: '' }));
  const set = (token: string, data: { lastSeenAt?: Date; expiresAt?: Date }) =>
    quietly((tx) => tx.session.update({ where: { id: hashToken(token) }, data, select: { id: true } }));

  test('when it was ended from another browser', async () => {
    const [here, there] = [await open(people.reader), await open(people.reader)];
    expect(await endOtherSessions(people.reader, { sessionToken: here })).toMatchObject({ ok: true });
    expect(await whySessionEnded(there)).toBe('elsewhere');
  });

  test('when the role, the password or the account changed', async () => {
    const { editor, kommuneId } = people;
    const other = await makeUser({ kommuneId, role: 'reader' });
    const asReader = await open(other);
    const role = { userId: other.userId, revision: 1, role: 'editor', areaIds: [] } as const;
    expect(await changeRole(editor, role)).toMatchObject({ ok: true });
    expect(await whySessionEnded(asReader)).toBe('role');
    const asEditor = await open(other);
    await quietly((tx) => endSessionsOf(tx, other.userId, { why: 'password' }));
    expect(await whySessionEnded(asEditor)).toBe('password');
    const last = await open(other);
    const closing = { userId: other.userId, revision: 2, active: false };
    expect(await changeActive(editor, closing)).toMatchObject({ ok: true });
    expect(await whySessionEnded(last)).toBe('closed');
  });

  test('when it ran out by itself', async () => {
    const [idle, long] = [await open(people.reader), await open(people.reader)];
    await set(idle, { lastSeenAt: new Date(Date.now() - idleLimit) });
    await set(long, { expiresAt: new Date() });
    expect(await whySessionEnded(idle)).toBe('idle');
    expect(await whySessionEnded(long)).toBe('long');
  });

  test('and no more than is known', async () => {
    const token = await open(people.reader);
    await endSession(token);
    expect(await whySessionEnded(token)).toBe('unknown');
    expect(await whySessionEnded('never-was')).toBe('unknown');
  });
});
