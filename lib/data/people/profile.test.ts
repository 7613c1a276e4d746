import { describe, expect, test } from 'vitest';
import { database } from '../database';
import { makeKommune, makeUser } from '../testing/builders';
import { auditedActions } from '../testing/people';
import { testDatabase } from '../testing/test-database';
import { hashPassword } from './passwords';
import { changePassword, readProfile } from './profile';
import { findSignedIn, openSession } from './sessions';
import { signIn } from './sign-in';

const current = 'en hest på en mark';
const password = 'to heste på en mark';

describe('one’s own password', () => {
  testDatabase();

  async function makeMember(email: string) {
    const { kommuneId } = await makeKommune();
    return makeUser({ kommuneId, role: 'reader', email, passwordHash: await hashPassword(current) });
  }

  test('is changed with the current one, and signs the other browsers out', async () => {
    const viewer = await makeMember('skifter@example.dk');
    const open = () =>
      database().write.$transaction((tx) => openSession(tx, { userId: viewer.userId, method: 'password', device: '' }));
    const [here, there] = [await open(), await open()];
    const change = { current, password, sessionToken: here };
    expect(await changePassword(viewer, { ...change, current: 'forkert kodeord' })).toMatchObject({
      reason: 'wrong-password',
    });
    expect(await changePassword(viewer, { ...change, password: 'kort' })).toMatchObject({ reason: 'too-short' });
    expect(await findSignedIn(there)).not.toBeNull();
    expect(await changePassword(viewer, change)).toEqual({ ok: true, value: null });
    expect(await findSignedIn(here)).not.toBeNull();
    expect(await findSignedIn(there)).toBeNull();
    const enter = (given: string) => signIn({ email: 'skifter@example.dk', password: given, address: 'a' });
    expect(await enter(current)).toMatchObject({ code: 'forbidden' });
    expect(await enter(password)).toMatchObject({ ok: true });
    expect(await auditedActions(viewer.userId)).toEqual(['user.password', 'session.refused', 'session.opened']);
  });

  test('cannot be guessed', async () => {
    const viewer = await makeMember('gaettes@example.dk');
    const wrong = { current: 'forkert kodeord', password, sessionToken: 'x' };
    for (let attempt = 0; attempt < 10; attempt += 1)
      expect(await changePassword(viewer, wrong)).toMatchObject({ reason: 'wrong-password' });
    for (let attempt = 0; attempt < 3; attempt += 1)
      expect(await changePassword(viewer, { ...wrong, current })).toMatchObject({ reason: 'throttled' });
    const refusals = await database().read.auditEvent.findMany({
      where: { actorId: viewer.userId, kommuneId: viewer.kommuneId, action: 'access.refused' },
      select: { entityId: true, after: true },
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
    });
    expect(refusals.map(({ entityId, after }) => [entityId, JSON.parse(after ?? 'null')])).toEqual([
      ...Array(10).fill(['/profile/password', { reason: 'wrong-password' }]),
      ['/profile/password', { reason: 'throttled', last: true }],
    ]);
  });

  test('is not there in the demo', async () => {
    const { kommuneId } = await makeKommune();
    const viewer = await makeUser({ kommuneId, role: 'reader' });
    expect(await readProfile(viewer)).toMatchObject({ hasPassword: false });
    expect(await changePassword(viewer, { current, password, sessionToken: 'x' })).toMatchObject({ code: 'forbidden' });
  });
});
