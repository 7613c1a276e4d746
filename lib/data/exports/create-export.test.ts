import { describe, expect, test } from 'vitest';
import { can } from '../../domain/access';
import { database } from '../database';
import { makeRadar } from '../testing/builders';
import { auditOf, makeExport, makePaperKommune, making, paperInput, secretNote } from '../testing/export-builders';
import { must } from '../testing/import-builders';
import { auditCount } from '../testing/people';
import { testDatabase } from '../testing/test-database';
import { createExport } from './create-export';
import { readExport } from './read-export';

describe('making a paper', () => {
  testDatabase();

  test('freezes what was chosen, as it stood', async () => {
    const { editor, areaId, otherAreaId, kommuneId, radarId } = await makePaperKommune();
    const cell = { technologyId: 'cloud', areaId };
    const texts = { title: ' Radar 2026 ', purpose: 'Udvalget\r\nskal drøfte' };
    const input = paperInput({
      ...{ texts, noteCells: [cell, cell], editionId: 'kl-2020' },
      options: { areaIds: [otherAreaId, areaId, areaId], draft: false, audience: 'public' },
    });
    const { id } = must(await createExport(editor, input, making));
    const { snapshot } = must(await readExport(editor, id));
    expect(snapshot).toMatchObject({
      ...{ id, createdAt: '2026-11-22T09:30:15.123Z', version: '0.1.0', author: null, year: 2026 },
      kommune: { code: kommuneId, name: 'Prøvekommune', simulated: true },
      edition: { id: 'kl-2020', year: 2020, publisher: 'KL' },
      notes: [{ ...cell, text: secretNote }],
      options: { language: 'da', audience: 'public', draft: false, areaIds: [areaId, otherAreaId] },
      texts: { title: 'Radar 2026', forum: '', purpose: 'Udvalget\nskal drøfte' },
    });
    const cloud = snapshot.comparison.combined.technologies.find(({ technology }) => technology.id === 'cloud');
    expect(cloud).toMatchObject({ finding: 'overdue-pilot', areas: { piloting: 2 } });
    expect(snapshot.comparison.areas).toHaveLength(6);
    const row = await database().read.export.findUniqueOrThrow({ where: { id }, omit: { content: true } });
    expect(row).toEqual({
      ...{ id, kommuneId, radarId, year: 2026, editionId: 'kl-2020', title: 'Radar 2026', forum: '', language: 'da' },
      ...{ audience: 'public', draft: false, version: '0.1.0', createdAt: making.now, createdById: editor.userId },
      ...{ createdByName: '', retiredAt: null, retiredById: null, retiredReason: '' },
    });
  });

  test('names are read in the paper’s language', async () => {
    const kommune = await makePaperKommune();
    const id = await makeExport(kommune, { options: { language: 'en' } });
    const { snapshot } = must(await readExport(kommune.editor, id));
    const names = snapshot.comparison.combined.technologies.map(({ technology }) => technology.name);
    expect(names).toContain('Drones');
    expect(names).not.toContain('Droner');
  });

  test('the audit tells what was chosen, and nothing that was written but the title', async () => {
    const kommune = await makePaperKommune();
    const { areaId } = kommune;
    const id = await makeExport(kommune, {
      ...{ noteCells: [{ technologyId: 'cloud', areaId }], options: { areaIds: [areaId] } },
      texts: { title: 'Radar 2026', assessment: 'Lang VURDERING', economy: 'Lang ØKONOMI' },
    });
    const rows = await auditOf(id);
    expect(rows.map(({ action }) => action)).toEqual(['export.create']);
    expect(JSON.parse(rows[0]?.after ?? '')).toEqual({
      ...{ year: 2026, editionId: 'kl-2021-22', title: 'Radar 2026', noteCells: [{ technologyId: 'cloud', areaId }] },
      options: { language: 'da', audience: 'internal', draft: true, areaIds: [areaId] },
    });
    const all = await database().read.auditEvent.findMany({ select: { before: true, after: true } });
    expect(JSON.stringify(all)).not.toMatch(/HEMMELIGT-0815|VURDERING|ØKONOMI/);
  });

  test('is for the editor, and as a draft for the reader; for nobody else', async () => {
    const { editor, contributor, reader, coordinator, kommuneId } = await makePaperKommune();
    const make = async (viewer: typeof editor, draft: boolean) => {
      const made = await createExport(viewer, paperInput({ options: { draft } }), making);
      return made.ok ? 'made' : `${made.code} ${made.reason}`;
    };
    const before = await auditCount();
    const refused = 'forbidden make-paper';
    expect([await make(contributor, true), await make(contributor, false)]).toEqual([refused, refused]);
    expect([await make(coordinator, true), await make(coordinator, false)]).toEqual([refused, refused]);
    expect(await make(reader, false)).toBe('forbidden draft-only');
    expect(await database().read.export.count({ where: { kommuneId } })).toBe(0);
    expect(await auditCount()).toBe(before);
    expect([await make(editor, true), await make(editor, false), await make(reader, true)]).toEqual([
      ...['made', 'made', 'made'],
    ]);
    expect(can(reader, { action: 'make-paper', kommuneId, draft: false })).toBe(false);
  });

  test('names the fields that are too long, after what does not count is gone', async () => {
    const { editor } = await makePaperKommune();
    const input = (extra: string) =>
      paperInput({ texts: { title: 'a'.repeat(120) + extra, economy: 'b'.repeat(1501) } });
    expect(await createExport(editor, input('x'), making)).toEqual({
      ...{ ok: false, code: 'invalid', reason: 'texts-too-long', detail: ['title', 'economy'] },
    });
    expect(await createExport(editor, input(' \r\n'), making)).toMatchObject({ detail: ['economy'] });
  });

  test('takes no area and no note that is not on the kommune’s own radar', async () => {
    const { editor, areaId, otherAreaId, strange, radarId } = await makePaperKommune();
    const elsewhere = strange.areaIds[0] ?? '';
    const strangeRadar = await makeRadar(strange.kommuneId);
    const cell = { technologyId: 'cloud', answer: 'piloting', note: 'Andres' };
    const data = [
      { ...cell, radarId: strangeRadar, areaId: elsewhere, scope: elsewhere },
      { ...cell, radarId, technologyId: 'iot', areaId: otherAreaId, scope: otherAreaId, note: '' },
    ];
    await database().write.$transaction((tx) => tx.placement.createMany({ data }));
    const make = async (parts: Parameters<typeof paperInput>[0]) => {
      const made = await createExport(editor, paperInput(parts), making);
      return made.ok ? 'made' : `${made.code} ${made.reason}`;
    };
    const note = (technologyId: string, area: string | null) => ({ noteCells: [{ technologyId, areaId: area }] });
    expect(await make({ options: { areaIds: [areaId, elsewhere] } })).toBe('invalid area');
    expect(await make(note('cloud', elsewhere))).toBe('invalid note');
    expect(await make(note('cloud', null))).toBe('invalid note');
    expect(await make(note('iot', otherAreaId))).toBe('invalid note');
    expect(await make(note('nothing', areaId))).toBe('invalid note');
    expect(await make({ noteCells: [...note('cloud', areaId).noteCells, ...note('cloud', null).noteCells] })).toBe(
      'invalid note',
    );
    expect(await make(note('cloud', areaId))).toBe('made');
  });

  test('needs a radar of the year, and an edition that is frozen and seen', async () => {
    const { editor, strange } = await makePaperKommune();
    const make = async (parts: Parameters<typeof paperInput>[0]) => createExport(editor, paperInput(parts), making);
    expect(await make({ year: 2024 })).toMatchObject({ code: 'not_found', reason: 'no-radar' });
    const ids = [await addEdition(editor.kommuneId, 'draft'), await addEdition(strange.kommuneId, 'frozen')];
    for (const editionId of ids)
      expect(await make({ editionId })).toMatchObject({ code: 'not_found', reason: 'no-edition' });
    const own = await addEdition(editor.kommuneId, 'frozen');
    expect(await make({ editionId: own })).toMatchObject({ ok: true });
  });
});

async function addEdition(kommuneId: string | null, status: string): Promise<string> {
  const id = `${kommuneId}-${status}`;
  const words = { title: 'Egen', titleEn: '', method: '', methodEn: '', source: '', sourceEn: '' };
  const data = { id, seriesId: id, kommuneId, year: 2026, publisher: 'Egen', status, ...words };
  await database().write.$transaction((tx) => tx.edition.create({ data, select: { id: true } }));
  return id;
}
