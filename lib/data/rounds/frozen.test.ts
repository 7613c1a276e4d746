import { beforeAll, describe, expect, test } from 'vitest';
import { kommuner } from '@/prisma/seed/kommuner';
import { database } from '../database';
import { makeUser } from '../testing/builders';
import { must } from '../testing/import-builders';
import { giveAnswers, makeAnswering, makeRoundEdition } from '../testing/round-builders';
import { testDatabase } from '../testing/test-database';
import { closeRound } from './close-round';
import { contribute } from './contribute';
import { openRound } from './open-round';

const tables = ['Release', 'ReleaseMember', 'ReleaseGroup', 'ReleaseCount', 'ReleasePortfolio'] as const;

/** One column of each that says what was published. */
const changes: readonly (readonly [table: string, change: string])[] = [
  ['Release', '"title" = \'Noget andet\''],
  ['Release', '"participants" = 98'],
  ['Release', '"withheld" = \'[]\''],
  ['ReleaseMember', '"digest" = \'x\''],
  ['ReleaseGroup', '"memberIds" = \'[]\''],
  ['ReleaseCount', '"operating" = 1'],
  ['ReleasePortfolio', '"piloting" = \'{}\''],
  ['Contribution', '"answers" = \'[]\''],
  ['Contribution', '"digest" = \'x\''],
  ['Contribution', '"salt" = \'x\''],
  ['Contribution', '"version" = 9'],
];

describe('what was published', () => {
  testDatabase();
  const run = (sql: string) => database().write.$transaction((tx) => tx.$executeRawUnsafe(sql));
  const content = async () => {
    const rows = [...tables, 'Contribution'].map((table) =>
      database().read.$queryRawUnsafe<object[]>(`SELECT * FROM "${table}" ORDER BY 1, 2, 3`),
    );
    return Promise.all(rows);
  };

  beforeAll(async () => {
    const coordinator = await makeUser({ kommuneId: null, role: 'coordinator' });
    const edition = await makeRoundEdition(1, 2);
    const { editionId, technologyIds } = edition;
    const input = { title: 'Måling', year: 2026, date: '2026-11-22', issuerName: 'KL', editionId };
    const { id } = must(await openRound(coordinator, input));
    for (const [code] of kommuner.slice(0, 6)) {
      const { radarId, areaIds, editor } = await makeAnswering(code, edition);
      const [areaId = null] = areaIds;
      await giveAnswers(
        radarId,
        technologyIds.map((technologyId) => ({ technologyId, areaId, answer: 'piloting' as const })),
      );
      must(await contribute(editor, { roundId: id }));
    }
    must(await closeRound(coordinator, { id, revision: 1 }));
  });

  test.each(changes)('is not changed in the database itself: %s, %s', async (table, change) => {
    const before = await content();
    expect(before.every((rows) => rows.length > 0)).toBe(true);
    await expect(run(`UPDATE "${table}" SET ${change}`)).rejects.toThrow(`${table} is frozen`);
    expect(await content()).toEqual(before);
  });

  test.each([...tables, 'Contribution'])('is not deleted: %s', async (table) => {
    const before = await content();
    await expect(run(`DELETE FROM "${table}"`)).rejects.toThrow(`${table} is frozen`);
    expect(await content()).toEqual(before);
  });

  test('may be withdrawn for the next time', async () => {
    const data = { withdrawnAt: new Date() };
    const { count } = await database().write.$transaction((tx) => tx.contribution.updateMany({ data }));
    expect(count).toBe(6);
  });
});
