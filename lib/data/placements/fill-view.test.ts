import { describe, expect, test } from 'vitest';
import { makeKommune, makeRadar, makeUser } from '../testing/builders';
import { content, makeFillKommune } from '../testing/fill-fixture';
import { testDatabase } from '../testing/test-database';
import { copyPlacements } from './copy-placements';
import { readFillOverview } from './fill-overview';
import { readFillView } from './fill-view';
import { savePlacement } from './save-placement';

const query = { slug: 'beskaeftigelse', withRings: false, language: 'da' } as const;

describe('readFillOverview', () => {
  testDatabase();

  test('shows an editor every area and the combined radar, with their progress', async () => {
    const { radarId, editor, areaId } = await makeFillKommune();
    const save = { radarId, areaId, technologyId: 'vr', version: 0, content: content({ answer: 'unknown' }) };
    await savePlacement(editor, save);
    const view = await readFillOverview(editor, { language: 'da' });
    expect(view).toMatchObject({ ok: true, value: { year: 2026, years: [2026] } });
    const areas = view.ok ? view.value.areas : [];
    expect(areas.map(({ progress }) => progress.handled)).toEqual([1, 0, 0, 0, 0, 0]);
    expect(view.ok && view.value.combined?.progress).toEqual({ total: 22, handled: 0, unknown: 0 });
  });

  test('shows a contributor the assigned areas only', async () => {
    const { kommuneId, otherAreaId } = await makeFillKommune();
    const contributor = await makeUser({ kommuneId, role: 'contributor', areaIds: [otherAreaId] });
    const view = await readFillOverview(contributor, { language: 'da' });
    expect(view.ok && view.value.areas.map((area) => area.id)).toEqual([otherAreaId]);
    expect(view.ok && view.value.combined).toBeNull();
  });

  test('refuses a reader and a coordinator, and says when there is no radar', async () => {
    const { kommuneId } = await makeKommune();
    const editor = await makeUser({ kommuneId, role: 'editor' });
    const reader = await makeUser({ kommuneId, role: 'reader' });
    const coordinator = await makeUser({ kommuneId: null, role: 'coordinator' });
    const read = (viewer: typeof editor) => readFillOverview(viewer, { language: 'da' });
    expect(await read(editor)).toMatchObject({ code: 'not_found', reason: 'no-radar' });
    expect(await read(reader)).toMatchObject({ code: 'forbidden' });
    expect(await read(coordinator)).toMatchObject({ code: 'forbidden' });
  });
});

describe('readFillView', () => {
  testDatabase();

  test('reads a list with who changed what, and no ring of the edition unless asked', async () => {
    const { radarId, editor, areaId } = await makeFillKommune();
    const piloting = content({ answer: 'piloting', note: 'To steder' });
    await savePlacement(editor, { radarId, areaId, technologyId: 'cloud', version: 0, content: piloting });
    const view = await readFillView(editor, query);
    const cells = view.ok ? view.value.cells : [];
    expect(cells).toHaveLength(22);
    expect(cells.every(({ ring }) => ring === null)).toBe(true);
    const cloud = cells.find(({ technology }) => technology.id === 'cloud');
    expect(cloud).toMatchObject({ content: piloting, version: 1, changedBy: 'Prøve editor' });
    expect(cloud?.technology.description).not.toBe('');
    const asked = await readFillView(editor, { ...query, withRings: true });
    const rings = asked.ok ? asked.value.cells.map(({ technology, ring }) => [technology.id, ring]) : [];
    expect(rings).toContainEqual(['cloud', 'ready']);
    expect(rings).toContainEqual(['blockchain', 'watch']);
  });

  test('offers what can be copied, and what can be undone in this list', async () => {
    const { kommuneId, radarId, editor, areaId, otherAreaId } = await makeFillKommune();
    const piloting = content({ answer: 'piloting' });
    await savePlacement(editor, { radarId, areaId, technologyId: 'cloud', version: 0, content: piloting });
    const next = await makeRadar(kommuneId, 2027);
    await savePlacement(editor, {
      radarId: next,
      areaId: otherAreaId,
      technologyId: 'vr',
      version: 0,
      content: piloting,
    });
    const view = await readFillView(editor, query);
    expect(view.ok && view.value.copySources).toEqual([
      { kind: 'year', year: 2026, radarId, count: 1 },
      { kind: 'area', areaId: otherAreaId, name: 'Klima, teknik og miljø', count: 1 },
    ]);
    expect(view.ok && view.value.undoable).toBeNull();
    await copyPlacements(editor, { radarId: next, areaId, from: { kind: 'year', year: 2026 } });
    const after = await readFillView(editor, query);
    expect(after.ok && after.value.undoable).toMatchObject({ kind: 'copy', title: '2026' });
    const elsewhere = await readFillView(editor, { ...query, slug: 'social' });
    expect(elsewhere.ok && elsewhere.value.undoable).toBeNull();
  });

  test('refuses a reader and areas that are not assigned; another kommune has an area of the same name only', async () => {
    const { kommuneId, otherAreaId } = await makeFillKommune();
    const reader = await makeUser({ kommuneId, role: 'reader' });
    const contributor = await makeUser({ kommuneId, role: 'contributor', areaIds: [otherAreaId] });
    expect(await readFillView(reader, query)).toMatchObject({ code: 'forbidden' });
    expect(await readFillView(contributor, query)).toMatchObject({ code: 'forbidden' });
    expect(await readFillView(contributor, { ...query, slug: null })).toMatchObject({ code: 'forbidden' });
    expect(await readFillView(contributor, { ...query, slug: 'klima-teknik' })).toMatchObject({ ok: true });
    const { editor } = await makeFillKommune();
    expect(await readFillView(editor, { ...query, slug: 'findes-ikke' })).toMatchObject({ code: 'not_found' });
  });
});
