import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '../database';
import { archiveInitiative, restoreInitiative } from '../initiatives/archive-initiative';
import { makeRadar } from '../testing/builders';
import { must } from '../testing/import-builders';
import { makeInitiative } from '../testing/initiative-builders';
import { auditCount, auditedActions, makePeople, type People } from '../testing/people';
import { testDatabase } from '../testing/test-database';
import { listLocalTechnologies } from './list-local-technologies';
import { addTechnology, changeTechnology, removeTechnology } from './local-technologies';

const fields = { name: 'Gulvvaskerobot', description: 'Vasker selv', category: 'Velfærd' };

describe('a kommune’s own technologies', () => {
  testDatabase();
  let people: People;
  let radarId = '';
  beforeAll(async () => {
    people = await makePeople();
    radarId = await makeRadar(people.kommuneId);
  });

  async function add(name: string): Promise<string> {
    const added = await addTechnology(people.editor, { ...fields, radarId, name });
    if (!added.ok) throw new Error(added.reason);
    return added.value.technologyId;
  }

  async function list(year?: number) {
    const view = await listLocalTechnologies(people.editor, { year });
    if (!view.ok) throw new Error(view.reason);
    return view.value;
  }

  test('only the editor has to do with them, and another kommune’s radar is not there', async () => {
    const technologyId = await add('Min egen');
    const before = await auditCount();
    const { contributor, reader, coordinator, stranger } = people;
    for (const [viewer, code] of [
      [contributor, 'forbidden'],
      [reader, 'forbidden'],
      [coordinator, 'forbidden'],
      [stranger, 'not_found'],
    ] as const) {
      expect(await addTechnology(viewer, { ...fields, radarId })).toMatchObject({ code });
      const change = { ...fields, radarId, technologyId, before: { ...fields, name: 'Min egen' } };
      expect(await changeTechnology(viewer, change)).toMatchObject({ code });
      expect(await removeTechnology(viewer, { radarId, technologyId })).toMatchObject({ code });
      expect(await listLocalTechnologies(viewer, {})).toMatchObject({ code });
    }
    expect(await auditCount()).toBe(before);
    await removeTechnology(people.editor, { radarId, technologyId });
  });

  test('are added, changed and removed', async () => {
    const technologyId = await add('Gulvvaskerobot');
    const view = await list();
    expect(view).toMatchObject({ year: 2026, years: [2026], room: 17 });
    expect(view.technologies).toEqual([{ ...fields, id: technologyId, placements: 0 }]);
    const change = { ...fields, radarId, technologyId, name: 'Robotvasker', category: 'Drift' };
    for (const other of [{ name: 'Noget andet' }, { description: 'Vasker ikke' }, { category: 'Andet' }]) {
      const before = { ...fields, ...other };
      expect(await changeTechnology(people.editor, { ...change, before })).toMatchObject({ reason: 'changed' });
    }
    expect((await list()).technologies).toEqual([{ ...fields, id: technologyId, placements: 0 }]);
    expect(await changeTechnology(people.editor, { ...change, before: fields })).toMatchObject({ ok: true });
    expect((await list()).technologies).toMatchObject([{ name: 'Robotvasker', category: 'Drift' }]);
    expect(await removeTechnology(people.editor, { radarId, technologyId })).toMatchObject({ ok: true });
    expect(await database().read.technology.count({ where: { id: technologyId } })).toBe(0);
    const done = ['technology.added', 'technology.changed', 'technology.removed'];
    expect(await auditedActions(technologyId)).toEqual(done);
  });

  test('have a name that the radar does not have yet', async () => {
    const { editor } = people;
    const technologyId = await add('Sporhund');
    const input = { ...fields, radarId };
    expect(await addTechnology(editor, { ...input, name: 'sporHUND' })).toMatchObject({ reason: 'name-taken' });
    expect(await addTechnology(editor, { ...input, name: 'droner' })).toMatchObject({ reason: 'name-taken' });
    const change = { ...input, technologyId, before: { ...fields, name: 'Sporhund' } };
    expect(await changeTechnology(editor, { ...change, name: 'Droner' })).toMatchObject({ reason: 'name-taken' });
    expect(await changeTechnology(editor, { ...change, name: 'SPORHUND' })).toMatchObject({ ok: true });
  });

  test('stay while anything is said about them', async () => {
    const technologyId = await add('Besvaret');
    const cell = { radarId, technologyId, scope: 'combined' };
    await database().write.placement.create({ data: { ...cell, note: 'Vi overvejer' } });
    expect(await removeTechnology(people.editor, { radarId, technologyId })).toMatchObject({ reason: 'answered' });
    await database().write.placement.updateMany({ where: cell, data: { note: '' } });
    expect(await removeTechnology(people.editor, { radarId, technologyId })).toMatchObject({ ok: true });
  });

  test('leave the other years alone', async () => {
    const technologyId = await add('To år');
    const earlier = await makeRadar(people.kommuneId, 2024);
    await database().write.radarTechnology.create({
      data: { radarId: earlier, technologyId, position: 0, category: 'Egne' },
    });
    expect(await removeTechnology(people.editor, { radarId, technologyId })).toMatchObject({ ok: true });
    expect((await list(2024)).technologies).toMatchObject([{ id: technologyId, name: 'To år' }]);
    expect(await listLocalTechnologies(people.editor, { year: 1999 })).toMatchObject({ code: 'not_found' });
  });

  test('stay while an initiative is about them, and their row as long as anything ever was', async () => {
    const { editor, kommuneId, areaIds } = people;
    const technologyId = await add('Med indsats');
    const id = await makeInitiative({ kommuneId, areaIds: areaIds.slice(0, 1), technologyId });
    expect(await removeTechnology(editor, { radarId, technologyId })).toMatchObject({
      code: 'conflict',
      reason: 'in-use',
    });
    must(await archiveInitiative(editor, { id, version: 1 }));
    must(await removeTechnology(editor, { radarId, technologyId }));
    expect(await database().read.technology.count({ where: { id: technologyId } })).toBe(1);
    must(await restoreInitiative(editor, { id, version: 2 }));
  });

  test('stay while a meeting is to discuss them', async () => {
    const { editor, kommuneId } = people;
    const technologyId = await add('På dagsordenen');
    const meeting = { kommuneId, radarId, title: 'Møde', forum: 'Direktionen', date: '2026-12-01' };
    await database().write.meeting.create({
      data: { ...meeting, items: { create: { position: 1, kind: 'technology', technologyId } } },
    });
    expect(await removeTechnology(editor, { radarId, technologyId })).toMatchObject({
      code: 'conflict',
      reason: 'in-use',
    });
    await database().write.meeting.updateMany({ where: { kommuneId }, data: { status: 'closed' } });
    must(await removeTechnology(editor, { radarId, technologyId }));
    expect(await database().read.technology.count({ where: { id: technologyId } })).toBe(1);
  });

  test('are never so many that the radar has more than forty', async () => {
    const { room } = await list();
    for (let number = 0; number < room; number += 1) await add(`Nummer ${number}`);
    expect((await list()).room).toBe(0);
    const last = { ...fields, radarId, name: 'Den enogfyrretyvende' };
    expect(await addTechnology(people.editor, last)).toMatchObject({ code: 'conflict', reason: 'too-many' });
  });

  test('cannot be had by the edition’s name from outside', async () => {
    const input = { ...fields, radarId, technologyId: 'droner', before: { ...fields, name: 'Droner' } };
    expect(await changeTechnology(people.editor, input)).toMatchObject({ code: 'not_found' });
    const where = { radarId, technologyId: 'droner' };
    expect(await removeTechnology(people.editor, where)).toMatchObject({ code: 'not_found' });
  });
});
