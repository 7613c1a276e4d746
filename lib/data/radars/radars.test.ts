import { beforeAll, describe, expect, test } from 'vitest';
import { demoEdition } from '../../../prisma/seed/editions/demo';
import { defaultEditionId } from '../../../prisma/seed/editions/shipped';
import type { Viewer } from '../../domain/access';
import { database } from '../database';
import { storeEdition } from '../shipped/store-edition';
import { makeUser } from '../testing/builders';
import { auditCount, auditedActions, makePeople, type People } from '../testing/people';
import { testDatabase } from '../testing/test-database';
import { addTechnology } from './local-technologies';
import { readRadar } from './radar-source';
import { createRadar, readNewRadar } from './radars';

/** The editor of a kommune that has just joined: no areas, no radar. */
async function newcomer(kommuneId: string): Promise<Viewer> {
  const data = { joinedAt: new Date() };
  await database().write.kommune.update({ where: { id: kommuneId }, data });
  return makeUser({ kommuneId, role: 'editor' });
}

describe('a radar for a year', () => {
  testDatabase();
  let people: People;
  beforeAll(async () => {
    people = await makePeople();
    await database().write.$transaction((tx) => storeEdition(tx, demoEdition));
  });
  const standard = { year: 2026, editionId: defaultEditionId };

  test('is made by the editor only', async () => {
    const before = await auditCount();
    for (const viewer of [people.contributor, people.reader, people.coordinator]) {
      expect(await createRadar(viewer, standard)).toMatchObject({ code: 'forbidden' });
      expect(await readNewRadar(viewer, 'da')).toMatchObject({ code: 'forbidden' });
    }
    expect(await auditCount()).toBe(before);
  });

  test('gives a kommune without areas Pejling’s own, where the edition has none', async () => {
    const editor = await newcomer('dk-0630');
    const made = await createRadar(editor, standard);
    if (!made.ok) throw new Error(made.reason);
    const radar = await readRadar(made.value.id, 'da');
    expect(radar.areas.map((area) => area.name)).toContain('Administration og borgerservice');
    expect(radar.areas).toHaveLength(6);
    expect(radar.technologies).toHaveLength(22);
    expect(await auditedActions(made.value.id)).toEqual(['radar.created']);
    expect(await createRadar(editor, standard)).toMatchObject({ code: 'conflict', reason: 'year-taken' });
  });

  test('is of a year within the limits', async () => {
    const { editor, kommuneId } = await makePeople();
    for (const year of [2014, 2101, 2026.5]) {
      expect(await createRadar(editor, { ...standard, year })).toMatchObject({ code: 'invalid', reason: 'year' });
    }
    expect(await database().read.radar.count({ where: { kommuneId } })).toBe(0);
  });

  test('gives it the edition’s areas, mapped, where it has some', async () => {
    const { editor, kommuneId } = await makePeople();
    await database().write.area.deleteMany({ where: { kommuneId } });
    expect(await createRadar(editor, { year: 2026, editionId: demoEdition.id })).toMatchObject({ ok: true });
    const areas = await database().read.area.findMany({
      where: { kommuneId },
      select: { slug: true, mappings: { select: { editionAreaId: true } } },
      orderBy: { position: 'asc' },
    });
    expect(areas).toEqual(
      demoEdition.areas.map(({ slug }) => ({ slug, mappings: [{ editionAreaId: `demo-2026.${slug}` }] })),
    );
  });

  test('keeps the areas that are there, mapped where they are the same', async () => {
    const { editor, kommuneId, areaIds } = await makePeople();
    const renamed = { slug: 'eget', name: 'Eget' };
    await database().write.area.update({ where: { id: areaIds[0] ?? '' }, data: renamed });
    expect(await createRadar(editor, { year: 2026, editionId: demoEdition.id })).toMatchObject({ ok: true });
    const mappings = await database().read.areaMapping.findMany({ where: { area: { kommuneId } } });
    expect(mappings.map(({ areaId }) => areaId).toSorted()).toEqual(areaIds.slice(1).toSorted());
  });

  test('carries the local technologies of the year before', async () => {
    const { editor } = await makePeople();
    const first = await createRadar(editor, { ...standard, year: 2025 });
    if (!first.ok) throw new Error(first.reason);
    const fields = { radarId: first.value.id, description: '', category: 'Egne' };
    for (const name of ['Gulvvaskerobot', 'Sporhund'])
      expect(await addTechnology(editor, { ...fields, name })).toMatchObject({ ok: true });
    const second = await createRadar(editor, standard);
    if (!second.ok) throw new Error(second.reason);
    expect(second.value.leftOut).toBe(0);
    const local = (await readRadar(second.value.id, 'da')).technologies.filter((technology) => technology.local);
    expect(local.map(({ name, category }) => [name, category])).toEqual([
      ['Gulvvaskerobot', 'Egne'],
      ['Sporhund', 'Egne'],
    ]);
  });

  test('is laid over a frozen edition, shared or own', async () => {
    const { editor, stranger, strange } = people;
    const own = { id: 'own', seriesId: 'own', title: 'Egen', titleEn: 'Own', year: 2026, publisher: 'Os' };
    const texts = { method: '', methodEn: '', source: '', sourceEn: '' };
    await database().write.edition.create({ data: { ...own, ...texts, kommuneId: strange.kommuneId } });
    expect(await createRadar(stranger, { year: 2026, editionId: 'own' })).toMatchObject({ code: 'not_found' });
    await database().write.edition.update({ where: { id: 'own' }, data: { status: 'frozen' } });
    expect(await createRadar(editor, { year: 2026, editionId: 'own' })).toMatchObject({ code: 'not_found' });
    expect(await createRadar(stranger, { year: 2026, editionId: 'own' })).toMatchObject({ ok: true });
    expect(await createRadar(editor, { year: 2026, editionId: 'nothing' })).toMatchObject({ code: 'not_found' });
  });

  test('never brings simulated numbers to a real kommune', async () => {
    const editor = await newcomer('dk-0101');
    expect(await createRadar(editor, { year: 2026, editionId: demoEdition.id })).toMatchObject({ code: 'not_found' });
    const choices = await readNewRadar(editor, 'da');
    if (!choices.ok) throw new Error(choices.reason);
    expect(choices.value.editions.map(({ id }) => id)).not.toContain(demoEdition.id);
    expect(choices.value.editions.map(({ id }) => id)).toContain(defaultEditionId);
  });
});
