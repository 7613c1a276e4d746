import { beforeAll, describe, expect, test } from 'vitest';
import { makeRadar } from '../testing/builders';
import { must } from '../testing/import-builders';
import { makeInitiative, type TestInitiative } from '../testing/initiative-builders';
import { makePeople, type People } from '../testing/people';
import { testDatabase } from '../testing/test-database';
import { archiveInitiative } from './archive-initiative';
import { type InitiativeQuery, listInitiatives } from './list-initiatives';
import { readAllInitiatives } from './read-all-initiatives';
import { readBoard } from './read-board';
import { readFunnel } from './read-funnel';
import { readPilotSummary } from './read-pilot-summary';
import { readTimeline } from './read-timeline';

const today = '2026-11-22';
const language = 'da';

describe('reading initiatives', () => {
  testDatabase();
  let people: People;
  beforeAll(async () => {
    people = await makePeople();
    const { kommuneId, strange } = people;
    await makeRadar(kommuneId);
    const [school = '', care = ''] = people.areaIds;
    const sound = { purpose: 'Formål', operationPath: 'Drift', plannedEnd: '2027-01-31', technologyId: 'ai' };
    const make = (part: Omit<TestInitiative, 'kommuneId' | 'areaIds'>, areaIds = [school]) =>
      makeInitiative({ kommuneId, areaIds, ...part });
    await make({ title: 'Ældre robot', came: 'pilot 2025-05-21', ...sound }, [care]);
    await make({ title: 'Ø-bot', came: 'idea 2025-01-01, pilot 2026-10-22', ...sound, plannedEnd: '2026-11-21' });
    await make({ title: 'åben drone', came: 'evaluated 2026-10-22', ...sound, technologyId: 'droner', result: 'met' });
    await make({ title: 'Andet', came: 'idea 2026-01-01', owner: 'Æblechef', technologyId: 'vr' }, [school, care]);
    await make({ title: 'banan', came: 'pilot 2026-11-01', ...sound, purpose: '', technologyId: 'rpa' });
    await make(
      { title: 'I drift', came: 'pilot 2025-01-01, operating 2026-02-01', supplier: '100 %_A', technologyId: 'cloud' },
      [care],
    );
    await make({ title: 'Stoppet', came: 'pilot 2025-01-01, stopped 2026-01-01', technologyId: 'cloud' });
    await make({ title: 'Aldrig prøvet', came: 'operating 2026-03-01', technologyId: 'cloud' });
    const gone = await make({ title: 'Lagt væk', came: 'pilot 2020-01-01' });
    must(await archiveInitiative(people.editor, { id: gone, version: 1 }));
    await makeInitiative({
      kommuneId: strange.kommuneId,
      areaIds: strange.areaIds.slice(0, 1),
      title: 'Naboens',
      came: 'pilot 2020-01-01',
    });
  });

  const list = async (part: Partial<InitiativeQuery> = {}) =>
    must(await listInitiatives(people.editor, { language, today, page: 1, ...part }));
  const titles = async (part: Partial<InitiativeQuery> = {}) => (await list(part)).rows.map(({ title }) => title);

  test('they stand as a Dane sorts them, the archived ones apart', async () => {
    const sorted = ['Aldrig prøvet', 'Andet', 'banan', 'I drift', 'Stoppet', 'Ældre robot', 'Ø-bot', 'åben drone'];
    expect(await titles()).toEqual(sorted);
    expect(await titles({ archived: true })).toEqual(['Lagt væk']);
    expect((await list({ search: 'robot' })).all).toBe(8);
  });

  test.each([
    ['technology', 'Ældre robot, Ø-bot, Aldrig prøvet, I drift, Stoppet, åben drone, banan, Andet'],
    ['phase', 'Andet, banan, Ældre robot, Ø-bot, åben drone, Aldrig prøvet, I drift, Stoppet'],
    ['since', 'banan, Ø-bot, åben drone, Aldrig prøvet, I drift, Andet, Stoppet, Ældre robot'],
    ['end', 'Ø-bot, banan, Ældre robot, åben drone, Aldrig prøvet, Andet, I drift, Stoppet'],
  ] as const)('sorted by %s, and by title where that is the same', async (sort, expected) => {
    expect((await titles({ sort })).join(', ')).toBe(expected);
  });

  test('a page at a time, and the nearest for one that is not there', async () => {
    const second = await list({ page: 2, size: 3 });
    expect(second).toMatchObject({ total: 8, page: 2, pages: 3 });
    expect(second.rows.map(({ title }) => title)).toEqual(['I drift', 'Stoppet', 'Ældre robot']);
    expect(await list({ page: 99, size: 3 })).toMatchObject({ page: 3 });
    expect((await list({ page: 99, size: 3 })).rows).toHaveLength(2);
    expect(await list({ page: -1, size: 1000 })).toMatchObject({ page: 1, pages: 1 });
    expect(await list({ search: 'findes ikke', page: 2 })).toMatchObject({
      rows: [],
      total: 0,
      page: 1,
      pages: 1,
      all: 8,
    });
  });

  test.each([
    ['ROBOT', ['Ældre robot']],
    ['æblechef', ['Andet']],
    ['cloud', ['Aldrig prøvet', 'I drift', 'Stoppet']],
    ['cloud stoppet', ['Stoppet']],
    ['100', ['I drift']],
    ['100%a', ['I drift']],
    ['%', ['Aldrig prøvet', 'Andet', 'banan', 'I drift', 'Stoppet', 'Ældre robot', 'Ø-bot', 'åben drone']],
    ['naboens', []],
    ['lagt væk', []],
  ])('a search for "%s"', async (search, expected) => {
    expect(await titles({ search })).toEqual(expected);
  });

  test('a search finds the name of a technology and of an area, in the language it is read in', async () => {
    expect(await titles({ search: 'droner' })).toEqual(['åben drone']);
    expect(await titles({ search: 'drones', language: 'en' })).toEqual(['åben drone']);
    const { choices } = await list();
    const [, area] = choices.areas;
    expect(await titles({ search: area?.name ?? '-' })).toEqual(['Andet', 'I drift', 'Ældre robot']);
  });

  test('a search with NUL in it is a search for the words around it', async () => {
    const [row] = (await list({})).rows;
    const { rows } = await list({ search: `${row?.title}\u0000` });
    expect(rows.map(({ id }) => id)).toContain(row?.id);
  });

  test('filters narrow it together', async () => {
    const [school = '', care = ''] = people.areaIds;
    expect(await titles({ areaId: care })).toEqual(['Andet', 'I drift', 'Ældre robot']);
    expect(await titles({ areaId: care, phase: 'operating' })).toEqual(['I drift']);
    expect(await titles({ technologyId: 'cloud', areaId: school })).toEqual(['Aldrig prøvet', 'Stoppet']);
    expect(await titles({ areaId: people.strange.areaIds[0] })).toEqual([]);
  });

  test.each([
    ['overdue', ['Ø-bot']],
    ['stuck', ['Ældre robot']],
    ['on-ready', ['banan']],
    ['no-purpose', ['banan']],
    ['no-evaluation', ['Ø-bot']],
    ['no-path', []],
  ] as const)('the pilots that are %s', async (problem, expected) => {
    expect(await titles({ problem })).toEqual(expected);
    const rows = (await list()).rows.filter((row) => row.problems.includes(problem));
    expect(rows.map(({ title }) => title)).toEqual(expected);
    const { problems } = must(await readPilotSummary(people.editor, { language, today }));
    expect(problems[problem]).toBe(expected.length);
  });

  test('a problem that nothing outside pilots has', async () => {
    expect(await titles({ problem: 'overdue', phase: 'operating' })).toEqual([]);
  });

  test('a file has them all, in the list’s order, with all that is said', async () => {
    const all = must(await readAllInitiatives(people.reader, { language, today, technologyId: 'cloud' }));
    expect(all.map(({ row }) => row.title)).toEqual(['Aldrig prøvet', 'I drift', 'Stoppet']);
    expect(all[1]?.initiative.supplier).toBe('100 %_A');
  });

  test('the board has a column a phase, the newest first, and counts what it does not show', async () => {
    const { columns } = must(await readBoard(people.reader, { language, today, shown: { pilot: 2 } }));
    expect(columns.map(({ phase, total, rows }) => [phase, total, rows.map(({ title }) => title)])).toEqual([
      ['idea', 1, ['Andet']],
      ['pilot', 3, ['banan', 'Ø-bot']],
      ['evaluated', 1, ['åben drone']],
      ['operating', 2, ['Aldrig prøvet', 'I drift']],
      ['stopped', 1, ['Stoppet']],
    ]);
    const searched = must(await readBoard(people.reader, { language, today, search: 'robot', shown: {} }));
    expect(searched.columns.flatMap(({ rows }) => rows).map(({ title }) => title)).toEqual(['Ældre robot']);
  });

  test('the timeline has what is or has been tried, the longest running first', async () => {
    const { rows, total } = must(await readTimeline(people.reader, { language, today, page: 1 }));
    const shown = rows.map(({ title }) => title);
    expect(shown[0]).toBe('Ældre robot');
    expect(shown.slice(1, 3).sort()).toEqual(['Ø-bot', 'åben drone']);
    expect(shown.slice(3)).toEqual(['banan', 'I drift', 'Stoppet']);
    expect(total).toBe(6);
    expect(rows[4]?.steps).toEqual([
      { phase: 'pilot', since: '2025-01-01' },
      { phase: 'operating', since: '2026-02-01' },
    ]);
  });

  test('the funnel counts as far back as it is asked', async () => {
    const { months, summary } = must(await readFunnel(people.reader, { today, months: 3 }));
    expect(months.map(({ month }) => month)).toEqual(['2026-09', '2026-10', '2026-11']);
    expect(months.at(-1)?.byPhase).toEqual({ idea: 1, pilot: 3, evaluated: 1, operating: 2, stopped: 1 });
    expect(months[0]?.byPhase).toEqual({ idea: 2, pilot: 1, evaluated: 0, operating: 2, stopped: 1 });
    expect(summary).toEqual({ medianMonths: 1, ended: 2, scaled: 1 });
    const [, care] = people.areaIds;
    expect(must(await readFunnel(people.reader, { today, areaId: care })).summary).toEqual({
      medianMonths: 18,
      ended: 1,
      scaled: 1,
    });
  });

  test('the summary says what the lists say', async () => {
    const summary = must(await readPilotSummary(people.reader, { language, today }));
    expect(summary).toMatchObject({ initiatives: 8, tried: 4, medianMonths: 1, ended: 2, scaled: 1 });
    expect(summary.byPhase).toEqual({ idea: 1, pilot: 3, evaluated: 1, operating: 2, stopped: 1 });
    expect(summary.worst.map(({ title }) => title)).toEqual(['Ø-bot', 'Ældre robot', 'banan']);
  });

  test('another kommune sees its own alone, and a coordinator nothing', async () => {
    const { stranger, coordinator } = people;
    const query = { language, today, page: 1 } as const;
    expect(must(await listInitiatives(stranger, query)).rows.map(({ title }) => title)).toEqual(['Naboens']);
    expect(must(await readPilotSummary(stranger, query)).initiatives).toBe(1);
    expect(must(await readTimeline(stranger, query)).total).toBe(1);
    expect(must(await readFunnel(stranger, { today })).summary.ended).toBe(0);
    const board = must(await readBoard(stranger, { ...query, shown: {} }));
    expect(board.columns.flatMap(({ rows }) => rows)).toHaveLength(1);
    const refused = { code: 'forbidden' };
    expect(await listInitiatives(coordinator, query)).toMatchObject(refused);
    expect(await readAllInitiatives(coordinator, query)).toMatchObject(refused);
    expect(await readBoard(coordinator, { ...query, shown: {} })).toMatchObject(refused);
    expect(await readTimeline(coordinator, query)).toMatchObject(refused);
    expect(await readFunnel(coordinator, { today })).toMatchObject(refused);
    expect(await readPilotSummary(coordinator, query)).toMatchObject(refused);
  });

  test('one chooses among the radar’s technologies, and each edits in its own areas', async () => {
    const choices = async (viewer: People['editor']) =>
      must(await listInitiatives(viewer, { language, today, page: 1 })).choices;
    const { technologies, areas } = await choices(people.contributor);
    expect(technologies.find(({ id }) => id === 'rpa')).toEqual({ id: 'rpa', name: 'RPA' });
    expect(areas.map(({ mayEdit }) => mayEdit)).toEqual([true, false, false, false, false, false]);
    expect((await choices(people.reader)).areas.some(({ mayEdit }) => mayEdit)).toBe(false);
    expect((await choices(people.editor)).areas.every(({ mayEdit }) => mayEdit)).toBe(true);
    expect((await choices(people.stranger)).technologies.length).toBeGreaterThan(20);
  });
});
