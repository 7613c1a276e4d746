import { beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../../domain/access';
import { recentSignIn } from '../../domain/recent-sign-in';
import { database } from '../database';
import { auditedActions, makePeople, type People } from '../testing/people';
import { testDatabase } from '../testing/test-database';
import { quietly } from '../transaction';
import { hashToken } from './hash-token';
import { listUsers } from './list-users';
import { endOtherSessions, endOwnSession, listOwnSessions } from './own-sessions';
import { findSignedIn, idleLimit, openSession } from './sessions';

describe('one’s own sessions', () => {
  testDatabase();
  let people: People;
  beforeAll(async () => {
    people = await makePeople();
  });

  const open = ({ userId }: Viewer, device: string) =>
    quietly((tx) => openSession(tx, { userId, method: 'password', device }));
  const seen = (token: string, at: number) =>
    quietly((tx) => tx.session.update({ where: { id: hashToken(token) }, data: { lastSeenAt: new Date(at) } }));

  test('are listed, the one that asks first; those that are over are not', async () => {
    const { reader } = people;
    const [phone, desk, idle] = [
      await open(reader, 'Safari · iPhone'),
      await open(reader, 'Edge · Windows'),
      await open(reader, 'Firefox'),
    ];
    await open(people.editor, 'en andens');
    await seen(idle, Date.now() - idleLimit);
    await seen(phone, Date.now() - 60_000);
    const listed = await listOwnSessions(reader, phone);
    expect(listed.map(({ device, current }) => [device, current])).toEqual([
      ['Safari · iPhone', true],
      ['Edge · Windows', false],
    ]);
    expect(listed[0]).toMatchObject({ method: 'password', createdAt: expect.any(Date) });
    expect(await findSignedIn(desk)).not.toBeNull();
  });

  test('one is ended, never another’s', async () => {
    const { contributor, editor } = people;
    const [here, there] = [await open(contributor, 'a'), await open(contributor, 'b')];
    const theirs = hashToken(await open(editor, 'c'));
    expect(await endOwnSession(contributor, { sessionToken: here, id: theirs })).toMatchObject({
      reason: 'no-session',
    });
    expect(await endOwnSession(contributor, { sessionToken: here, id: hashToken(there) })).toMatchObject({ ok: true });
    expect(await endOwnSession(contributor, { sessionToken: here, id: hashToken(there) })).toMatchObject({
      reason: 'no-session',
    });
    expect(await findSignedIn(there)).toBeNull();
    expect(await findSignedIn(here)).not.toBeNull();
    expect(await auditedActions(contributor.userId)).toEqual(['session.ended']);
  });

  test('all others are ended at once, and nobody else’s', async () => {
    const { coordinator, editor } = people;
    const [here, second, third] = [
      await open(coordinator, 'a'),
      await open(coordinator, 'b'),
      await open(coordinator, 'c'),
    ];
    const theirs = await open(editor, 'd');
    expect(await endOtherSessions(coordinator, { sessionToken: here })).toMatchObject({ ok: true });
    expect(await endOtherSessions(coordinator, { sessionToken: here })).toMatchObject({ ok: true });
    for (const token of [second, third]) expect(await findSignedIn(token)).toBeNull();
    for (const token of [here, theirs]) expect(await findSignedIn(token)).not.toBeNull();
    expect(await auditedActions(coordinator.userId)).toEqual(['session.others-ended']);
  });

  test('none is ended from one that is not recent, but from the demo’s', async () => {
    const { reader: viewer } = people;
    const [here, there] = [await open(viewer, 'gammel'), await open(viewer, 'anden')];
    const older = (method: string) =>
      quietly((tx) => {
        const data = { createdAt: new Date(Date.now() - recentSignIn), method };
        return tx.session.update({ where: { id: hashToken(here) }, data, select: { id: true } });
      });
    await older('password');
    const again = { code: 'conflict', reason: 'sign-in-again' };
    expect(await endOwnSession(viewer, { sessionToken: here, id: hashToken(there) })).toMatchObject(again);
    expect(await endOtherSessions(viewer, { sessionToken: here })).toMatchObject(again);
    expect(await endOtherSessions(viewer, { sessionToken: 'ingen' })).toMatchObject(again);
    expect(await endOtherSessions(people.editor, { sessionToken: there })).toMatchObject(again);
    expect(await findSignedIn(there)).not.toBeNull();
    await older('demo');
    expect(await endOwnSession(viewer, { sessionToken: here, id: hashToken(there) })).toMatchObject({ ok: true });
  });

  test('those that are ended keep nothing of the directory', async () => {
    const { userId } = people.stranger;
    const byDirectory = (device: string) =>
      quietly((tx) => openSession(tx, { userId, method: 'directory', device, directory: '0.0.sealed' }));
    const [here, second, third] = [await byDirectory('a'), await byDirectory('b'), await byDirectory('c')];
    expect(await endOwnSession(people.stranger, { sessionToken: here, id: hashToken(second) })).toMatchObject({
      ok: true,
    });
    expect(await endOtherSessions(people.stranger, { sessionToken: here })).toMatchObject({ ok: true });
    const held = (token: string) =>
      database().read.session.findUnique({ where: { id: hashToken(token) }, select: { directory: true } });
    for (const token of [second, third]) expect(await held(token)).toEqual({ directory: 'ended:elsewhere' });
    expect(await held(here)).toEqual({ directory: '0.0.sealed' });
  });

  test('say when somebody was last seen, where sign-in alone would say less', async () => {
    const { reader, editor } = people;
    const token = await open(reader, 'a');
    const later = Date.now() + 90_000;
    await seen(token, later);
    const users = await listUsers(editor);
    const found = users.ok ? users.value.users.find(({ id }) => id === reader.userId) : undefined;
    expect(found?.lastSeenAt).toEqual(new Date(later));
    expect(JSON.stringify(users)).not.toContain('passwordHash');
  });
});
