import { describe, expect, it } from 'vitest';
import { defaultEditionId } from '@/prisma/seed/editions/shipped';
import { database } from '../database';
import { makeKommune, makeUser } from '../testing/builders';
import { must } from '../testing/import-builders';
import { storeTestRelease } from '../testing/store-test-release';
import { testDatabase } from '../testing/test-database';
import { readReleaseFigures } from './read-figures';

const country = { releaseId: 'figures', groupKey: 'country', language: 'da' } as const;

describe('the published figures', () => {
  testDatabase();

  it('are the same for a coordinator and for a kommune that took part, and hidden where few answered', async () => {
    const { kommuneId } = await makeKommune();
    await database().write.$transaction((tx) =>
      storeTestRelease(tx, {
        ...{ id: 'figures', editionId: defaultEditionId, year: 2026, others: 11, technologyIds: ['cloud', 'rpa'] },
        answer: (number, technologyId) =>
          technologyId === 'cloud' ? (number < 3 ? 'operating' : 'piloting') : number < 4 ? 'operating' : 'unknown',
        own: { kommuneId, answers: [{ technologyId: 'cloud', editionAreaId: null, answer: 'operating' }] },
      }),
    );
    const coordinator = await makeUser({ kommuneId: null, role: 'coordinator' });
    const reader = await makeUser({ kommuneId, role: 'reader' });
    const read = must(await readReleaseFigures(coordinator, country));
    expect(must(await readReleaseFigures(reader, country)).figures).toEqual(read.figures);
    const cellOf = (id: string) => read.figures.find(({ technologyId }) => technologyId === id)?.cell;
    expect(cellOf('cloud')).toMatchObject({ state: 'shown', uses: 12, counts: { operating: 4, piloting: 8 } });
    expect(cellOf('rpa')).toEqual({ state: 'suppressed' });
    expect(cellOf('chatbot')).toEqual({ state: 'suppressed' });
    expect(read.figures).toHaveLength(22);
    expect(read.group).toMatchObject({ partition: 'country', members: 12 });
  });

  it('are not there without the release or the group, nor for a stray', async () => {
    const coordinator = await makeUser({ kommuneId: null, role: 'coordinator' });
    expect(await readReleaseFigures(coordinator, { ...country, groupKey: 'region:Ingen' })).toMatchObject({
      reason: 'no-group',
    });
    expect(await readReleaseFigures(coordinator, { ...country, releaseId: 'none' })).toMatchObject({
      reason: 'no-release',
    });
    const stray = { ...coordinator, role: 'editor' as const };
    expect(await readReleaseFigures(stray, country)).toMatchObject({ code: 'forbidden' });
  });
});
