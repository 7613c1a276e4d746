import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '../database';
import { makeUser } from '../testing/builders';
import { auditCount, auditedActions, makePeople, type People } from '../testing/people';
import { testDatabase } from '../testing/test-database';
import { listUsers } from './list-users';
import { findSignedIn, openSession } from './sessions';
import { changeActive, changeRole } from './users';

const startSession = (userId: string) =>
  database().write.$transaction((tx) => openSession(tx, { userId, method: 'password', device: '' }));

describe('the users of a kommune', () => {
  testDatabase();
  let people: People;
  beforeAll(async () => {
    people = await makePeople();
  });

  test('only the editor sees them, and only the own kommune’s', async () => {
    const { editor, contributor, reader, coordinator, stranger } = people;
    for (const viewer of [contributor, reader, coordinator])
      expect(await listUsers(viewer)).toMatchObject({ ok: false, code: 'forbidden' });
    const own = await listUsers(editor);
    if (!own.ok) throw new Error(own.reason);
    const ids = own.value.users.map((user) => user.id);
    expect(ids.toSorted()).toEqual([editor, contributor, reader].map((user) => user.userId).toSorted());
    expect(own.value.areas.map((area) => area.id)).toEqual(people.areaIds);
    expect(ids).not.toContain(stranger.userId);
  });

  test('nobody else changes them, and another kommune’s are not there', async () => {
    const { contributor, reader, coordinator, stranger, editor } = people;
    const before = await auditCount();
    for (const viewer of [contributor, reader]) {
      const change = { userId: editor.userId, revision: 1 };
      expect(await changeActive(viewer, { ...change, active: false })).toMatchObject({ code: 'forbidden' });
      const role = { ...change, role: 'reader', areaIds: [] } as const;
      expect(await changeRole(viewer, role)).toMatchObject({ code: 'forbidden' });
    }
    const role = { userId: reader.userId, revision: 1, role: 'editor', areaIds: [] } as const;
    expect(await changeRole(coordinator, role)).toMatchObject({ code: 'forbidden' });
    expect(await changeRole(stranger, role)).toMatchObject({ code: 'not_found' });
    const active = { userId: reader.userId, revision: 1, active: false };
    expect(await changeActive(coordinator, active)).toMatchObject({ code: 'not_found' });
    expect(await changeActive(stranger, active)).toMatchObject({ code: 'not_found' });
    expect(await auditCount()).toBe(before);
  });

  test('the last editor stays', async () => {
    const { editor } = people;
    const change = { userId: editor.userId, revision: 1 };
    const lost = { code: 'conflict', reason: 'last-editor' };
    expect(await changeActive(editor, { ...change, active: false })).toMatchObject(lost);
    expect(await changeRole(editor, { ...change, role: 'reader', areaIds: [] })).toMatchObject(lost);
  });

  test('of two editors who remove each other at once, one remains', async () => {
    const { kommuneId, editor } = await makePeople();
    const second = await makeUser({ kommuneId, role: 'editor' });
    const demote = { revision: 1, role: 'reader', areaIds: [] } as const;
    const results = await Promise.all([
      changeRole(editor, { ...demote, userId: second.userId }),
      changeRole(second, { ...demote, userId: editor.userId }),
    ]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(await database().read.user.count({ where: { kommuneId, role: 'editor', active: true } })).toBe(1);
  });

  test('a new role ends the sessions; new areas do not', async () => {
    const { editor, reader, areaIds } = people;
    const { userId } = reader;
    const first = await startSession(userId);
    const some = areaIds.slice(0, 2);
    const change = { userId, role: 'contributor' } as const;
    expect(await changeRole(editor, { ...change, revision: 1, areaIds: some })).toMatchObject({ ok: true });
    expect(await findSignedIn(first)).toBeNull();
    const second = await startSession(userId);
    expect((await findSignedIn(second))?.viewer).toMatchObject({ role: 'contributor' });
    expect(await changeRole(editor, { ...change, revision: 2, areaIds: areaIds.slice(2, 3) })).toMatchObject({
      ok: true,
    });
    expect((await findSignedIn(second))?.viewer.areaIds).toEqual(areaIds.slice(2, 3));
    expect(await auditedActions(userId)).toEqual(['user.role', 'user.role']);
  });

  test('a change made from an old revision is refused', async () => {
    const { editor, kommuneId } = people;
    const { userId } = await makeUser({ kommuneId, role: 'reader' });
    const change = { userId, revision: 1, role: 'editor', areaIds: [] } as const;
    expect(await changeRole(editor, change)).toMatchObject({ ok: true });
    expect(await changeRole(editor, { ...change, role: 'reader' })).toMatchObject({ reason: 'changed' });
    expect(await changeActive(editor, { userId, revision: 1, active: false })).toMatchObject({ reason: 'changed' });
  });

  test('a contributor has areas, and only the own kommune’s', async () => {
    const { editor, kommuneId, strange, areaIds } = people;
    const { userId } = await makeUser({ kommuneId, role: 'reader' });
    const change = { userId, revision: 1, role: 'contributor' } as const;
    expect(await changeRole(editor, { ...change, areaIds: [] })).toMatchObject({ reason: 'areas-needed' });
    const theirs = [...areaIds.slice(0, 1), ...strange.areaIds.slice(0, 1)];
    expect(await changeRole(editor, { ...change, areaIds: theirs })).toMatchObject({ code: 'not_found' });
    expect(await database().read.user.findUnique({ where: { id: userId }, select: { role: true } })).toEqual({
      role: 'reader',
    });
  });

  test('a closed account is signed out, and can be opened again', async () => {
    const { editor, kommuneId } = people;
    const { userId } = await makeUser({ kommuneId, role: 'reader' });
    const token = await startSession(userId);
    expect(await changeActive(editor, { userId, revision: 1, active: false })).toMatchObject({ ok: true });
    expect(await findSignedIn(token)).toBeNull();
    expect(await changeActive(editor, { userId, revision: 2, active: true })).toMatchObject({ ok: true });
    expect(await findSignedIn(token)).toBeNull();
    expect(await auditedActions(userId)).toEqual(['user.deactivated', 'user.reactivated']);
  });

  test('a coordinator closes another coordinator’s account, never the own', async () => {
    const { coordinator } = people;
    const other = await makeUser({ kommuneId: null, role: 'coordinator' });
    const close = (userId: string) => changeActive(coordinator, { userId, revision: 1, active: false });
    expect(await close(coordinator.userId)).toMatchObject({ reason: 'own-account' });
    expect(await close(other.userId)).toMatchObject({ ok: true });
  });

  test('of two coordinators who close each other’s accounts at once, one remains', async () => {
    const [one, other] = await Promise.all([
      makeUser({ kommuneId: null, role: 'coordinator' }),
      makeUser({ kommuneId: null, role: 'coordinator' }),
    ]);
    const results = await Promise.all([
      changeActive(one, { userId: other.userId, revision: 1, active: false }),
      changeActive(other, { userId: one.userId, revision: 1, active: false }),
    ]);
    expect(results.map((result) => (result.ok ? 'ok' : result.code)).toSorted()).toEqual(['forbidden', 'ok']);
    const ids = [one.userId, other.userId];
    expect(await database().read.user.count({ where: { id: { in: ids }, active: true } })).toBe(1);
  });

  test('who was an editor when asking, and is none when it is done, changes nobody', async () => {
    const { editor, kommuneId } = await makePeople();
    const second = await makeUser({ kommuneId, role: 'editor' });
    const reader = await makeUser({ kommuneId, role: 'reader' });
    const demote = { userId: second.userId, revision: 1, role: 'reader', areaIds: [] } as const;
    expect(await changeRole(editor, demote)).toMatchObject({ ok: true });
    const promote = { ...demote, userId: reader.userId, role: 'editor' } as const;
    expect(await changeRole(second, promote)).toMatchObject({ code: 'forbidden' });
    expect(await auditedActions(reader.userId)).toEqual([]);
  });
});
