import { describe, expect, test } from 'vitest';
import type { Viewer } from '../../domain/access';
import { throttleLimits } from '../../domain/throttle';
import { database } from '../database';
import { makeRadar, makeUser } from '../testing/builders';
import { makePeople } from '../testing/people';
import { testDatabase } from '../testing/test-database';
import { recordForeignId, recordRefusal } from './record-refusal';
import { safePath } from './safe-path';

async function refusalsOf({ userId: actorId }: Viewer) {
  const rows = await database().read.auditEvent.findMany({
    where: { actorId, action: 'access.refused' },
    select: { kommuneId: true, entityId: true, after: true },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ after, ...row }) => ({ ...row, after: JSON.parse(after ?? 'null') }));
}

describe('a refusal', () => {
  testDatabase();

  test('is told with who, where and why, in the own kommune’s log', async () => {
    const { reader, kommuneId } = await makePeople();
    await recordRefusal(reader, { path: '/users/change', reason: 'manage-users' });
    expect(await refusalsOf(reader)).toEqual([
      { kommuneId, entityId: '/users/change', after: { reason: 'manage-users' } },
    ]);
  });

  test('again and again fills nothing: the last that is written says so', async () => {
    const { reader } = await makePeople();
    for (let count = 0; count < 3 * throttleLimits.refusal; count += 1)
      await recordRefusal(reader, { path: `/users/${count}`, reason: 'page' });
    const rows = await refusalsOf(reader);
    expect(rows).toHaveLength(throttleLimits.refusal + 1);
    expect(rows.map(({ after }) => after.last === true)).toEqual([
      ...Array.from({ length: throttleLimits.refusal }, () => false),
      true,
    ]);
  });

  test('many at once stop there too, and another person’s are still told', async () => {
    const { reader, contributor } = await makePeople();
    await Promise.all(
      Array.from({ length: 30 }, (_, index) => recordRefusal(reader, { path: `/a/${index}`, reason: 'page' })),
    );
    const rows = await refusalsOf(reader);
    expect(rows).toHaveLength(throttleLimits.refusal + 1);
    expect(rows.filter(({ after }) => after.last === true)).toHaveLength(1);
    await recordRefusal(contributor, { path: '/a', reason: 'page' });
    expect(await refusalsOf(contributor)).toHaveLength(1);
  });

  test('tells of another kommune’s ids by kind, never which, and only where the asker is', async () => {
    const { editor, kommuneId, strange, stranger } = await makePeople();
    const radarId = await makeRadar(strange.kommuneId);
    const [areaId = ''] = strange.areaIds;
    await recordForeignId(editor, { path: '/fill', asked: ['fill', radarId] });
    await recordForeignId(editor, { path: '/fill', asked: [areaId] });
    await recordForeignId(editor, { path: '/users', asked: [stranger.userId] });
    expect((await refusalsOf(editor)).map(({ after, ...row }) => [row.kommuneId, after])).toEqual([
      [kommuneId, { reason: 'not-own', entity: 'radar' }],
      [kommuneId, { reason: 'not-own', entity: 'area' }],
      [kommuneId, { reason: 'not-own', entity: 'user' }],
    ]);
    expect(await database().read.auditEvent.count({ where: { kommuneId: strange.kommuneId } })).toBe(0);
  });

  test('is none for what is nobody’s, one’s own, or no id at all', async () => {
    const { editor, kommuneId, areaIds } = await makePeople();
    const colleague = await makeUser({ kommuneId, role: 'reader' });
    const shared = await database().read.edition.findFirstOrThrow({ select: { id: true } });
    await recordForeignId(editor, {
      path: '/fill',
      asked: ['', 'nothing', colleague.userId, ...areaIds, shared.id, "' OR 1=1", '../..', 'x'.repeat(5000)],
    });
    expect(await refusalsOf(editor)).toEqual([]);
  });

  test('does not stop the answer when it cannot be written', async () => {
    const broken: Viewer = { userId: 'nul \0', kommuneId: null, role: 'reader', areaIds: [] };
    await expect(recordRefusal(broken, { path: '/a', reason: 'page' })).resolves.toBeUndefined();
  });
});

test.each([
  ['/users?failed=x', '/users'],
  ['/invitation/abc-secret', '/invitation/…'],
  ['/join/BCDF-GHJK', '/join/…'],
  ['/reset/token/more', '/reset/…/more'],
  ['/meetings/1/room', '/meetings/1/room'],
  [`/${'x'.repeat(500)}`, `/${'x'.repeat(199)}`],
])('the address %s is kept as %s', (path, kept) => {
  expect(safePath(path)).toBe(kept);
});
