import { beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../../domain/access';
import { database } from '../database';
import { addLink } from '../lineage/change-links';
import { seedDemo } from '../shipped/demo';
import { makeRadar } from '../testing/builders';
import { makePeople, type People } from '../testing/people';
import { testDatabase } from '../testing/test-database';
import { readHistory } from './read-history';

async function answer(radarId: string, technologyId: string, areaId: string, given: string): Promise<void> {
  await database().write.$transaction((tx) =>
    tx.placement.create({ data: { radarId, technologyId, areaId, scope: areaId, answer: given } }),
  );
}

describe('the own radar over the years', () => {
  testDatabase();
  let people: People;
  beforeAll(async () => {
    people = await makePeople();
  });

  async function span(query: { year?: number; earlier?: number } = {}) {
    const found = await readHistory(people.editor, { ...query, language: 'da' });
    if (!found.ok) throw new Error(found.reason);
    return found.value.span;
  }

  test('has nothing to compare without two years', async () => {
    const { editor, kommuneId } = people;
    const empty = await readHistory(editor, { language: 'da' });
    expect(empty).toMatchObject({ value: { years: [], span: null } });
    await makeRadar(kommuneId, 2020, 'kl-2020');
    expect(await readHistory(editor, { language: 'da' })).toMatchObject({
      value: { years: [{ year: 2020 }], span: null },
    });
    expect(await readHistory(editor, { year: 2020, language: 'da' })).toMatchObject({ value: { span: null } });
    expect(await readHistory(editor, { year: 2021, language: 'da' })).toMatchObject({ code: 'not_found' });
  });

  test('takes the newest year that is answered against the one before, or those asked for', async () => {
    const { kommuneId, areaIds, editor } = people;
    const [area = ''] = areaIds;
    const radars = await Promise.all([2025, 2026, 2027].map((year) => makeRadar(kommuneId, year)));
    const [first = '', second = ''] = radars;
    await answer(first, 'cloud', area, 'piloting');
    await answer(second, 'cloud', area, 'operating');
    expect(await span()).toMatchObject({ later: { year: 2026 }, earlier: { year: 2025 }, break: 'none' });
    expect(await span({ year: 2027, earlier: 2020 })).toMatchObject({ later: { answered: 0 }, break: 'method' });
    for (const query of [{ year: 2025, earlier: 2026 }, { year: 2020 }, { year: 2026, earlier: 2026 }, { year: 1999 }])
      expect(await readHistory(editor, { ...query, language: 'da' })).toMatchObject({ code: 'not_found' });
    const found = await span();
    const row = found?.comparison.combined.find(({ technology }) => technology.id === 'cloud');
    expect(row).toMatchObject({ move: 'inwards', earlier: { level: 3 }, later: { level: 4 } });
  });

  test('counts each year, and marks where edition or method changes', async () => {
    const found = await readHistory(people.editor, { language: 'en' });
    if (!found.ok) throw new Error(found.reason);
    expect(found.value.years.map((year) => [year.year, year.operating, year.piloting, year.break])).toEqual([
      [2020, 0, 0, 'none'],
      [2025, 0, 1, 'method'],
      [2026, 1, 0, 'none'],
      [2027, 0, 0, 'none'],
    ]);
  });

  test('follows links, by what the technology was called', async () => {
    const { kommuneId, areaIds, editor } = people;
    const [area = ''] = areaIds;
    const old = await database().read.radar.findFirstOrThrow({
      where: { kommuneId, year: 2020 },
      select: { id: true },
    });
    await answer(old.id, 'big-data', area, 'operating');
    await addLink(editor, { kind: 'renamed', fromId: 'big-data', toId: 'process-mining' });
    const found = await span({ year: 2026, earlier: 2020 });
    const row = found?.comparison.combined.find(({ technology }) => technology.id === 'process-mining');
    expect(row).toMatchObject({ ancestry: { reading: 'renamed', predecessors: ['big-data'] }, earlier: { level: 4 } });
    expect(found?.earlierNames['big-data']).toBe('Big data');
  });

  test('is shown to the kommune’s own people only', async () => {
    const { coordinator, stranger, reader, contributor } = people;
    expect(await readHistory(coordinator, { language: 'da' })).toMatchObject({ code: 'forbidden' });
    expect(await readHistory(stranger, { language: 'da' })).toMatchObject({ value: { years: [] } });
    for (const viewer of [reader, contributor])
      expect(await readHistory(viewer, { language: 'da' })).toMatchObject({ value: { years: { length: 4 } } });
  });
});

describe('the demo’s two years', () => {
  testDatabase();

  test('show movement inwards', async () => {
    await seedDemo(new Date('2026-11-22T12:00:00Z'));
    const reader: Viewer = { userId: 'demo-eksempel-reader', kommuneId: 'demo-eksempel', role: 'reader', areaIds: [] };
    const found = await readHistory(reader, { language: 'da' });
    if (!found.ok || found.value.span === null) throw new Error('Two years');
    const { later, earlier, comparison } = found.value.span;
    expect([later.year, earlier.year]).toEqual([2026, 2025]);
    const moves = comparison.combined.map(({ move }) => move);
    expect(moves.filter((move) => move === 'inwards').length).toBeGreaterThan(3);
    expect(comparison.areas).toHaveLength(6);
  });
});
