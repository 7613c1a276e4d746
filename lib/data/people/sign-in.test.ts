import { randomUUID } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import { throttleLimits } from '../../domain/throttle';
import { inRequest, type RequestContext } from '../../request-context';
import { database } from '../database';
import { makeKommune, makeUser } from '../testing/builders';
import { testDatabase } from '../testing/test-database';
import { hashName } from './hash-token';
import { hashPassword, verifyPassword } from './passwords';
import { endSession, findSignedIn } from './sessions';
import { signIn, signInToDemo } from './sign-in';

// As it is, but so that something may happen while a password is looked at.
vi.mock('./passwords', async (original) => {
  const real = await original<typeof import('./passwords')>();
  return { ...real, verifyPassword: vi.fn(real.verifyPassword) };
});

const password = 'en lang og god adgangskode';
let addresses = 0;
/** Each try from an address of its own, unless a test says otherwise. */
function someAddress(): string {
  addresses += 1;
  return `192.0.2.${addresses}`;
}

async function makeAccount() {
  const { kommuneId } = await makeKommune();
  const email = `konto-${Math.random().toString(36).slice(2)}@example.dk`;
  const viewer = await makeUser({ kommuneId, role: 'editor', email, passwordHash: await hashPassword(password) });
  return { email, viewer };
}

describe('signing in', () => {
  testDatabase();

  test('the right password opens a session, and only its hash is stored', async () => {
    const { email, viewer } = await makeAccount();
    const result = await signIn({ email: ` ${email.toUpperCase()} `, password, address: someAddress() });
    expect(result.ok).toBe(true);
    if (!result.ok) return;
    expect((await findSignedIn(result.value))?.viewer).toEqual(viewer);
    expect(await database().read.session.count({ where: { id: result.value } })).toBe(0);
  });

  test('an unknown account, a wrong password and an inactive account get the same answer', async () => {
    const { email, viewer } = await makeAccount();
    const wrong = await signIn({ email, password: 'noget andet end det', address: someAddress() });
    const unknown = await signIn({ email: 'ingen@example.dk', password, address: someAddress() });
    await database().write.$transaction((tx) =>
      tx.user.update({ where: { id: viewer.userId }, data: { active: false } }),
    );
    const inactive = await signIn({ email, password, address: someAddress() });
    expect(wrong).toEqual({ ok: false, code: 'forbidden', reason: 'wrong-sign-in' });
    expect(unknown).toEqual(wrong);
    expect(inactive).toEqual(wrong);
  });

  test('many wrong passwords at once lose races over their counts, and each is a wrong password all the same', async () => {
    const address = someAddress();
    const tries = Array.from({ length: 20 }, async (_, index) => {
      const context: RequestContext = { id: `nr-${index}`, trouble: null, mayBeSaved: false };
      const email = `ingen-${index}@example.dk`;
      const result = await inRequest(context, () => signIn({ email, password: 'forkert forkert forkert', address }));
      return [result.ok ? 'in' : result.reason, context.trouble];
    });
    for (const told of await Promise.all(tries)) expect(told).toEqual(['wrong-sign-in', null]);
  });

  test.each([
    ['is changed', { passwordHash: 'another' }],
    ['goes, as the account is bound to a directory', { passwordHash: null }],
    ['stands, but the account is closed', { active: false }],
  ])('no session is opened when the password %s while it is looked at', async (_name, data) => {
    const { email, viewer } = await makeAccount();
    const { userId: id } = viewer;
    vi.mocked(verifyPassword).mockImplementationOnce(async () => {
      await database().write.$transaction((tx) => tx.user.update({ where: { id }, data, select: { id: true } }));
      return true;
    });
    const result = await signIn({ email, password, address: someAddress() });
    expect(result).toEqual({ ok: false, code: 'forbidden', reason: 'wrong-sign-in' });
    expect(await database().read.session.count({ where: { userId: id } })).toBe(0);
    expect(await database().read.auditEvent.count({ where: { action: 'session.refused', entityId: id } })).toBe(1);
  });

  test('too many tries on one account are refused, the right password too, and all at once gains nothing', async () => {
    const { email } = await makeAccount();
    const tries = Array.from({ length: throttleLimits.account + 5 }, () =>
      signIn({ email, password: 'forkert forkert forkert', address: someAddress() }),
    );
    const reasons = (await Promise.all(tries)).map((result) => (result.ok ? 'in' : result.reason));
    expect(reasons.filter((reason) => reason === 'wrong-sign-in')).toHaveLength(throttleLimits.account);
    expect(reasons.filter((reason) => reason === 'throttled')).toHaveLength(5);
    expect(await signIn({ email, password, address: someAddress() })).toMatchObject({ ok: false, reason: 'throttled' });
  });

  test('too many tries from one address are refused, whatever the account', async () => {
    const address = someAddress();
    for (let count = 0; count < throttleLimits.address; count += 1) {
      await signIn({ email: `nr${count}@example.dk`, password, address });
    }
    const { email } = await makeAccount();
    expect(await signIn({ email, password, address })).toMatchObject({ ok: false, reason: 'throttled' });
    expect((await signIn({ email, password, address: someAddress() })).ok).toBe(true);
  }, 60_000);

  test('sign-ins and refusals are in the audit, without the address of the account', async () => {
    const { email, viewer } = await makeAccount();
    await signIn({ email, password: 'forkert forkert forkert', address: someAddress() });
    await signIn({ email, password, address: someAddress() });
    const rows = await database().read.auditEvent.findMany({
      select: { action: true, actorId: true, after: true, entityId: true, kommuneId: true },
    });
    const { userId: entityId, kommuneId } = viewer;
    expect(rows.some((row) => row.action === 'session.opened' && row.actorId === entityId)).toBe(true);
    const after = JSON.stringify({ why: 'wrong' });
    expect(rows).toContainEqual({ action: 'session.refused', actorId: null, after, entityId, kommuneId });
    expect(JSON.stringify(rows)).not.toContain(email);
  });

  test('a try with an address that has no account is nobody’s, and its address is not kept', async () => {
    const email = `${randomUUID()}@example.dk`;
    await signIn({ email, password, address: someAddress() });
    const rows = await database().read.auditEvent.findMany({ where: { entityId: hashName(`account:${email}`) } });
    expect(rows).toMatchObject([{ action: 'session.refused', entity: 'account', kommuneId: null, actorId: null }]);
  });

  test('the demo’s click opens no real account', async () => {
    const { viewer } = await makeAccount();
    expect(await signInToDemo(viewer.userId)).toMatchObject({ ok: false, code: 'forbidden' });
    expect(await signInToDemo('nobody')).toMatchObject({ ok: false, code: 'forbidden' });
  });
});

describe('a session', () => {
  testDatabase();

  const open = async () => {
    const { email, viewer } = await makeAccount();
    const result = await signIn({ email, password, address: someAddress() });
    if (!result.ok) throw new Error(result.reason);
    return { token: result.value, viewer };
  };
  const setSession = (userId: string, data: { lastSeenAt?: Date; expiresAt?: Date }) =>
    database().write.$transaction((tx) => tx.session.updateMany({ where: { userId }, data }));
  const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000);

  test('ends by signing out, once', async () => {
    const { token } = await open();
    await endSession(token);
    await endSession(token);
    expect(await findSignedIn(token)).toBeNull();
    expect(await findSignedIn('made up')).toBeNull();
  });

  test('ends after eight hours idle, and after its whole time', async () => {
    const { token, viewer } = await open();
    await setSession(viewer.userId, { lastSeenAt: hoursAgo(7.9) });
    expect(await findSignedIn(token)).not.toBeNull();
    await setSession(viewer.userId, { lastSeenAt: hoursAgo(8.1) });
    expect(await findSignedIn(token)).toBeNull();
    await setSession(viewer.userId, { lastSeenAt: new Date(), expiresAt: hoursAgo(0.1) });
    expect(await findSignedIn(token)).toBeNull();
  });

  test('follows the user at the next request: a new role, a deactivation', async () => {
    const { token, viewer } = await open();
    const change = (data: { role?: string; active?: boolean }) =>
      database().write.$transaction((tx) => tx.user.update({ where: { id: viewer.userId }, data }));
    await change({ role: 'reader' });
    expect((await findSignedIn(token))?.viewer.role).toBe('reader');
    await change({ role: 'emperor' });
    expect(await findSignedIn(token)).toBeNull();
    await change({ role: 'editor', active: false });
    expect(await findSignedIn(token)).toBeNull();
  });
});
