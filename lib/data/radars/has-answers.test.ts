import { describe, expect, test } from 'vitest';
import { database } from '../database';
import { makeRadar } from '../testing/builders';
import { makePaperKommune } from '../testing/export-builders';
import { testDatabase } from '../testing/test-database';
import { hasAnswers } from './has-answers';

describe('whether a kommune has answered', () => {
  testDatabase();

  test('is true of its own answers alone, and a note is none', async () => {
    const { editor, contributor, coordinator, stranger, strange } = await makePaperKommune();
    const radarId = await makeRadar(strange.kommuneId);
    const [areaId = ''] = strange.areaIds;
    const noted = { radarId, technologyId: 'cloud', areaId, scope: areaId, answer: null, note: 'Kun en note' };
    await database().write.$transaction((tx) => tx.placement.create({ data: noted, select: { id: true } }));
    const answered = await Promise.all([editor, contributor, coordinator, stranger].map(hasAnswers));
    expect(answered).toEqual([true, true, false, false]);
  });
});
