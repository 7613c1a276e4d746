import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../domain/answer';
import { noAnswers } from '../../domain/release/answer-counts';
import { database } from '../database';
import { addTechnology } from '../radars/local-technologies';
import { makeRadar } from '../testing/builders';
import { makeDraft } from '../testing/edition-builders';
import { makePeople, type People } from '../testing/people';
import { makeRoundEdition } from '../testing/round-builders';
import { storeTestRelease, type TestRelease } from '../testing/store-test-release';
import { testDatabase } from '../testing/test-database';
import { readTechnology, type TechnologyQuery } from './read-technology';

const editionId = 'kl-2021-22';
const write = () => database().write;

async function answer(
  radarId: string,
  areaId: string | null,
  given: Answer,
  more: { note?: string; id?: string } = {},
) {
  const { note = '', id = 'cloud' } = more;
  const data = { radarId, technologyId: id, areaId, scope: areaId ?? 'combined', answer: given, note };
  await write().$transaction((tx) => tx.placement.create({ data, select: { id: true } }));
}

function store(release: Omit<TestRelease, 'technologyIds'> & { technologyIds?: readonly string[] }): Promise<void> {
  return write().$transaction((tx) => storeTestRelease(tx, { technologyIds: ['cloud'], ...release }));
}

describe('readTechnology', () => {
  testDatabase();
  let people: People;
  let radarId: string;

  /** Of forty: every second has it in operation, the rest are not in use; in 2025 all pilot it. */
  beforeAll(async () => {
    people = await makePeople();
    const { kommuneId, areaIds } = people;
    const [first = '', second = ''] = areaIds;
    radarId = await makeRadar(kommuneId, 2026);
    await answer(radarId, first, 'piloting', { note: 'Prøves i borgerservice' });
    await answer(radarId, second, 'operating');
    await answer(await makeRadar(kommuneId, 2025, 'kl-2020'), first, 'following');
    const own = { kommuneId, answers: [{ technologyId: 'cloud', editionAreaId: null, answer: 'piloting' as const }] };
    const split = (number: number): Answer => (number % 2 === 0 ? 'operating' : 'not-in-use');
    await store({ id: 'r2025', editionId: 'kl-2020', year: 2025, others: 40, answer: () => 'piloting' });
    await store({ id: 'r2026', editionId, year: 2026, others: 40, answer: split, own });
  });

  const read = async (more: Partial<TechnologyQuery> = {}, viewer = people.reader) =>
    readTechnology(viewer, { id: 'cloud', language: 'da', ...more });
  const value = async (more: Partial<TechnologyQuery> = {}) => {
    const found = await read(more);
    if (!found.ok) throw new Error(found.reason);
    return found.value;
  };

  it('tells what it is, and what is answered of it, area by area', async () => {
    const { technology, year, radarYears, own } = await value();
    expect(technology).toMatchObject({ id: 'cloud', name: 'Cloud', local: false });
    expect(technology.description.length).toBeGreaterThan(10);
    expect([year, radarYears]).toEqual([2026, [2026, 2025]]);
    expect(own?.combined).toMatchObject({ from: 'areas', level: 3.5, areas: { operating: 1, piloting: 1 } });
    expect(own?.areas.map(({ cell }) => cell.answer)).toEqual(['piloting', 'operating', null, null, null, null]);
    expect(own?.areas[0]).toMatchObject({
      content: { note: 'Prøves i borgerservice' },
      cell: { finding: 'overdue-pilot', referenceFromCombined: true },
    });
  });

  it('lays the others beside it, less the own answer, with the published figures as they are', async () => {
    const { field } = await value();
    expect(field?.country.own).toBe('left-out');
    expect(field?.country.combined.published).toMatchObject({
      uses: 41,
      counts: { ...noAnswers, operating: 20, piloting: 1, 'not-in-use': 20 },
    });
    expect(field?.country.combined.others).toMatchObject({
      counts: { ...noAnswers, operating: 20, 'not-in-use': 20 },
      split: ['operating', 'not-in-use'],
    });
    // The lower of the two middle answers of the areas: piloting. Half are above, half below.
    expect(field?.own).toBe('piloting');
    expect(field?.country.combined.position).toBe('with-the-field');
    expect(JSON.stringify(field)).not.toContain('othersCounts');
  });

  it('chooses the own kommunegruppe, another group, or none', async () => {
    const own = await value();
    expect(own.field?.group?.head).toMatchObject({ key: 'kommunegruppe:Landkommuner', own: true });
    const other = await value({ groupKey: 'kommunegruppe:Oplandskommuner' });
    expect(other.field?.group).toMatchObject({ own: 'none', head: { own: false } });
    expect((await value({ groupKey: 'country' })).field?.group).toBeNull();
    expect(await read({ groupKey: 'region:Nowhere' })).toMatchObject({ code: 'not_found', reason: 'no-group' });
  });

  it('chooses the newest release, or the one that is asked for', async () => {
    const { releases, field } = await value();
    expect(releases.map(({ id }) => id)).toEqual(['r2026', 'r2025']);
    expect(field?.release.id).toBe('r2026');
    const older = await value({ releaseId: 'r2025' });
    expect(older.field).toMatchObject({
      own: 'piloting',
      country: { own: 'none', combined: { position: 'with-the-field' } },
    });
    expect(older.field?.country.combined.others).toMatchObject({ uses: 40, mean: 3 });
    expect(await read({ releaseId: 'nope' })).toMatchObject({ code: 'not_found', reason: 'no-release' });
  });

  it('follows both over the years, and marks that the method changed', async () => {
    const { years } = await value();
    expect(years.map(({ year, own, release, movement }) => [year, own?.level, release?.mean, movement])).toEqual([
      [2025, 2, 3, null],
      [2026, 3.5, (20 * 4 + 20 + 3) / 41, 'inwards'],
    ]);
    expect(years[1]).toMatchObject({ ownBreak: 'method', releaseBreak: 'method' });
  });

  it('shows the year that is asked for, and no year that is not there', async () => {
    const { own, year } = await value({ year: 2025 });
    expect([year, own?.reference.id, own?.combined.level]).toEqual([2025, 'kl-2020', 2]);
    expect(await read({ year: 1999 })).toMatchObject({ code: 'not_found' });
    const missing = await value({ id: 'droner', year: 2025 });
    expect([missing.year, missing.own, missing.radarYears]).toEqual([2025, null, [2026]]);
  });

  it('suppresses what fewer than five answered, and keeps their counts', async () => {
    const few = (number: number): Answer => (number < 4 ? 'operating' : 'unknown');
    await store({ id: 'few', editionId, year: 2024, others: 30, technologyIds: ['blockchain'], answer: few });
    const { field, years } = await value({ id: 'blockchain', releaseId: 'few' });
    expect(field?.country.combined).toEqual({
      published: { state: 'suppressed' },
      others: { state: 'suppressed' },
      position: null,
    });
    expect(years.find(({ year }) => year === 2024)?.release).toMatchObject({ mean: null, uses: 0 });
  });

  it('does not tell the others from the whole where its own counted version is not known here', async () => {
    const { kommuneId } = people;
    const own = {
      kommuneId,
      answers: [{ technologyId: 'vr', editionAreaId: null, answer: 'operating' as const }],
      known: false,
    };
    await store({
      id: 'unknown',
      editionId,
      year: 2026,
      others: 20,
      technologyIds: ['vr'],
      answer: () => 'following',
      own,
    });
    const [areaId = ''] = people.areaIds;
    await answer(radarId, areaId, 'operating', { id: 'vr' });
    const { field } = await value({ id: 'vr', releaseId: 'unknown' });
    expect(field?.country).toMatchObject({ own: 'unknown', combined: { position: null, others: { uses: 21 } } });
  });

  it('follows a technology back under the name it had', async () => {
    const link = { id: 'link', kommuneId: null, kind: 'renamed', fromId: 'droner', toId: 'flyvende-robot' };
    const tech = { id: 'flyvende-robot', kommuneId: people.kommuneId, name: 'Flyvende robot', nameEn: 'Flying robot' };
    await write().$transaction(async (tx) => {
      await tx.technology.create({ data: tech, select: { id: true } });
      await tx.technologyLink.create({ data: link, select: { id: true } });
      const later = await tx.radar.create({
        data: { kommuneId: people.kommuneId, year: 2027, editionId: 'kl-2020' },
        select: { id: true },
      });
      await tx.radarTechnology.create({
        data: { radarId: later.id, technologyId: tech.id, position: 0, category: 'Egne' },
      });
    });
    const [areaId = ''] = people.areaIds;
    await answer(radarId, areaId, 'operating', { id: 'droner' });
    const { years } = await value({ id: 'flyvende-robot' });
    expect(years.map(({ year, own }) => [year, own?.level])).toContainEqual([2026, 4]);
    expect((await value({ id: 'droner' })).years.map(({ year }) => year)).not.toContain(2027);
  });

  it('shows a local technology without any reference or release', async () => {
    const added = await addTechnology(people.editor, {
      radarId,
      name: 'Egen robot',
      description: 'Kører rundt',
      category: 'Egne',
    });
    if (!added.ok) throw new Error(added.reason);
    const own = await database().read.technology.findFirstOrThrow({
      where: { name: 'Egen robot' },
      select: { id: true },
    });
    const { technology, own: placed, field, releases } = await value({ id: own.id });
    expect(technology).toMatchObject({ local: true, name: 'Egen robot', description: 'Kører rundt' });
    expect(placed?.areas.every(({ cell }) => cell.reference === null)).toBe(true);
    expect([field, releases]).toEqual([null, []]);
    expect(await read({ id: own.id }, people.stranger)).toMatchObject({ code: 'not_found', reason: 'no-technology' });
  });

  it.each([
    ['renamed', 'iot', 'ahead-of-most'],
    ['split', 'vr', null],
  ] as const)(
    'compares what was %s since the release with the others, or with nobody',
    async (kind, fromId, position) => {
      const year = kind === 'renamed' ? 2028 : 2029;
      const { editionId: later, technologyIds } = await makeRoundEdition(0, 1);
      const [toId = ''] = technologyIds;
      await write().$transaction((tx) =>
        tx.technologyLink.create({ data: { kind, fromId, toId }, select: { id: true } }),
      );
      await answer(await makeRadar(people.kommuneId, year, later), null, 'operating', { id: toId });
      await store({ id: kind, editionId, year: 2023, others: 20, technologyIds: [fromId], answer: () => 'following' });
      const { field } = await value({ id: toId, releaseId: kind });
      expect(field).toMatchObject({ own: 'operating', country: { combined: { position, others: { uses: 20 } } } });
    },
  );

  it('knows no technology of a draft, none of another kommune’s edition, and none at all', async () => {
    const idOf = async (edition: string) => {
      const where = { editionId: edition, technologyId: { not: 'cloud' } };
      return (await database().read.editionTechnology.findFirstOrThrow({ where, select: { technologyId: true } }))
        .technologyId;
    };
    const draft = await idOf(await makeDraft(people.editor, { names: ['Cloud', 'Kun i kladden'] }));
    const foreign = await idOf(await makeDraft(people.stranger, { freeze: true, names: ['Cloud', 'Kun deres'] }));
    for (const id of [draft, foreign, 'nope']) {
      expect(await read({ id }), id).toMatchObject({ code: 'not_found', reason: 'no-technology' });
    }
    expect(await read({ id: foreign }, people.stranger)).toMatchObject({ ok: true });
  });

  it('shows the kommune nothing of another, and a coordinator nothing', async () => {
    const found = await read({}, people.stranger);
    expect(found).toMatchObject({ ok: true, value: { year: null, own: null, radarYears: [], field: { own: null } } });
    expect(JSON.stringify(found)).not.toContain('borgerservice');
    expect(await read({}, people.coordinator)).toMatchObject({ ok: false, code: 'forbidden' });
  });
});
