import { beforeAll, describe, expect, test } from 'vitest';
import { demoEdition } from '../../../prisma/seed/editions/demo';
import type { Viewer } from '../../domain/access';
import { mostAreas } from '../../domain/limits';
import { database } from '../database';
import { storeEdition } from '../shipped/store-edition';
import { makeRadar } from '../testing/builders';
import { auditCount, auditedActions, makePeople, type People } from '../testing/people';
import { testDatabase } from '../testing/test-database';
import { type MappingInput, mapAreas } from './area-mappings';
import { addArea, archiveArea, moveArea, renameArea } from './areas';
import { listAreas } from './list-areas';

async function namesOf(viewer: Viewer): Promise<string[]> {
  const view = await listAreas(viewer, 'da');
  if (!view.ok) throw new Error(view.reason);
  return view.value.areas.filter((area) => !area.archived).map((area) => area.name);
}

describe('the areas of a kommune', () => {
  testDatabase();
  let people: People;
  beforeAll(async () => {
    people = await makePeople();
    await database().write.$transaction((tx) => storeEdition(tx, demoEdition));
  });
  const areaOf = (index: number) => people.areaIds[index] ?? '';

  test('only the editor changes them, and another kommune’s are not there', async () => {
    const { contributor, reader, coordinator, stranger } = people;
    const before = await auditCount();
    const areaId = areaOf(0);
    const mapping = { editionId: demoEdition.id, mappings: [{ areaId, before: null, editionAreaId: null }] };
    for (const [viewer, code] of [
      [contributor, 'forbidden'],
      [reader, 'forbidden'],
      [coordinator, 'forbidden'],
      [stranger, 'not_found'],
    ] as const) {
      expect(await renameArea(viewer, { areaId, before: 'Social', name: 'Taget' })).toMatchObject({ code });
      expect(await moveArea(viewer, { areaId, direction: 'down' })).toMatchObject({ code });
      expect(await archiveArea(viewer, { areaId, archived: true })).toMatchObject({ code });
      expect(await mapAreas(viewer, mapping)).toMatchObject({ code });
    }
    for (const viewer of [contributor, reader, coordinator]) {
      expect(await listAreas(viewer, 'da')).toMatchObject({ code: 'forbidden' });
      expect(await addArea(viewer, { name: 'Ny' })).toMatchObject({ code: 'forbidden' });
    }
    expect(await auditCount()).toBe(before);
  });

  test('are added after the others, with an id of their own', async () => {
    const { editor } = people;
    expect(await addArea(editor, { name: 'Kultur & Fritid' })).toEqual({ ok: true, value: null });
    expect((await namesOf(editor)).at(-1)).toBe('Kultur & Fritid');
    expect(await addArea(editor, { name: 'kultur & fritid' })).toMatchObject({ reason: 'name-taken' });
    const where = { kommuneId: people.kommuneId, slug: 'kultur-fritid' };
    const { id } = await database().read.area.findFirstOrThrow({ where, select: { id: true } });
    expect(await auditedActions(id)).toEqual(['area.added']);
  });

  test('are renamed from the name one saw, and keep their id', async () => {
    const { editor } = people;
    const areaId = areaOf(4);
    expect(await renameArea(editor, { areaId, before: 'Noget andet', name: 'Velfærd' })).toMatchObject({
      reason: 'changed',
    });
    expect(await renameArea(editor, { areaId, before: 'Social', name: 'Sundhed og ældre' })).toMatchObject({
      reason: 'name-taken',
    });
    expect(await renameArea(editor, { areaId, before: 'Social', name: 'Velfærd' })).toMatchObject({ ok: true });
    const where = { id: areaId };
    expect(await database().read.area.findUnique({ where, select: { slug: true, name: true } })).toEqual({
      slug: 'social',
      name: 'Velfærd',
    });
  });

  test('are moved one place', async () => {
    const { editor } = people;
    const [first = '', second = '', ...rest] = await namesOf(editor);
    expect(await moveArea(editor, { areaId: areaOf(0), direction: 'up' })).toMatchObject({ code: 'invalid' });
    expect(await moveArea(editor, { areaId: areaOf(0), direction: 'down' })).toMatchObject({ ok: true });
    expect(await namesOf(editor)).toEqual([second, first, ...rest]);
    expect(await moveArea(editor, { areaId: areaOf(0), direction: 'up' })).toMatchObject({ ok: true });
    expect(await namesOf(editor)).toEqual([first, second, ...rest]);
  });

  test('are archived and brought back, never the last', async () => {
    const { stranger, strange } = people;
    const [kept = '', ...others] = strange.areaIds;
    for (const areaId of others) await archiveArea(stranger, { areaId, archived: true });
    expect(await namesOf(stranger)).toHaveLength(1);
    expect(await archiveArea(stranger, { areaId: kept, archived: true })).toMatchObject({ reason: 'last-area' });
    const back = others[0] ?? '';
    expect(await archiveArea(stranger, { areaId: back, archived: true })).toMatchObject({ reason: 'changed' });
    expect(await archiveArea(stranger, { areaId: back, archived: false })).toMatchObject({ ok: true });
    expect(await namesOf(stranger)).toHaveLength(2);
    expect(await auditedActions(back)).toEqual(['area.archived', 'area.restored']);
  });

  test('are at most thirty', async () => {
    const { stranger } = people;
    const room = mostAreas - (await namesOf(stranger)).length;
    for (let number = 0; number < room; number += 1) await addArea(stranger, { name: `Område ${number}` });
    expect(await addArea(stranger, { name: 'En for meget' })).toMatchObject({ reason: 'too-many' });
  });

  test('answer to an edition’s areas, or to none', async () => {
    const { editor, kommuneId, strange } = people;
    await makeRadar(kommuneId, 2026, demoEdition.id);
    const [areaId, other] = [areaOf(0), areaOf(1)];
    const map = (editionAreaId: string | null, id = areaId, before: string | null = null) =>
      mapAreas(editor, { editionId: demoEdition.id, mappings: [{ areaId: id, before, editionAreaId }] });
    expect(await map('demo-2026.social')).toMatchObject({ ok: true });
    expect(await map('demo-2026.social', other)).toMatchObject({ ok: true });
    const mapped = await listAreas(editor, 'en');
    if (!mapped.ok) throw new Error(mapped.reason);
    expect(mapped.value.editions).toMatchObject([{ id: 'demo-2026', title: 'Demo 2026, simulated' }]);
    expect(mapped.value.areas.find(({ id }) => id === areaId)?.mapping).toEqual({ 'demo-2026': 'demo-2026.social' });
    expect(await map(null, areaId, 'demo-2026.social')).toMatchObject({ ok: true });
    expect(await database().read.areaMapping.findMany({ where: { area: { kommuneId } } })).toMatchObject([
      { areaId: other, editionAreaId: 'demo-2026.social' },
    ]);
    expect(await map('kl-2020.social')).toMatchObject({ code: 'not_found' });
    expect(await map('demo-2026.social', strange.areaIds[0])).toMatchObject({ code: 'not_found' });
  });

  test('keep what they answer to when the form has become old, all of them', async () => {
    const { stranger, strange } = people;
    const [areaId = '', other = ''] = strange.areaIds;
    const editionId = demoEdition.id;
    const social = { editionAreaId: 'demo-2026.social' };
    const map = (mappings: MappingInput['mappings']) => mapAreas(stranger, { editionId, mappings });
    const stored = () =>
      database().read.areaMapping.findMany({
        where: { area: { kommuneId: strange.kommuneId } },
        select: { areaId: true, editionAreaId: true },
      });
    expect(await map([{ areaId, before: null, ...social }])).toMatchObject({ ok: true });
    const rows = await auditCount();
    const stale = [
      { areaId: other, before: null, ...social },
      { areaId, before: null, editionAreaId: null },
    ];
    expect(await map(stale)).toMatchObject({ code: 'conflict', reason: 'changed' });
    expect(await map([{ areaId: other, before: 'demo-2026.social', ...social }])).toMatchObject({ reason: 'changed' });
    expect(await stored()).toEqual([{ areaId, ...social }]);
    expect(await auditCount()).toBe(rows);
  });
});
