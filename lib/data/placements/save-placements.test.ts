import { describe, expect, test } from 'vitest';
import { database } from '../database';
import { makeUser } from '../testing/builders';
import { auditedActions, content, makeFillKommune, storedCells } from '../testing/fill-fixture';
import { testDatabase } from '../testing/test-database';
import { readFillView } from './fill-view';
import { savePlacement } from './save-placement';
import { savePlacements } from './save-placements';

const cell = (technologyId: string, answer: 'operating' | 'piloting' | 'following' | 'not-relevant', version = 0) => ({
  technologyId,
  version,
  content: content({ answer }),
});

describe('savePlacements', () => {
  testDatabase();

  test('saves every changed cell at once, one audit row for each', async () => {
    const { kommuneId, radarId, editor, areaId } = await makeFillKommune();
    const cells = [cell('droner', 'piloting'), cell('vr', 'operating')];
    const value = { saved: 2, kept: 0, keptId: null };
    expect(await savePlacements(editor, { radarId, areaId, cells })).toEqual({ ok: true, value });
    expect(Object.keys(await storedCells(radarId)).sort()).toEqual([`droner ${areaId}`, `vr ${areaId}`]);
    expect(await auditedActions(kommuneId)).toEqual(['placement.saved', 'placement.saved']);
    expect(await savePlacements(editor, { radarId, areaId, cells })).toMatchObject({ reason: 'unchanged' });
  });

  test('keeps what it could not save for its writer alone, and saves the rest', async () => {
    const { kommuneId, radarId, editor, areaId } = await makeFillKommune();
    const colleague = await makeUser({ kommuneId, role: 'editor' });
    await savePlacement(colleague, { radarId, areaId, ...cell('droner', 'following') });
    const cells = [cell('droner', 'piloting'), cell('cloud', 'not-relevant'), cell('vr', 'operating')];
    const result = await savePlacements(editor, { radarId, areaId, cells });
    expect(result).toMatchObject({ ok: true, value: { saved: 1, kept: 2 } });
    const keptId = (result.ok && result.value.keptId) || '';
    const slug = 'beskaeftigelse';
    const view = { slug, withRings: false, keptId, language: 'da' } as const;
    const mine = await readFillView(editor, view);
    expect(mine.ok && mine.value.kept).toEqual([
      { ...cell('droner', 'piloting'), why: 'changed' },
      { ...cell('cloud', 'not-relevant'), why: 'problems' },
    ]);
    const theirs = await readFillView(colleague, view);
    expect(theirs.ok && theirs.value.kept).toEqual([]);
    const elsewhere = await readFillView(editor, { ...view, slug: 'social' });
    expect(elsewhere.ok && elsewhere.value.kept).toEqual([]);
    expect((await storedCells(radarId))[`droner ${areaId}`]?.answer).toBe('following');
    expect(await auditedActions(kommuneId)).toContain('placements.kept');
  });

  test('forgets what it kept when the list is sent again', async () => {
    const { kommuneId, radarId, editor, areaId } = await makeFillKommune();
    const colleague = await makeUser({ kommuneId, role: 'editor' });
    await savePlacement(colleague, { radarId, areaId, ...cell('droner', 'following') });
    await savePlacements(editor, { radarId, areaId, cells: [cell('droner', 'piloting')] });
    const waiting = () => database().read.changeSet.count({ where: { radarId, kind: 'kept' } });
    expect(await waiting()).toBe(1);
    await savePlacements(editor, { radarId, areaId, cells: [cell('droner', 'piloting', 1)] });
    expect(await waiting()).toBe(0);
    expect((await storedCells(radarId))[`droner ${areaId}`]).toEqual({ answer: 'piloting', version: 2 });
  });

  test('keeps what waits in another area', async () => {
    const { kommuneId, radarId, editor, areaId, otherAreaId } = await makeFillKommune();
    const colleague = await makeUser({ kommuneId, role: 'editor' });
    await savePlacement(colleague, { radarId, areaId, ...cell('droner', 'following') });
    await savePlacements(editor, { radarId, areaId, cells: [cell('droner', 'piloting')] });
    await savePlacements(editor, { radarId, areaId: otherAreaId, cells: [cell('vr', 'piloting')] });
    await savePlacements(editor, { radarId, areaId: null, cells: [cell('vr', 'piloting')] });
    const rows = await database().read.changeSet.findMany({ where: { radarId, kind: 'kept' } });
    expect(rows.map(({ title, changes }) => [title, JSON.parse(changes)])).toEqual([
      [areaId, [{ ...cell('droner', 'piloting'), why: 'changed' }]],
    ]);
  });

  test('saves nothing at all for a list with a technology that is not on the radar', async () => {
    const { kommuneId, radarId, editor, areaId } = await makeFillKommune();
    const cells = [cell('droner', 'piloting'), cell('ingenting', 'piloting')];
    expect(await savePlacements(editor, { radarId, areaId, cells })).toMatchObject({ code: 'not_found' });
    expect(await storedCells(radarId)).toEqual({});
    expect(await auditedActions(kommuneId)).toEqual([]);
  });

  test('refuses a reader and another kommune', async () => {
    const { kommuneId, radarId, areaId } = await makeFillKommune();
    const stranger = (await makeFillKommune()).editor;
    const reader = await makeUser({ kommuneId, role: 'reader' });
    const input = { radarId, areaId, cells: [cell('droner', 'piloting')] };
    expect(await savePlacements(reader, input)).toMatchObject({ code: 'forbidden' });
    expect(await savePlacements(stranger, input)).toMatchObject({ code: 'not_found' });
    expect(await storedCells(radarId)).toEqual({});
  });
});
