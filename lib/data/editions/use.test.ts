import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { defaultEditionId } from '../../../prisma/seed/editions/shipped';
import type { Viewer } from '../../domain/access';
import { database } from '../database';
import { readComparison } from '../radars/compare-view';
import { readRadarSource } from '../radars/radar-source';
import { makeKommune, makeRadar, makeUser } from '../testing/builders';
import { makeDraft, target } from '../testing/edition-builders';
import { testDatabase } from '../testing/test-database';
import { saveAreas } from './areas';
import { startCorrection } from './correct';
import { freezeDraft } from './freeze';
import { listEditions } from './list';
import { readEditionPage } from './page';
import { saveTechnologies } from './technologies';
import { changeRadarEdition, planRadarEdition } from './use';

describe('laying a radar over an edition', () => {
  testDatabase();
  let kommuneId: string;
  let areaIds: readonly string[];
  let editor: Viewer;
  let radarId: string;

  beforeEach(async () => {
    ({ kommuneId, areaIds } = await makeKommune());
    editor = await makeUser({ kommuneId, role: 'editor' });
    radarId = await makeRadar(kommuneId);
  });

  const answer = (technologyId: string) =>
    database().write.placement.create({
      data: { radarId, technologyId, areaId: areaIds[0] ?? '', scope: areaIds[0] ?? '', answer: 'piloting' },
      select: { id: true },
    });
  const addLocal = async (name: string) => {
    const id = randomUUID();
    await database().write.technology.create({ data: { id, kommuneId, name, nameEn: name }, select: { id: true } });
    const data = { radarId, technologyId: id, position: 0, category: 'Egne' };
    await database().write.radarTechnology.create({ data, select: { radarId: true } });
    return id;
  };
  const use = (editionId: string, from = defaultEditionId, year = 2026) =>
    changeRadarEdition(editor, { editionId, year, from });

  it('keeps every answer, shows those of the edition’s technologies, and tells which it hides', async () => {
    await answer('cloud');
    await answer('blockchain');
    const edition = await makeDraft(editor, { freeze: true });
    const plan = await planRadarEdition(editor, { editionId: edition, year: 2026 });
    expect(plan.ok && plan.value.leaving).toHaveLength(21);
    expect(plan.ok && plan.value.leaving.find(({ name }) => name === 'Blockchain')).toMatchObject({ answers: 1 });
    expect(plan.ok && plan.value.arriving).toEqual(['Kvantecomputer']);
    expect(await use(edition)).toEqual({ ok: true, value: { year: 2026 } });
    expect(await database().read.placement.count({ where: { radarId } })).toBe(2);
    const source = await readRadarSource(editor, { language: 'da' });
    expect(source.ok && source.value.technologies.map(({ name, local }) => [name, local])).toEqual([
      ['Cloud', false],
      ['Kvantecomputer', false],
    ]);
    expect(await use(defaultEditionId, edition)).toMatchObject({ ok: true });
    const audit = await database().read.auditEvent.findMany({
      where: { entityId: radarId, action: 'radar.edition-changed' },
      select: { actorId: true, kommuneId: true },
    });
    expect(audit).toEqual([1, 2].map(() => ({ actorId: editor.userId, kommuneId })));
  });

  it('compares a technology of the kommune’s own once its edition has it', async () => {
    const id = await addLocal('Kvantecomputer');
    const edition = await makeDraft(editor, { freeze: true });
    const plan = await planRadarEdition(editor, { editionId: edition, year: 2026 });
    expect(plan).toMatchObject({ ok: true, value: { takenOver: ['Kvantecomputer'], arriving: [], technologies: 2 } });
    expect(await use(edition)).toMatchObject({ ok: true });
    const source = await readRadarSource(editor, { language: 'da' });
    expect(source.ok && source.value.technologies.filter((technology) => technology.id === id)).toEqual([
      expect.objectContaining({ local: false }),
    ]);
  });

  it('maps areas of the same name, and leaves the others alone', async () => {
    const draft = await makeDraft(editor);
    const added = ['social ', 'Teknik og miljø'];
    await saveAreas(editor, await target(draft), { rows: [], added });
    await freezeDraft(editor, await target(draft));
    expect(await use(draft)).toMatchObject({ ok: true });
    const mapped = await database().read.areaMapping.findMany({
      where: { editionId: draft },
      select: { area: { select: { name: true } }, editionArea: { select: { name: true } } },
    });
    expect(mapped).toEqual([{ area: { name: 'Social' }, editionArea: { name: 'social ' } }]);
  });

  it('stays on a version that is superseded until it is changed over, and then maps as before', async () => {
    const draft = await makeDraft(editor);
    await saveAreas(editor, await target(draft), { rows: [], added: ['Velfærd'] });
    await freezeDraft(editor, await target(draft));
    await use(draft);
    const area = await database().read.editionArea.findFirstOrThrow({
      where: { editionId: draft },
      select: { id: true },
    });
    const mapping = { areaId: areaIds[0] ?? '', editionId: draft, editionAreaId: area.id };
    await database().write.areaMapping.create({ data: mapping, select: { areaId: true } });
    const correction = await startCorrection(editor, draft);
    const next = correction.ok ? correction.value.id : '';
    await freezeDraft(editor, await target(next));
    const source = await readRadarSource(editor, { language: 'da' });
    expect(source.ok && source.value.editionId).toBe(draft);
    expect(await use(draft, draft)).toMatchObject({ code: 'conflict', reason: 'superseded' });
    expect(await use(next, draft)).toMatchObject({ ok: true });
    const after = await database().read.areaMapping.findMany({ where: { editionId: next }, select: { areaId: true } });
    expect(after).toEqual([{ areaId: areaIds[0] }]);
    const list = await listEditions(editor, 'da');
    expect(list.ok && list.value.editions.find(({ id }) => id === next)?.usedIn).toEqual([2026]);
  });

  it('is the editor’s to decide, in the own kommune only', async () => {
    const edition = await makeDraft(editor, { freeze: true });
    const input = { editionId: edition, year: 2026, from: defaultEditionId };
    for (const role of ['contributor', 'reader'] as const)
      expect(await changeRadarEdition(await makeUser({ kommuneId, role }), input)).toMatchObject({ code: 'forbidden' });
    const other = await makeKommune();
    const theirs = await makeUser({ kommuneId: other.kommuneId, role: 'editor' });
    const coordinator = await makeUser({ kommuneId: null, role: 'coordinator' });
    for (const viewer of [theirs, coordinator])
      expect(await changeRadarEdition(viewer, input)).toMatchObject({ code: 'not_found' });
    const radar = await database().read.radar.findUniqueOrThrow({
      where: { id: radarId },
      select: { editionId: true },
    });
    expect(radar.editionId).toBe(defaultEditionId);
  });

  it('refuses a draft, a stale page, a radar that would be too full, and a year without a radar', async () => {
    const draft = await makeDraft(editor);
    expect(await use(draft)).toMatchObject({ code: 'not_found' });
    const edition = await makeDraft(editor, { freeze: true });
    expect(await use(edition, 'kl-2020')).toMatchObject({ code: 'conflict', reason: 'radar-changed' });
    expect(await use(edition, defaultEditionId, 2025)).toMatchObject({ code: 'not_found' });
    await addLocal('Vores egen');
    const full = await makeDraft(editor);
    const names = Array.from({ length: 38 }, (_, index) => `Fuld ${index}`);
    const added = names.map((name) => ({ technologyId: null, name, category: 'X' }));
    await saveTechnologies(editor, await target(full), { rows: [], added });
    await freezeDraft(editor, await target(full));
    expect(await use(full)).toMatchObject({ code: 'invalid', reason: 'too-many-technologies' });
  });

  it('keeps simulated figures away from a real kommune', async () => {
    const edition = await makeDraft(editor, { freeze: true });
    await database().write.edition.update({ where: { id: edition }, data: { simulated: true }, select: { id: true } });
    await database().write.kommune.update({
      where: { id: kommuneId },
      data: { simulated: false },
      select: { id: true },
    });
    expect(await use(edition)).toMatchObject({ code: 'conflict', reason: 'simulated' });
  });

  it('tells of a technology that would stand there twice', async () => {
    const coordinator = await makeUser({ kommuneId: null, role: 'coordinator' });
    await addLocal('kvantecomputer ');
    const edition = await makeDraft(coordinator, { freeze: true });
    const plan = await planRadarEdition(editor, { editionId: edition, year: 2026 });
    expect(plan).toMatchObject({ ok: true, value: { doubled: ['kvantecomputer '], takenOver: [], technologies: 3 } });
  });

  it('stays on the version it lies on, readable and usable, until the kommune changes over', async () => {
    const coordinator = await makeUser({ kommuneId: null, role: 'coordinator' });
    const first = await makeDraft(coordinator, { freeze: true });
    await use(first);
    const corrected = await startCorrection(coordinator, first);
    const second = corrected.ok ? corrected.value.id : '';
    await freezeDraft(coordinator, await target(second));
    const page = await readEditionPage(editor, first, 'da');
    expect(page.ok && page.value.edition.status).toBe('superseded');
    expect(page.ok && page.value.versions).toEqual([
      { id: second, version: 2, status: 'frozen', usedIn: [] },
      { id: first, version: 1, status: 'superseded', usedIn: [2026] },
    ]);
    const seen = await readComparison(editor, { year: 2026, language: 'da' });
    expect(seen.ok && seen.value.reference).toMatchObject({ id: first, version: 1 });
    expect(seen.ok && seen.value.choices.map(({ id }) => id)).toEqual(expect.arrayContaining([first, second]));
    expect(await use(second, first)).toMatchObject({ ok: true });
    const after = await readEditionPage(editor, second, 'da');
    expect(after.ok && after.value.usedIn).toEqual([2026]);
  });
});
