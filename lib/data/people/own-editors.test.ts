import { expect, test } from 'vitest';
import { makeKommune, makeUser } from '../testing/builders';
import { testDatabase } from '../testing/test-database';
import { listOwnEditors } from './own-editors';

testDatabase();

test('a member of a kommune is told its active editors, nobody else’s, and whoever is one of them nothing', async () => {
  const { kommuneId } = await makeKommune();
  const other = await makeKommune();
  const editor = await makeUser({ kommuneId, role: 'editor', email: 'chef@example.dk' });
  await makeUser({ kommuneId, role: 'editor', email: 'lukket@example.dk', active: false });
  await makeUser({ kommuneId: other.kommuneId, role: 'editor', email: 'anden@example.dk' });
  for (const role of ['contributor', 'reader'] as const)
    expect(await listOwnEditors(await makeUser({ kommuneId, role }))).toEqual([
      { name: 'Prøve editor', email: 'chef@example.dk' },
    ]);
  expect(await listOwnEditors(editor)).toEqual([]);
  const coordinator = { userId: 'k', kommuneId: null, role: 'coordinator', areaIds: [] } as const;
  expect(await listOwnEditors(coordinator)).toEqual([]);
});
