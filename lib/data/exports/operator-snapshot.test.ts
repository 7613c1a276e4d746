import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { database } from '../database';
import { exampleId, seedDemo } from '../shipped/demo';
import { makeKommune, makeRadar } from '../testing/builders';
import { makePaperKommune, making } from '../testing/export-builders';
import { must } from '../testing/import-builders';
import { auditCount } from '../testing/people';
import { testDatabase } from '../testing/test-database';
import { createExport } from './create-export';
import { type OperatorInput, operatorSnapshot } from './operator-snapshot';
import { readExport } from './read-export';

const asked: OperatorInput = { kommuneCode: null, language: 'da', createdAt: making.now, version: making.version };

describe('a snapshot for a command on the server', () => {
  testDatabase();

  test('is not found without a demo, a kommune or a radar', async () => {
    expect(await operatorSnapshot(asked)).toMatchObject({ code: 'not_found', reason: 'no-kommune' });
    const { kommuneId } = await makeKommune();
    const kommuneCode = kommuneId;
    expect(await operatorSnapshot({ ...asked, kommuneCode: '9999' })).toMatchObject({ reason: 'no-kommune' });
    expect(await operatorSnapshot({ ...asked, kommuneCode })).toMatchObject({ code: 'not_found', reason: 'no-radar' });
  });

  test('is the newest year of the kommune by its code, without its notes', async () => {
    const { kommuneId: kommuneCode, areaIds } = await makePaperKommune();
    await makeRadar(kommuneCode, 2024);
    const snapshot = must(await operatorSnapshot({ ...asked, kommuneCode }));
    expect(snapshot).toMatchObject({ kommune: { code: kommuneCode }, year: 2026, notes: [], author: null });
    expect(snapshot.options).toEqual({ language: 'da', audience: 'internal', draft: true, areaIds });
  });

  test('is the demo’s with its notes, the same each time, and what a paper by its editor holds', async () => {
    await database().write.$transaction((tx) => tx.user.deleteMany());
    must(await seedDemo(making.now));
    const before = await auditCount();
    const snapshot = must(await operatorSnapshot(asked));
    expect(snapshot).toMatchObject({ kommune: { code: '9001', simulated: true }, year: 2026 });
    expect(snapshot.createdAt).toBe(making.now.toISOString());
    expect(z.uuidv7().safeParse(snapshot.id).success).toBe(true);
    expect(snapshot.notes.map(({ text }) => text)).toContain('Sengesensorer og CO2-målere på to plejecentre.');
    expect(must(await operatorSnapshot(asked))).toEqual(snapshot);
    const english = must(await operatorSnapshot({ ...asked, language: 'en' }));
    expect(english.id).not.toBe(snapshot.id);
    expect(english.options.language).toBe('en');
    expect(await database().read.export.count({ where: { kommuneId: exampleId } })).toBe(0);
    expect(await auditCount()).toBe(before);

    const editor = { userId: `${exampleId}-editor`, kommuneId: exampleId, role: 'editor', areaIds: [] } as const;
    const noteCells = snapshot.notes.map(({ technologyId, areaId }) => ({ technologyId, areaId }));
    const { options, texts, year } = snapshot;
    const { id } = must(await createExport(editor, { year, options, texts, noteCells }, making));
    const stored = must(await readExport(editor, id)).snapshot;
    expect(stored).toEqual({ ...snapshot, id });
  });
});
