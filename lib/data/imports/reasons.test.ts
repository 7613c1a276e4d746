import { beforeAll, describe, expect, it } from 'vitest';
import type { Viewer } from '../../domain/access';
import { savePlacement } from '../placements/save-placement';
import { readRadarSource } from '../radars/radar-source';
import { applied, csvFile, must, uploaded } from '../testing/import-builders';
import { makePeople } from '../testing/people';
import { testDatabase } from '../testing/test-database';

// In the default edition RPA is ready to use, and drones are for trial.
const sheet = csvFile('Teknologi;Social;Samlet;Havn\nRPA;ikke relevant;ikke relevant;i/r\nDroner;ikke relevant;4;\n');

describe('“not relevant” of what is ready, which a sheet gives no reason for', () => {
  testDatabase();
  let editor: Viewer;
  beforeAll(async () => {
    ({ editor } = await makePeople());
  });

  it('is named in the review, cell by cell, and no other', async () => {
    const { missingReasons, plan } = await uploaded(editor, sheet);
    const technology = { kind: 'known', id: 'rpa' };
    expect(missingReasons).toEqual(
      expect.arrayContaining([
        { cell: 'B2', column: 'B', technology },
        { cell: 'C2', column: 'C', technology },
      ]),
    );
    expect(missingReasons.every((one) => one.technology.kind === 'known' && one.technology.id === 'rpa')).toBe(true);
    expect(plan.rejected).toEqual([]);
  });

  it('is stored, is not named a second time, and asks for its reason when its note is changed', async () => {
    must(await applied(editor, await uploaded(editor, sheet), { archiveBlank: false }));
    expect((await uploaded(editor, sheet)).missingReasons).toEqual([]);
    const { id: radarId, placements } = must(await readRadarSource(editor, { language: 'da', year: 2026 }));
    const cell = placements.find(({ technologyId, areaId }) => technologyId === 'rpa' && areaId === null);
    if (cell === undefined) throw new Error('The cell was not stored');
    expect(cell.content).toMatchObject({ answer: 'not-relevant', reason: '' });
    const save = (content: Partial<typeof cell.content>) =>
      savePlacement(editor, {
        ...{ radarId, areaId: null, technologyId: 'rpa', version: 1 },
        content: { ...cell.content, ...content },
      });
    const refused = { ok: false, code: 'invalid', reason: 'problems', detail: ['reason-needed'] };
    expect(await save({ note: 'Set på i maj' })).toEqual(refused);
    expect(await save({ note: 'Set på i maj', reason: 'Vi har ingen sager' })).toMatchObject({ ok: true });
  });
});
