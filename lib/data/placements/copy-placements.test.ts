import { describe, expect, test } from 'vitest';
import type { PlacementContent } from '../../domain/placement-content';
import { database } from '../database';
import { makeRadar, makeUser } from '../testing/builders';
import { auditedActions, content, makeFillKommune, storedCells } from '../testing/fill-fixture';
import { testDatabase } from '../testing/test-database';
import { copyPlacements } from './copy-placements';
import { readFillView } from './fill-view';
import { savePlacement } from './save-placement';
import { readCells } from './stored-cells';
import { undoChangeSet } from './undo-change-set';

type Made = Awaited<ReturnType<typeof makeFillKommune>>;

/** Two answers in the first area, one of which the second area has already. */
async function withAnswers(): Promise<Made> {
  const made = await makeFillKommune();
  const { radarId, editor, areaId, otherAreaId } = made;
  const save = (area: string, technologyId: string, answer: 'operating' | 'piloting' | 'unknown') =>
    savePlacement(editor, { radarId, areaId: area, technologyId, version: 0, content: content({ answer }) });
  await save(areaId, 'droner', 'operating');
  await save(areaId, 'vr', 'piloting');
  await save(areaId, 'ai', 'unknown');
  await save(otherAreaId, 'vr', 'operating');
  return made;
}

/** Whether the combined radar's rings count in an area that the edition has none for. */
const mayStandIn = (id: string, combinedForAreas: boolean) =>
  database().write.kommune.update({ where: { id }, data: { combinedForAreas } });

const fromFirst = ({ radarId, areaId, otherAreaId }: Pick<Made, 'radarId' | 'areaId' | 'otherAreaId'>) => ({
  radarId,
  areaId: otherAreaId,
  from: { kind: 'area' as const, areaId },
});

describe('copyPlacements', () => {
  testDatabase();

  test('copies answers from another area into cells without one, as one change', async () => {
    const made = await withAnswers();
    const { kommuneId, radarId, editor, otherAreaId } = made;
    expect(await copyPlacements(editor, fromFirst(made))).toMatchObject({ ok: true, value: { count: 1 } });
    const cells = await storedCells(radarId);
    expect(cells[`droner ${otherAreaId}`]).toEqual({ answer: 'operating', version: 1 });
    expect(cells[`vr ${otherAreaId}`]).toEqual({ answer: 'operating', version: 1 });
    expect(cells[`ai ${otherAreaId}`]).toBeUndefined();
    expect((await auditedActions(kommuneId)).at(-1)).toBe('placements.copy');
    const set = await database().read.changeSet.findFirst({ where: { radarId } });
    expect(set).toMatchObject({ kind: 'copy', title: 'Beskæftigelse og integration', createdById: editor.userId });
  });

  test('copies from the nearest earlier year', async () => {
    const { kommuneId, radarId, editor, areaId } = await withAnswers();
    const next = await makeRadar(kommuneId, 2028);
    const input = { radarId: next, areaId, from: { kind: 'year' as const, year: 2026 } };
    expect(await copyPlacements(editor, input)).toMatchObject({ ok: true, value: { count: 2 } });
    expect(await storedCells(next)).toEqual({
      [`droner ${areaId}`]: { answer: 'operating', version: 1 },
      [`vr ${areaId}`]: { answer: 'piloting', version: 1 },
    });
    const backwards = { radarId, areaId, from: { kind: 'year' as const, year: 2028 } };
    expect(await copyPlacements(editor, backwards)).toMatchObject({ code: 'not_found' });
  });

  test('takes a reason along, and leaves behind an answer that lacks the reason it needs', async () => {
    const { kommuneId, radarId, editor, areaId, otherAreaId } = await makeFillKommune();
    const put = (technologyId: string, part: Partial<PlacementContent>) =>
      savePlacement(editor, { radarId, areaId, technologyId, version: 0, content: content(part) });
    const irrelevant = { answer: 'not-relevant' } as const;
    await mayStandIn(kommuneId, false);
    await put('droner', irrelevant);
    await put('cloud', irrelevant);
    await put('apps', { ...irrelevant, reason: 'Løses fælles' });
    await mayStandIn(kommuneId, true);
    const offered = await readFillView(editor, { slug: 'klima-teknik', withRings: false, language: 'da' });
    const result = await copyPlacements(editor, fromFirst({ radarId, areaId, otherAreaId }));
    expect(result).toMatchObject({ ok: true, value: { count: 2, withoutReason: 1 } });
    const cells = await readCells(database().read, radarId, { scope: otherAreaId });
    expect(cells.map((cell) => [cell.technologyId, cell.content.reason])).toEqual([
      ['apps', 'Løses fælles'],
      ['droner', ''],
    ]);
    expect(offered.ok && offered.value.copySources).toMatchObject([{ kind: 'area', count: 2 }]);
    const again = await copyPlacements(editor, fromFirst({ radarId, areaId, otherAreaId }));
    expect(again).toMatchObject({ code: 'conflict', reason: 'nothing-to-change' });
  });

  test('tells the audit of no note, neither when copying nor when undoing', async () => {
    const { kommuneId, radarId, editor, areaId, otherAreaId } = await makeFillKommune();
    const told = content({ answer: 'operating', note: 'Spørg Ane' });
    await savePlacement(editor, { radarId, areaId, technologyId: 'vr', version: 0, content: told });
    const noted = content({ note: 'Mon Bo ved det' });
    await savePlacement(editor, { radarId, areaId: otherAreaId, technologyId: 'vr', version: 0, content: noted });
    const result = await copyPlacements(editor, fromFirst({ radarId, areaId, otherAreaId }));
    await undoChangeSet(editor, { changeSetId: result.ok ? result.value.changeSetId : '' });
    const [cell] = await readCells(database().read, radarId, { scope: otherAreaId });
    expect(cell).toMatchObject({ version: 3, content: noted });
    const events = await database().read.auditEvent.findMany({ where: { kommuneId }, orderBy: { id: 'asc' } });
    expect(events.map(({ action }) => action).slice(-2)).toEqual(['placements.copy', 'placements.undone']);
    const written = events.map(({ before, after }) => `${before} ${after}`).join('\n');
    expect(written).toContain('"noteLength":14');
    expect(written).not.toMatch(/Ane|Bo ved/);
  });

  test('has nothing to give twice', async () => {
    const made = await withAnswers();
    await copyPlacements(made.editor, fromFirst(made));
    const again = await copyPlacements(made.editor, fromFirst(made));
    expect(again).toMatchObject({ code: 'conflict', reason: 'nothing-to-change' });
  });

  test('asks for the right to the area copied to, within the own kommune', async () => {
    const made = await withAnswers();
    const { kommuneId, areaId, otherAreaId, radarId } = made;
    const other = await withAnswers();
    const source = await makeUser({ kommuneId, role: 'contributor', areaIds: [areaId] });
    const target = await makeUser({ kommuneId, role: 'contributor', areaIds: [otherAreaId] });
    const reader = await makeUser({ kommuneId, role: 'reader' });
    expect(await copyPlacements(reader, fromFirst(made))).toMatchObject({ code: 'forbidden' });
    expect(await copyPlacements(source, fromFirst(made))).toMatchObject({ code: 'forbidden' });
    expect(await copyPlacements(other.editor, fromFirst(made))).toMatchObject({ code: 'not_found' });
    const foreign = { ...fromFirst(made), from: { kind: 'area' as const, areaId: other.areaId } };
    expect(await copyPlacements(made.editor, foreign)).toMatchObject({ code: 'not_found' });
    expect(Object.keys(await storedCells(radarId))).toHaveLength(4);
    expect(await copyPlacements(target, fromFirst(made))).toMatchObject({ ok: true });
  });
});

describe('undoChangeSet', () => {
  testDatabase();

  async function copied() {
    const made = await withAnswers();
    const result = await copyPlacements(made.editor, fromFirst(made));
    return { ...made, changeSetId: result.ok ? result.value.changeSetId : '' };
  }

  test('puts back what the cells said, once', async () => {
    const { kommuneId, radarId, editor, otherAreaId, changeSetId } = await copied();
    expect(await undoChangeSet(editor, { changeSetId })).toEqual({ ok: true, value: { restored: 1, conflicts: [] } });
    expect((await storedCells(radarId))[`droner ${otherAreaId}`]).toEqual({ answer: null, version: 2 });
    expect((await auditedActions(kommuneId)).at(-1)).toBe('placements.undone');
    expect(await undoChangeSet(editor, { changeSetId })).toMatchObject({ code: 'conflict', reason: 'undone' });
  });

  test('leaves alone what somebody has saved since, and says so', async () => {
    const { kommuneId, radarId, editor, areaIds, changeSetId, areaId } = await copied();
    const third = areaIds[2] ?? '';
    const wide = await copyPlacements(editor, { radarId, areaId: third, from: { kind: 'area', areaId } });
    const colleague = await makeUser({ kommuneId, role: 'editor' });
    const following = content({ answer: 'following' });
    await savePlacement(colleague, {
      radarId,
      areaId: third,
      technologyId: 'vr',
      version: 1,
      content: following,
    });
    const undone = await undoChangeSet(editor, { changeSetId: wide.ok ? wide.value.changeSetId : '' });
    const conflicts = [{ technologyId: 'vr', areaId: third }];
    expect(undone).toEqual({ ok: true, value: { restored: 1, conflicts } });
    const cells = await storedCells(radarId);
    expect(cells[`vr ${third}`]).toEqual({ answer: 'following', version: 2 });
    expect(cells[`droner ${third}`]?.answer).toBeNull();
    expect(await database().read.changeSet.count({ where: { id: changeSetId, undoneAt: null } })).toBe(1);
  });

  test('changes nothing when everything has been saved since', async () => {
    const { radarId, editor, otherAreaId, changeSetId, kommuneId } = await copied();
    const following = content({ answer: 'following' });
    await savePlacement(editor, {
      radarId,
      areaId: otherAreaId,
      technologyId: 'droner',
      version: 1,
      content: following,
    });
    const before = await auditedActions(kommuneId);
    expect(await undoChangeSet(editor, { changeSetId })).toMatchObject({ code: 'conflict', reason: 'all-changed' });
    expect(await auditedActions(kommuneId)).toEqual(before);
    expect(await database().read.changeSet.count({ where: { id: changeSetId, undoneAt: null } })).toBe(1);
  });

  test('is refused to a reader, to a contributor of another area, to another kommune, and for kept answers', async () => {
    const { kommuneId, radarId, areaId, editor, changeSetId } = await copied();
    const reader = await makeUser({ kommuneId, role: 'reader' });
    const contributor = await makeUser({ kommuneId, role: 'contributor', areaIds: [areaId] });
    const stranger = (await makeFillKommune()).editor;
    const coordinator = await makeUser({ kommuneId: null, role: 'coordinator' });
    const codes = [];
    for (const viewer of [reader, contributor, stranger, coordinator]) {
      const result = await undoChangeSet(viewer, { changeSetId });
      codes.push(result.ok ? 'ok' : result.code);
    }
    expect(codes).toEqual(['forbidden', 'forbidden', 'not_found', 'forbidden']);
    const kept = await database().write.$transaction((tx) =>
      tx.changeSet.create({ data: { radarId, kind: 'kept', title: '', changes: '[]', createdById: editor.userId } }),
    );
    expect(await undoChangeSet(editor, { changeSetId: kept.id })).toMatchObject({ code: 'not_found' });
  });
});
