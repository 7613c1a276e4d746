import { describe, expect, test } from 'vitest';
import { noPaperTexts } from '../../domain/paper-texts';
import { archiveArea } from '../areas/areas';
import { database } from '../database';
import { makeRadar } from '../testing/builders';
import { makeExport, makePaperKommune, making, secretNote } from '../testing/export-builders';
import { must } from '../testing/import-builders';
import { testDatabase } from '../testing/test-database';
import { readPaperDraft } from './paper-draft';
import { retireExport } from './retire-export';

const language = 'da';
const later = (milliseconds: number) => new Date(making.now.getTime() + milliseconds);

describe('what a new paper starts from', () => {
  testDatabase();

  test('for the first: empty texts, an internal draft, every area, the newest year, and all notes to pick', async () => {
    const { editor, reader, areaIds, areaId, kommuneId } = await makePaperKommune();
    await makeRadar(kommuneId, 2025, 'kl-2020');
    const draft = must(await readPaperDraft(editor, { language }));
    expect(draft).toMatchObject({ year: 2026, years: [2026, 2025], edition: { id: 'kl-2021-22' }, blank: false });
    expect(draft.editions.map(({ id }) => id)).toEqual(expect.arrayContaining(['kl-2020', 'kl-2021-22']));
    expect(draft.areas.map(({ id }) => id)).toEqual(areaIds);
    expect(draft).toMatchObject({ texts: noPaperTexts, from: null, mayFinish: true });
    expect(draft.options).toEqual({ language, audience: 'internal', draft: true, areaIds });
    const area = draft.areas[0]?.name;
    expect(draft.notes).toEqual([
      { technologyId: 'cloud', technology: 'Cloud', areaId, area, answer: 'piloting', text: secretNote, picked: false },
    ]);
    expect(must(await readPaperDraft(reader, { language })).mayFinish).toBe(false);
    const other = must(await readPaperDraft(editor, { language, year: 2025, editionId: 'kl-2021-22' }));
    expect(other).toMatchObject({ year: 2025, edition: { id: 'kl-2021-22' }, blank: true, notes: [] });
  });

  test('the texts of the newest paper that is not retired; the choices only of one that is asked for, without what is gone', async () => {
    const kommune = await makePaperKommune();
    const { editor, reader, areaId, areaIds, otherAreaId } = kommune;
    const noteCells = [{ technologyId: 'cloud', areaId }];
    const options = { areaIds: [areaId, otherAreaId], language: 'en', audience: 'public', draft: false } as const;
    const first = await makeExport(kommune, { texts: { title: 'Første', economy: 'Ingen' }, options, noteCells });
    const second = await makeExport(kommune, { texts: { title: 'Anden' } }, later(1));
    expect(must(await readPaperDraft(editor, { language }))).toMatchObject({ from: { id: second, title: 'Anden' } });
    must(await retireExport(editor, { id: second, reason: '' }, later(2)));
    must(await archiveArea(editor, { areaId: otherAreaId, archived: true }));
    const draft = must(await readPaperDraft(editor, { language }));
    const from = { id: first, title: 'Første', year: 2026, draft: false, createdAt: making.now };
    expect(draft.from).toEqual({ ...from, asked: false });
    expect(draft.texts).toEqual({ ...noPaperTexts, title: 'Første', economy: 'Ingen' });
    const open = areaIds.filter((id) => id !== otherAreaId);
    expect(draft.options).toEqual({ language: 'da', audience: 'internal', draft: true, areaIds: open });
    expect(must(await readPaperDraft(editor, { language: 'en' })).options.language).toBe('da');
    expect(draft.notes.map(({ picked }) => picked)).toEqual([false]);
    const asked = must(await readPaperDraft(editor, { language, from: first }));
    expect(asked.from).toEqual({ ...from, asked: true });
    expect(asked.texts).toEqual(draft.texts);
    expect(asked.options).toEqual({ ...options, areaIds: [areaId] });
    expect(asked.notes.map(({ picked }) => picked)).toEqual([true]);
    expect(must(await readPaperDraft(reader, { language, from: first })).options.draft).toBe(true);
    await database().write.$transaction((tx) =>
      tx.placement.updateMany({ where: { scope: areaId }, data: { note: 'Skrevet om' } }),
    );
    expect(must(await readPaperDraft(editor, { language, from: first })).notes).toMatchObject([
      { text: 'Skrevet om', picked: false },
    ]);
  });

  test('one that is asked for gives year and edition too; a year that is asked for wins', async () => {
    const kommune = await makePaperKommune();
    const { editor, kommuneId } = kommune;
    await makeRadar(kommuneId, 2027);
    const from = await makeExport(kommune, { texts: { title: 'Ældre' }, editionId: 'kl-2020' });
    await makeExport(kommune, { texts: { title: 'Nyere' }, year: 2027 }, later(1));
    const draft = must(await readPaperDraft(editor, { language, from }));
    expect(draft).toMatchObject({ from: { id: from }, year: 2026, edition: { id: 'kl-2020' } });
    const asked = must(await readPaperDraft(editor, { language, from, year: 2027 }));
    expect(asked).toMatchObject({ from: { id: from }, year: 2027, edition: { id: 'kl-2021-22' } });
    await database().write.$transaction((tx) => tx.radar.deleteMany({ where: { kommuneId, year: 2026 } }));
    expect(must(await readPaperDraft(editor, { language, from }))).toMatchObject({ from: { id: from }, year: 2027 });
  });

  test('is for those who make papers, and never from another kommune’s', async () => {
    const kommune = await makePaperKommune();
    const { editor, reader, contributor, coordinator, stranger, strange } = kommune;
    const from = await makeExport(kommune, { texts: { title: 'Vores' } });
    for (const viewer of [contributor, coordinator])
      expect(await readPaperDraft(viewer, { language })).toMatchObject({ code: 'forbidden', reason: 'make-paper' });
    expect(await readPaperDraft(stranger, { language })).toMatchObject({ code: 'not_found', reason: 'no-radar' });
    await makeRadar(strange.kommuneId);
    expect(await readPaperDraft(stranger, { language, from })).toMatchObject({
      code: 'not_found',
      reason: 'no-export',
    });
    expect(must(await readPaperDraft(stranger, { language }))).toMatchObject({ from: null, notes: [] });
    must(await retireExport(editor, { id: from, reason: '' }, later(1)));
    expect(await readPaperDraft(reader, { language, from })).toMatchObject({ code: 'not_found', reason: 'no-export' });
    expect(must(await readPaperDraft(editor, { language, from })).from?.title).toBe('Vores');
    expect(must(await readPaperDraft(reader, { language })).from).toBeNull();
    expect(await readPaperDraft(editor, { language, year: 2020 })).toMatchObject({ reason: 'no-radar' });
    expect(await readPaperDraft(editor, { language, editionId: 'x' })).toMatchObject({ reason: 'no-edition' });
  });
});
