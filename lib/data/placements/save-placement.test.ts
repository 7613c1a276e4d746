import { describe, expect, test } from 'vitest';
import { kl202122 } from '../../../prisma/seed/editions/kl-2021-22';
import type { Viewer } from '../../domain/access';
import { database } from '../database';
import { makeUser } from '../testing/builders';
import { auditedActions, content, makeFillKommune, storedCells } from '../testing/fill-fixture';
import { testDatabase } from '../testing/test-database';
import { savePlacement } from './save-placement';

const piloting = content({ answer: 'piloting' });

describe('savePlacement', () => {
  testDatabase();

  test('saves a cell that has never been saved, with its audit row', async () => {
    const { kommuneId, radarId, editor, areaId } = await makeFillKommune();
    const input = { radarId, areaId, technologyId: 'droner', version: 0, content: piloting };
    expect(await savePlacement(editor, input)).toEqual({
      ok: true,
      value: { content: piloting, version: 1, changed: true },
    });
    const operating = content({ answer: 'operating', spread: 'several', value: 'yes', note: 'Inspektion' });
    await savePlacement(editor, { ...input, version: 1, content: operating });
    expect(await storedCells(radarId)).toEqual({ [`droner ${areaId}`]: { answer: 'operating', version: 2 } });
    const events = await database().read.auditEvent.findMany({ where: { kommuneId }, orderBy: { id: 'asc' } });
    expect(events.map(({ action, actorId }) => [action, actorId])).toEqual([
      ['placement.saved', editor.userId],
      ['placement.saved', editor.userId],
    ]);
    const blank = { spread: null, value: null, noteLength: 0, reasonLength: 0 };
    expect(events.map(({ before, after }) => [before, after].map((json) => JSON.parse(json ?? '')))).toEqual([
      [null, { ...blank, answer: 'piloting', noteChanged: false, reasonChanged: false }],
      [
        { ...blank, answer: 'piloting' },
        {
          ...{ ...blank, answer: 'operating', spread: 'several', value: 'yes', noteLength: 10 },
          ...{ noteChanged: true, reasonChanged: false },
        },
      ],
    ]);
    expect(JSON.stringify(events)).not.toContain('Inspektion');
  });

  test('drops what does not belong to the answer', async () => {
    const { radarId, editor, areaId } = await makeFillKommune();
    const given = content({ answer: 'following', spread: 'single', value: 'no', reason: 'x', note: ' a\r\nb ' });
    const saved = await savePlacement(editor, { radarId, areaId, technologyId: 'ai', version: 0, content: given });
    expect(saved.ok && saved.value.content).toEqual(content({ answer: 'following', note: 'a\nb' }));
  });

  test('keeps an area and the combined radar apart', async () => {
    const { radarId, editor, areaId } = await makeFillKommune();
    const input = { radarId, technologyId: 'vr', version: 0, content: piloting };
    await savePlacement(editor, { ...input, areaId });
    await savePlacement(editor, { ...input, areaId: null, content: content({ answer: 'following' }) });
    expect(await storedCells(radarId)).toEqual({
      [`vr ${areaId}`]: { answer: 'piloting', version: 1 },
      'vr combined': { answer: 'following', version: 1 },
    });
  });

  test('tells the later of two who changed the cell, to what, and lets the writer choose', async () => {
    const { kommuneId, radarId, editor, areaId } = await makeFillKommune();
    const colleague = await makeUser({ kommuneId, role: 'contributor', areaIds: [areaId] });
    const input = { radarId, areaId, technologyId: 'iot', version: 0, content: piloting };
    await savePlacement(colleague, input);
    const mine = { ...input, content: content({ answer: 'operating' }) };
    const refused = await savePlacement(editor, mine);
    expect(refused).toMatchObject({
      ok: false,
      code: 'conflict',
      reason: 'changed',
      detail: { content: piloting, version: 1, changedBy: 'Prøve contributor' },
    });
    expect(Date.parse(JSON.parse(JSON.stringify(refused)).detail.changedAt)).toBeGreaterThan(Date.now() - 60_000);
    expect(await auditedActions(kommuneId)).toEqual(['placement.saved']);
    expect(await savePlacement(editor, { ...mine, version: 1 })).toMatchObject({ ok: true, value: { version: 2 } });
  });

  test('is a success when the same is sent again, because the answer was lost', async () => {
    const { kommuneId, radarId, editor, areaId } = await makeFillKommune();
    const input = { radarId, areaId, technologyId: 'cloud', version: 0, content: piloting };
    await savePlacement(editor, input);
    const again = { ok: true, value: { content: piloting, version: 1, changed: false } };
    expect(await savePlacement(editor, input)).toEqual(again);
    expect(await savePlacement(editor, { ...input, version: 1 })).toEqual(again);
    expect(await auditedActions(kommuneId)).toHaveLength(1);
  });

  test('lets one of two simultaneous first saves win, and says so to the other', async () => {
    const { kommuneId, radarId, editor, areaId } = await makeFillKommune();
    const colleague = await makeUser({ kommuneId, role: 'editor' });
    const save = (viewer: Viewer, answer: 'operating' | 'following') =>
      savePlacement(viewer, { radarId, areaId, technologyId: 'apps', version: 0, content: content({ answer }) });
    const results = await Promise.all([save(editor, 'operating'), save(colleague, 'following')]);
    expect(results.map((result) => (result.ok ? 'ok' : result.code)).sort()).toEqual(['conflict', 'ok']);
  });

  test('refuses a note that is too long, and a ready technology that is not relevant without a reason', async () => {
    const { radarId, editor, areaId } = await makeFillKommune();
    const input = { radarId, areaId, version: 0 };
    const long = { ...input, technologyId: 'droner', content: content({ answer: 'unknown', note: 'x'.repeat(1001) }) };
    expect(await savePlacement(editor, long)).toMatchObject({ code: 'invalid', detail: ['note-too-long'] });
    const cloud = { ...input, technologyId: 'cloud', content: content({ answer: 'not-relevant' }) };
    expect(kl202122.placements.find(({ technologyId }) => technologyId === 'cloud')?.ring).toBe('ready');
    expect(await savePlacement(editor, cloud)).toMatchObject({ code: 'invalid', detail: ['reason-needed'] });
    const explained = { ...cloud, content: content({ answer: 'not-relevant', reason: 'Vi drifter selv' }) };
    expect(await savePlacement(editor, explained)).toMatchObject({ ok: true });
    const drones = { ...input, technologyId: 'droner', content: content({ answer: 'not-relevant' }) };
    expect(await savePlacement(editor, drones)).toMatchObject({ ok: true });
    expect(Object.keys(await storedCells(radarId)).sort()).toEqual([`cloud ${areaId}`, `droner ${areaId}`]);
  });

  test('asks no reason in an area where the combined ring may not stand in', async () => {
    const { kommuneId, radarId, editor, areaId } = await makeFillKommune();
    await database().write.$transaction((tx) =>
      tx.kommune.update({ where: { id: kommuneId }, data: { combinedForAreas: false } }),
    );
    const input = { radarId, technologyId: 'cloud', version: 0, content: content({ answer: 'not-relevant' }) };
    expect(await savePlacement(editor, { ...input, areaId })).toMatchObject({ ok: true });
    expect(await savePlacement(editor, { ...input, areaId: null })).toMatchObject({ code: 'invalid' });
  });
});

describe('savePlacement refuses', () => {
  testDatabase();

  async function attempt(change: (made: Awaited<ReturnType<typeof makeFillKommune>>) => Promise<object>) {
    const made = await makeFillKommune();
    const { radarId, areaId, editor } = made;
    const input = { viewer: editor, radarId, areaId, technologyId: 'droner', version: 0, content: piloting };
    const { viewer, ...given } = { ...input, ...(await change(made)) };
    const result = await savePlacement(viewer, given);
    expect(await storedCells(radarId)).toEqual({});
    expect(await auditedActions(made.kommuneId)).toEqual([]);
    return result.ok ? 'ok' : result.code;
  }

  test.each(['reader', 'coordinator'] as const)('a %s', async (role) => {
    const viewer = (kommuneId: string) => makeUser({ kommuneId: role === 'coordinator' ? null : kommuneId, role });
    expect(await attempt(async ({ kommuneId }) => ({ viewer: await viewer(kommuneId) }))).toBe('forbidden');
  });

  test('a contributor in an area that is not assigned, and on the combined radar', async () => {
    const contributor = (kommuneId: string, areaIds: string[]) => makeUser({ kommuneId, role: 'contributor', areaIds });
    const other = attempt(async ({ kommuneId, otherAreaId }) => ({
      viewer: await contributor(kommuneId, [otherAreaId]),
    }));
    expect(await other).toBe('forbidden');
    const combined = attempt(async ({ kommuneId, areaId }) => ({
      viewer: await contributor(kommuneId, [areaId]),
      areaId: null,
    }));
    expect(await combined).toBe('forbidden');
  });

  test('an editor of another kommune, and an area of another kommune', async () => {
    const other = await makeFillKommune();
    expect(await attempt(async () => ({ viewer: other.editor }))).toBe('not_found');
    expect(await attempt(async () => ({ areaId: other.areaId }))).toBe('not_found');
    expect(await attempt(async () => ({ radarId: other.radarId }))).toBe('not_found');
    expect(await storedCells(other.radarId)).toEqual({});
  });

  test('an archived area, and a technology that is not on the radar', async () => {
    const archived = attempt(async ({ areaId }) => {
      await database().write.$transaction((tx) =>
        tx.area.update({ where: { id: areaId }, data: { archivedAt: new Date() } }),
      );
      return {};
    });
    expect(await archived).toBe('not_found');
    expect(await attempt(async () => ({ technologyId: 'big-data' }))).toBe('not_found');
    expect(await attempt(async () => ({ technologyId: 'ingenting' }))).toBe('not_found');
  });
});
