import { describe, expect, it } from 'vitest';
import { defaultEditionId } from '@/prisma/seed/editions/shipped';
import { database } from '../database';
import { makeKommune, makeUser } from '../testing/builders';
import { must } from '../testing/import-builders';
import { storeTestRelease } from '../testing/store-test-release';
import { testDatabase } from '../testing/test-database';
import { readReleaseMembers } from './read-members';

describe('readReleaseMembers', () => {
  testDatabase();

  it('names who took part, and nothing of what they answered', async () => {
    const { kommuneId } = await makeKommune();
    const viewer = await makeUser({ kommuneId, role: 'reader' });
    const coordinator = await makeUser({ kommuneId: null, role: 'coordinator' });
    await database().write.$transaction((tx) =>
      storeTestRelease(tx, {
        ...{ id: 'members', editionId: defaultEditionId, year: 2026, others: 6, technologyIds: ['cloud'] },
        answer: () => 'piloting',
        own: { kommuneId, answers: [] },
      }),
    );
    const members = must(await readReleaseMembers(viewer, 'members'));
    expect(members).toHaveLength(7);
    expect(members[0]).toEqual({ kommuneId, name: 'Prøvekommune', own: true });
    // A simulated kommune of another installation has no row here: its id stands for it.
    expect(members[1]).toEqual({ kommuneId: 'simulated-001', name: 'simulated-001', own: false });
    expect(must(await readReleaseMembers(coordinator, 'members')).filter(({ own }) => own)).toEqual([]);
  });

  it('is refused to whoever is no member, and without the release', async () => {
    const { kommuneId } = await makeKommune();
    const viewer = await makeUser({ kommuneId, role: 'editor' });
    expect(await readReleaseMembers(viewer, 'none')).toMatchObject({ ok: false, code: 'not_found' });
    const stray = { ...viewer, kommuneId: null };
    expect(await readReleaseMembers(stray, 'members')).toMatchObject({ ok: false, code: 'forbidden' });
  });
});
