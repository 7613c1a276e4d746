import { beforeAll, describe, expect, test } from 'vitest';
import { makeRadar } from '../testing/builders';
import { auditCount, auditedActions, makePeople, type People } from '../testing/people';
import { testDatabase } from '../testing/test-database';
import { changeComparison, readSettings } from './settings';

const standard = { tiltPercent: 15, combinedForAreas: true, stuckMonths: 18 };

describe('how the radar is compared', () => {
  testDatabase();
  let people: People;
  beforeAll(async () => {
    people = await makePeople();
  });

  test('is decided by the editor only', async () => {
    const before = await auditCount();
    for (const viewer of [people.contributor, people.reader, people.coordinator]) {
      expect(await readSettings(viewer, 'da')).toMatchObject({ code: 'forbidden' });
      expect(await changeComparison(viewer, { ...standard, before: standard })).toMatchObject({ code: 'forbidden' });
    }
    expect(await auditCount()).toBe(before);
  });

  test('is changed from what one saw', async () => {
    const { editor, kommuneId, stranger } = people;
    const changed = { tiltPercent: 20, combinedForAreas: false, stuckMonths: 12 };
    expect(await changeComparison(editor, { ...changed, before: standard })).toEqual({ ok: true, value: null });
    expect(await changeComparison(editor, { ...standard, before: standard })).toMatchObject({ reason: 'changed' });
    expect(await readSettings(editor, 'da')).toMatchObject({ value: changed });
    expect(await readSettings(stranger, 'da')).toMatchObject({ value: standard });
    expect(await auditedActions(kommuneId)).toEqual(['kommune.comparison']);
  });

  test.each([4, 51, 12.5])('a threshold of %d percent is refused', async (tiltPercent) => {
    const { stranger } = people;
    const input = { ...standard, tiltPercent, before: standard };
    expect(await changeComparison(stranger, input)).toMatchObject({ code: 'invalid', reason: 'tilt' });
  });

  test.each([2, 61, 12.5])('a limit of %d months in pilot is refused', async (stuckMonths) => {
    const { stranger } = people;
    const input = { ...standard, stuckMonths, before: standard };
    expect(await changeComparison(stranger, input)).toMatchObject({ code: 'invalid', reason: 'stuck' });
  });

  test('stands with the years there are', async () => {
    const { stranger, strange } = people;
    await makeRadar(strange.kommuneId, 2025);
    await makeRadar(strange.kommuneId, 2026);
    const view = await readSettings(stranger, 'en');
    if (!view.ok) throw new Error(view.reason);
    expect(view.value.radars.map(({ year, answers }) => [year, answers])).toEqual([
      [2026, 0],
      [2025, 0],
    ]);
  });
});
