import { describe, expect, it } from 'vitest';
import { database } from '../database';
import { makeKommune, makeRadar, makeUser } from '../testing/builders';
import { testDatabase } from '../testing/test-database';
import { readComparison } from './compare-view';

const language = 'da';

async function answer(radarId: string, technologyId: string, areaId: string): Promise<void> {
  const cell = { radarId, technologyId, areaId, scope: areaId, answer: 'piloting' };
  await database().write.$transaction((tx) => tx.placement.create({ data: cell, select: { id: true } }));
}

describe('readComparison', () => {
  testDatabase();

  it('lays the answers over the radar’s own edition', async () => {
    const { kommuneId, areaIds } = await makeKommune();
    const [areaId = ''] = areaIds;
    await answer(await makeRadar(kommuneId), 'cloud', areaId);
    const read = await readComparison(await makeUser({ kommuneId, role: 'reader' }), { language });
    if (!read.ok) throw new Error(read.reason);
    const { value } = read;
    expect(value.reference.id).toBe('kl-2021-22');
    expect(value.blank).toBe(false);
    const cloud = value.comparison.combined.technologies.find(({ technology }) => technology.id === 'cloud');
    expect(cloud).toMatchObject({ finding: 'overdue-pilot', areas: { piloting: 1 } });
    expect(value.progress[areaId]).toMatchObject({ handled: 1, total: 22 });
  });

  it('lays them over another edition when asked', async () => {
    const { kommuneId } = await makeKommune();
    await makeRadar(kommuneId);
    const viewer = await makeUser({ kommuneId, role: 'contributor' });
    const read = await readComparison(viewer, { language, editionId: 'kl-2020' });
    expect(read).toMatchObject({ ok: true, value: { reference: { id: 'kl-2020' }, blank: true } });
  });

  it('finds no year, no edition and no radar that is not there', async () => {
    const { kommuneId } = await makeKommune();
    const viewer = await makeUser({ kommuneId, role: 'editor' });
    expect(await readComparison(viewer, { language })).toMatchObject({ code: 'not_found', reason: 'no-radar' });
    await makeRadar(kommuneId, 2026);
    expect(await readComparison(viewer, { language, year: 2025 })).toMatchObject({ code: 'not_found' });
    expect(await readComparison(viewer, { language, editionId: 'nope' })).toMatchObject({ reason: 'no-edition' });
  });

  it('shows a coordinator nothing, and nobody another kommune’s edition or a draft', async () => {
    const own = await makeKommune();
    const other = await makeKommune();
    await makeRadar(own.kommuneId);
    const viewer = await makeUser({ kommuneId: own.kommuneId, role: 'editor' });
    const coordinator = await makeUser({ kommuneId: null, role: 'coordinator' });
    expect(await readComparison(coordinator, { language })).toMatchObject({ ok: false, code: 'forbidden' });
    const foreign = await addEdition(other.kommuneId, 'frozen');
    const draft = await addEdition(own.kommuneId, 'draft');
    const frozen = await addEdition(own.kommuneId, 'frozen');
    const codeOf = async (editionId: string) => {
      const read = await readComparison(viewer, { language, editionId });
      return read.ok ? 'read' : read.code;
    };
    expect([await codeOf(foreign), await codeOf(draft), await codeOf(frozen)]).toEqual([
      'not_found',
      'not_found',
      'read',
    ]);
    const read = await readComparison(viewer, { language });
    const choices = read.ok ? read.value.choices.map(({ id }) => id) : [];
    expect(choices).toContain(frozen);
    expect(choices).not.toContain(foreign);
    expect(choices).not.toContain(draft);
  });
});

async function addEdition(kommuneId: string, status: string): Promise<string> {
  const id = `${kommuneId}-${status}`;
  const words = { title: 'Egen', titleEn: 'Own', method: '', methodEn: '', source: '', sourceEn: '' };
  const edition = { id, seriesId: id, version: 1, kommuneId, year: 2026, publisher: 'Egen', status };
  await database().write.$transaction((tx) =>
    tx.edition.create({ data: { ...edition, ...words, caveat: '', caveatEn: '' }, select: { id: true } }),
  );
  return id;
}
