import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { seal } from '../../config/seal';
import { type GroupMap, parseGroupMap } from '../../domain/directory/group-map';
import type { DirectoryPerson } from '../../domain/directory/person';
import { database } from '../database';
import { mailPurpose } from '../mail/queue-mail';
import { inviteUser } from '../people/invitations';
import { hashPassword } from '../people/passwords';
import { findSession, findSignedIn } from '../people/sessions';
import { signIn } from '../people/sign-in';
import { makeKommune, makeUser, type TestKommune } from '../testing/builders';
import { testDatabase } from '../testing/test-database';
import { claimCheck, endedBecause, settleGone, settleSilent, settleStill } from './check-session';
import { type Entrance, enterByDirectory, recordRefusedEntry } from './enter-by-directory';
import { readHeld } from './held-tokens';

const held = { refreshToken: 'første', accessToken: null, expiresAt: null };
const person = (part: Partial<DirectoryPerson> = {}): DirectoryPerson => {
  const id = randomUUID();
  return {
    ...{ directoryId: `https://login.example.dk ${id}`, name: 'Mette Prøve', email: `${id}@example.dk` },
    ...{ emailVerified: true, groups: [] },
    ...part,
  };
};
const enter = (part: Partial<Entrance> & Pick<Entrance, 'person'>) =>
  enterByDirectory({ held, errand: null, map: null, device: 'Firefox · Linux', ...part });
const reasonOf = async (result: Promise<{ ok: boolean; reason?: string }>) => {
  const { ok, reason } = await result;
  return ok ? 'ok' : reason;
};
const write = <T>(
  change: (tx: Parameters<Parameters<ReturnType<typeof database>['write']['$transaction']>[0]>[0]) => Promise<T>,
) => database().write.$transaction(change);
const auditOf = (entityId: string) =>
  database().read.auditEvent.findMany({
    where: { entityId },
    select: { action: true, before: true, after: true, kommuneId: true },
  });
const codes = new Map<string, string>();

/** A kommune with four digits of its own, since a map knows it by those. */
async function coded(): Promise<TestKommune & { code: string }> {
  const kommune = await makeKommune();
  const code = String(9000 + codes.size);
  codes.set(code, kommune.kommuneId);
  await write((tx) => tx.kommune.update({ where: { id: kommune.kommuneId }, data: { code }, select: { id: true } }));
  return { ...kommune, code };
}

const mapOf = (text: string): GroupMap => parseGroupMap(text) ?? [];

async function tokenOf(part: Parameters<typeof enter>[0]): Promise<string> {
  const entered = await enter(part);
  if (!entered.ok) throw new Error(entered.reason);
  return entered.value;
}

beforeAll(() => void vi.stubEnv('SESSION_SECRET', 'a secret of at least thirty-two characters'));

describe('coming in by the directory’s groups', () => {
  testDatabase();

  test('an account is made, with what the groups say, and the next sign-in finds it', async () => {
    const { kommuneId, code } = await coded();
    const map = mapOf(`a=reader@${code}; b=editor@${code}`);
    const mette = person({ groups: ['a'] });
    const first = await findSignedIn(await tokenOf({ person: mette, map }));
    expect(first).toMatchObject({ userName: 'Mette Prøve', viewer: { kommuneId, role: 'reader', areaIds: [] } });
    const second = await findSignedIn(await tokenOf({ person: { ...mette, name: 'Mette Ny', groups: ['b'] }, map }));
    expect(second).toMatchObject({ userName: 'Mette Ny', viewer: { userId: first?.viewer.userId, role: 'editor' } });
    const rows = await auditOf(first?.viewer.userId ?? '');
    expect(rows.map((row) => row.action)).toEqual(
      expect.arrayContaining(['user.made', 'session.opened', 'user.renamed', 'user.role']),
    );
    expect(JSON.stringify(rows)).not.toContain('Mette');
    expect(JSON.stringify(rows)).not.toContain(mette.email);
  });

  test('two at once make one account', async () => {
    const { code } = await coded();
    const map = mapOf(`a=reader@${code}`);
    const mette = person({ groups: ['a'] });
    const results = await Promise.all([1, 2, 3].map(() => enter({ person: mette, map })));
    expect(results.map((result) => result.ok)).toEqual([true, true, true]);
    expect(await database().read.user.count({ where: { directoryId: mette.directoryId } })).toBe(1);
  });

  test('each that is not clear is refused with its reason, and makes nothing', async () => {
    const { code } = await coded();
    const { code: elsewhere, kommuneId: other } = await coded();
    await write((tx) => tx.kommune.update({ where: { id: other }, data: { joinedAt: null }, select: { id: true } }));
    const map = mapOf(`a=reader@${code}; b=editor@${elsewhere}; c=reader@8999`);
    const cases = [
      [{ groups: [] }, 'no-group'],
      [{ groups: 'absent' }, 'no-groups-claim'],
      [{ groups: 'overage' }, 'group-overage'],
      [{ groups: ['a', 'b'] }, 'two-kommuner'],
      [{ groups: ['b'] }, 'kommune-not-joined'],
      [{ groups: ['c'] }, 'unknown-kommune'],
      [{ groups: ['a'], email: null }, 'no-email'],
    ] as const;
    for (const [part, reason] of cases) {
      const someone = person(part);
      expect(await reasonOf(enter({ person: someone, map }))).toBe(reason);
      expect(await database().read.user.count({ where: { directoryId: someone.directoryId } })).toBe(0);
    }
  });

  test('an account with a password is bound only where the directory vouches for the address, and in its own kommune', async () => {
    const { kommuneId, code } = await coded();
    const { code: elsewhere } = await coded();
    const email = `${randomUUID()}@example.dk`;
    const passwordHash = await hashPassword('en lang og god adgangskode');
    const { userId } = await makeUser({ kommuneId, role: 'editor', email, passwordHash });
    const map = mapOf(`a=reader@${code}; b=reader@${elsewhere}`);
    expect(await reasonOf(enter({ person: person({ email, emailVerified: false, groups: ['a'] }), map }))).toBe(
      'email-unverified',
    );
    expect(await reasonOf(enter({ person: person({ email, groups: ['b'] }), map }))).toBe('other-kommune');
    const mette = person({ email, groups: ['a'] });
    const signedIn = await findSignedIn(await tokenOf({ person: mette, map }));
    expect(signedIn?.viewer).toMatchObject({ userId, role: 'reader' });
    const tried = await signIn({ email, password: 'en lang og god adgangskode', address: '192.0.2.77' });
    expect(tried).toMatchObject({ ok: false, reason: 'wrong-sign-in' });
    expect(await reasonOf(enter({ person: person({ email, groups: ['a'] }), map }))).toBe('bound-to-other');
  });

  /** Somebody with two sessions and an area in one kommune, whose groups then are another's. */
  const mover = async () => {
    const from = await coded();
    const to = await coded();
    const map = mapOf(`a=contributor@${from.code}; b=contributor@${to.code}`);
    const mette = person({ groups: ['a'] });
    const first = await tokenOf({ person: mette, map });
    const userId = (await findSignedIn(first))?.viewer.userId ?? '';
    const areaId = from.areaIds[0] ?? '';
    await write((tx) => tx.userArea.create({ data: { userId, areaId }, select: { userId: true } }));
    const second = await tokenOf({ person: mette, map });
    expect((await findSignedIn(second))?.viewer.areaIds).toEqual([areaId]);
    return { from, to, map, userId, tokens: [first, second], mette: { ...mette, groups: ['b'] } };
  };

  /** What is left is closed and the old kommune's own; what is new is the new one's. */
  const checkMoved = async ({ from, to, userId, tokens, mette }: Awaited<ReturnType<typeof mover>>, token: string) => {
    const { read } = database();
    for (const old of tokens) expect(await findSignedIn(old)).toBeNull();
    const left = await read.user.findUniqueOrThrow({ where: { id: userId }, include: { areas: true } });
    expect(left).toMatchObject({ kommuneId: from.kommuneId, active: false, directoryId: null, areas: [] });
    expect(left.email).not.toBe(mette.email);
    const viewer = (await findSignedIn(token))?.viewer;
    expect(viewer).toMatchObject({ kommuneId: to.kommuneId, role: 'contributor', areaIds: [] });
    expect(viewer?.userId).not.toBe(userId);
    const made = await read.user.findUniqueOrThrow({ where: { id: viewer?.userId ?? '' } });
    expect(made).toMatchObject({ email: mette.email, directoryId: mette.directoryId, name: 'Mette Prøve' });
    // Neither kommune's audit and names know of the other's account.
    for (const [id, kommuneId] of [
      [userId, from.kommuneId],
      [made.id, to.kommuneId],
    ] as const) {
      expect([...new Set((await auditOf(id)).map((row) => row.kommuneId))]).toEqual([kommuneId]);
      const name = await read.auditName.findUnique({ where: { actorId: id }, select: { kommuneId: true } });
      expect(name).toEqual({ kommuneId });
    }
    expect((await auditOf(userId)).filter((row) => row.action === 'user.moved')).toHaveLength(1);
    expect((await auditOf(made.id)).map((row) => row.action)).toContain('user.made');
  };

  test('another kommune at the next sign-in: the account is closed and stays, and a new one is made', async () => {
    const moved = await mover();
    await checkMoved(moved, await tokenOf({ person: moved.mette, map: moved.map }));
  });

  test('another kommune while signed in: the same, and the sessions end at once', async () => {
    const moved = await mover();
    const [token = ''] = moved.tokens;
    const { sessionId, text } = (await findSession(token))?.directory ?? { sessionId: '', text: '' };
    const claimed = { sessionId, text: (await claimCheck(sessionId, text, Date.now())) ?? '' };
    await settleStill(claimed, { held, person: moved.mette, map: moved.map, now: Date.now() });
    expect(await endedBecause(token)).toBe('moved');
    for (const old of moved.tokens) expect(await findSignedIn(old)).toBeNull();
    await checkMoved(moved, await tokenOf({ person: moved.mette, map: moved.map }));
  });

  test('another kommune: invitations and letters to the address do not outlive the account', async () => {
    const { from, map, userId, mette } = await mover();
    const { kommuneId } = from;
    const email = mette.email ?? '';
    await write(async (tx) => {
      const invitation = { kommuneId, email, name: 'Mette', role: 'reader', tokenHash: userId, expiresAt: new Date() };
      await tx.invitation.create({ data: invitation, select: { id: true } });
      const letter = { kommuneId, kind: 'reminder', nextAttemptAt: new Date() };
      const sealed = seal(JSON.stringify({ kind: 'reminder', to: email }), mailPurpose);
      await tx.outgoingMail.create({ data: { ...letter, entityId: 'another', sealed }, select: { id: true } });
    });
    await tokenOf({ person: mette, map });
    expect(await database().read.invitation.count({ where: { email } })).toBe(0);
    expect(await database().read.outgoingMail.count({ where: { kommuneId } })).toBe(0);
  });

  test('a move that ends nowhere leaves the account as it was, and lets nobody in', async () => {
    const { from, to, map, userId, mette } = await mover();
    await makeUser({ kommuneId: from.kommuneId, role: 'reader', email: `ny-${mette.email}` });
    const taken = { ...mette, email: `ny-${mette.email}` };
    expect(await reasonOf(enter({ person: taken, map }))).toBe('other-kommune');
    const left = await database().read.user.findUniqueOrThrow({ where: { id: userId } });
    expect(left).toMatchObject({ directoryId: mette.directoryId, active: true, kommuneId: from.kommuneId });
    expect(await database().read.user.count({ where: { kommuneId: to.kommuneId } })).toBe(0);
  });

  test('another role ends the other sessions', async () => {
    const { code } = await coded();
    const map = mapOf(`a=reader@${code}; b=editor@${code}`);
    const mette = person({ groups: ['a'] });
    const [here, there] = [await tokenOf({ person: mette, map }), await tokenOf({ person: mette, map })];
    const { sessionId, text } = (await findSession(here))?.directory ?? { sessionId: '', text: '' };
    const claimed = { sessionId, text: (await claimCheck(sessionId, text, Date.now())) ?? '' };
    const still = { held, map, now: Date.now() };
    await settleStill(claimed, { ...still, person: { ...mette, groups: ['b'] } });
    expect((await findSignedIn(here))?.viewer.role).toBe('editor');
    expect(await findSignedIn(there)).toBeNull();
    const anew = await tokenOf({ person: mette, map });
    expect(await findSignedIn(here)).toBeNull();
    expect((await findSignedIn(anew))?.viewer.role).toBe('reader');
    const beside = await tokenOf({ person: mette, map });
    expect(await findSignedIn(anew)).not.toBeNull();
    expect(await findSignedIn(beside)).not.toBeNull();
  });

  test('a closed account stays closed', async () => {
    const { code } = await coded();
    const map = mapOf(`a=reader@${code}`);
    const mette = person({ groups: ['a'] });
    await tokenOf({ person: mette, map });
    await write((tx) => tx.user.updateMany({ where: { directoryId: mette.directoryId }, data: { active: false } }));
    expect(await reasonOf(enter({ person: mette, map }))).toBe('closed');
  });
});

describe('coming in by invitation', () => {
  testDatabase();

  test('the invitation’s link binds whoever opens it, once', async () => {
    const { kommuneId, areaIds } = await makeKommune();
    const editor = await makeUser({ kommuneId, role: 'editor' });
    const invited = await inviteUser(editor, {
      ...{ name: 'Ivan', email: `${randomUUID()}@example.dk`, role: 'contributor', areaIds: areaIds.slice(0, 1) },
    });
    if (!invited.ok) throw new Error(invited.reason);
    const errand = { kind: 'invitation', token: invited.value.token } as const;
    const ivan = person({ name: 'Ivan Prøve', email: null });
    const signedIn = await findSignedIn(await tokenOf({ person: ivan, errand }));
    expect(signedIn).toMatchObject({
      userName: 'Ivan Prøve',
      viewer: { kommuneId, role: 'contributor', areaIds: areaIds.slice(0, 1) },
    });
    expect(await reasonOf(enter({ person: person(), errand }))).toBe('used');
    expect(await reasonOf(enter({ person: ivan, errand }))).toBe('has-account');
    expect((await findSignedIn(await tokenOf({ person: ivan })))?.viewer.userId).toBe(signedIn?.viewer.userId);
  });

  test('a directory that tells no name leaves the one that the invitation was written to', async () => {
    const { kommuneId } = await makeKommune();
    const editor = await makeUser({ kommuneId, role: 'editor' });
    const email = `${randomUUID()}@example.dk`;
    const invited = await inviteUser(editor, { name: 'Ivan Inviteret', email, role: 'reader', areaIds: [] });
    if (!invited.ok) throw new Error(invited.reason);
    const errand = { kind: 'invitation', token: invited.value.token } as const;
    const token = await tokenOf({ person: person({ name: '', email: null }), errand });
    expect(await findSignedIn(token)).toMatchObject({ userName: 'Ivan Inviteret' });
  });

  test('nobody who was not invited comes in, whatever their groups; an address alone binds nothing', async () => {
    const { kommuneId } = await makeKommune();
    const email = `${randomUUID()}@example.dk`;
    const { userId } = await makeUser({ kommuneId, role: 'reader', email });
    expect(await reasonOf(enter({ person: person({ groups: ['a'] }) }))).toBe('no-account');
    expect(await reasonOf(enter({ person: person({ email: null }) }))).toBe('no-account');
    expect(await reasonOf(enter({ person: person({ email, emailVerified: false }) }))).toBe('email-unverified');
    expect((await findSignedIn(await tokenOf({ person: person({ email }) })))?.viewer.userId).toBe(userId);
    const rows = await database().read.auditEvent.findMany({
      where: { action: 'session.refused' },
      select: { after: true, entityId: true },
    });
    expect(rows.length).toBeGreaterThan(2);
    expect(JSON.stringify(rows)).not.toContain('example.dk');
  });

  test('a refusal of somebody known is the kommune’s to see', async () => {
    const { kommuneId } = await makeKommune();
    const known = person({});
    const { userId } = await makeUser({ kommuneId, role: 'reader', directoryId: known.directoryId, active: false });
    expect(await reasonOf(enter({ person: known }))).toBe('closed');
    const rows = await database().read.auditEvent.findMany({ where: { entityId: userId } });
    expect(rows).toMatchObject([{ action: 'session.refused', entity: 'user', kommuneId, actorId: null }]);
  });

  test('refusals are written down so many times, and no more', async () => {
    const account = `directory-answer:${randomUUID()}`;
    const before = await database().read.auditEvent.count();
    for (let count = 0; count < 14; count += 1) await recordRefusedEntry({ account, why: 'directory-state' });
    expect((await database().read.auditEvent.count()) - before).toBe(10);
  });
});

describe('asking again', () => {
  testDatabase();

  const begin = async () => {
    const { kommuneId, code } = await coded();
    const map = mapOf(`a=reader@${code}; b=editor@${code}`);
    const mette = person({ groups: ['a'] });
    const token = await tokenOf({ person: mette, map });
    const { sessionId, text } = (await findSession(token))?.directory ?? { sessionId: '', text: '' };
    return { kommuneId, map, mette, token, sessionId, text };
  };

  test('of many at once one may ask; whoever comes with an old answer changes nothing', async () => {
    const { sessionId, text, token, mette, map } = await begin();
    const now = Date.now();
    const claims = await Promise.all(Array.from({ length: 8 }, () => claimCheck(sessionId, text, now)));
    const won = claims.filter((claim) => claim !== null);
    expect(won).toHaveLength(1);
    const claimed = { sessionId, text: won[0] ?? '' };
    const next = { ...held, refreshToken: 'anden' };
    await settleStill(claimed, { held: next, person: mette, map, now: now + 5 });
    const state = (await findSession(token))?.directory;
    expect(state?.checkedAt).toBe(now + 5);
    expect(readHeld(state?.text ?? '')).toEqual({ held: next, claimedUntil: 0, askAgainAt: 0 });
    await settleGone(claimed, 'ended');
    await settleSilent(claimed, held, now);
    expect((await findSession(token))?.directory?.text).toBe(state?.text);
  });

  test('another role goes on; no role, somebody else’s answer and a no end the session, and say why', async () => {
    const endings = [
      [{ groups: [] }, 'no-group'],
      [{ groups: 'overage' }, 'group-overage'],
      [{ directoryId: 'https://login.example.dk another' }, 'ended'],
    ] as const;
    for (const [part, why] of endings) {
      const { sessionId, text, token, mette, map } = await begin();
      const claimed = { sessionId, text: (await claimCheck(sessionId, text, Date.now())) ?? '' };
      await settleStill(claimed, { held, person: { ...mette, ...part }, map, now: Date.now() });
      expect(await findSession(token)).toBeNull();
      expect(await endedBecause(token)).toBe(why);
    }
    const { sessionId, text, token, mette, map } = await begin();
    const first = { sessionId, text: (await claimCheck(sessionId, text, Date.now())) ?? '' };
    await settleStill(first, { held, person: { ...mette, groups: ['b'] }, map, now: Date.now() });
    const found = await findSession(token);
    expect(found?.signedIn.viewer.role).toBe('editor');
    const second = { sessionId, text: (await claimCheck(sessionId, found?.directory?.text ?? '', Date.now())) ?? '' };
    await settleGone(second, 'ended');
    expect(await endedBecause(token)).toBe('ended');
    const row = await database().read.session.findUnique({ where: { id: sessionId }, select: { directory: true } });
    expect(row?.directory).toBe('ended:ended');
  });
});
