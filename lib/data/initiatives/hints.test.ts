import { beforeEach, describe, expect, test } from 'vitest';
import type { Viewer } from '../../domain/access';
import { savePlacement } from '../placements/save-placement';
import { makeRadar } from '../testing/builders';
import { content, storedCells } from '../testing/fill-fixture';
import { must } from '../testing/import-builders';
import { makeInitiative, type TestInitiative } from '../testing/initiative-builders';
import { auditCount, auditedActions, makePeople, type People } from '../testing/people';
import { testDatabase } from '../testing/test-database';
import { archiveInitiative } from './archive-initiative';
import { changePhase } from './change-phase';
import { readHints } from './read-hints';
import { readInitiative } from './read-initiative';
import { readPilotSummary } from './read-pilot-summary';
import { takePlacement } from './take-placement';

const today = '2026-11-22';
const query = { language: 'da', today } as const;

describe('placements and initiatives that say different things', () => {
  testDatabase();
  let people: People;
  let radarId: string;
  let mine: string;
  let other: string;
  beforeEach(async () => {
    people = await makePeople();
    await makeRadar(people.kommuneId, 2025);
    radarId = await makeRadar(people.kommuneId, 2026);
    [mine = '', other = ''] = people.areaIds;
  });

  const make = (part: Partial<TestInitiative> = {}) =>
    makeInitiative({ kommuneId: people.kommuneId, areaIds: [mine], ...part });
  const place = async (part: Parameters<typeof content>[0], { areaId = mine as string | null, version = 0 } = {}) =>
    must(await savePlacement(people.editor, { radarId, technologyId: 'rpa', areaId, version, content: content(part) }));
  const hints = async (viewer: Viewer = people.editor) => must(await readHints(viewer, query));
  const cell = () => ({ radarId, technologyId: 'rpa', areaId: mine as string | null });

  test('a pilot where the radar says following, taken with one click', async () => {
    const id = await make({ title: 'Robot', came: 'pilot 2026-05-01' });
    await place({ answer: 'following', note: 'Vi ser på det' });
    const [hint] = await hints();
    expect(hint).toEqual({
      kind: 'pilot-elsewhere-said',
      technologyId: 'rpa',
      areaId: mine,
      initiativeIds: [id],
      technologyName: 'RPA',
      areaName: expect.any(String),
      initiatives: [{ id, title: 'Robot' }],
      proposal: { answer: 'piloting', spread: null },
      current: 'following',
      version: 1,
      radarId,
      mayTake: true,
    });
    expect(must(await readInitiative(people.editor, id, query)).hints).toHaveLength(1);
    expect(must(await readPilotSummary(people.editor, query)).hints).toBe(1);
    const saved = must(await takePlacement(people.editor, { ...cell(), version: 1 }));
    expect(saved).toEqual({
      content: content({ answer: 'piloting', note: 'Vi ser på det' }),
      version: 2,
      changed: true,
    });
    expect(await hints()).toEqual([]);
    expect(await auditedActions(`${radarId}/rpa/${mine}`)).toEqual(['placement.saved', 'placement.saved']);
  });

  test('from pilot to operation, the placement follows only when it is told to', async () => {
    const id = await make({ came: 'pilot 2026-05-01', spread: 'several' });
    must(await takePlacement(people.editor, { ...cell(), version: 0 }));
    must(await changePhase(people.editor, { id, version: 1, phase: 'operating', since: today, today }));
    expect(await storedCells(radarId)).toMatchObject({ [`rpa ${mine}`]: { answer: 'piloting', version: 1 } });
    expect(await hints()).toMatchObject([
      { kind: 'operating-not-said', proposal: { answer: 'operating', spread: 'several' } },
    ]);
    must(await takePlacement(people.editor, { ...cell(), version: 1 }));
    expect(await storedCells(radarId)).toMatchObject({ [`rpa ${mine}`]: { answer: 'operating', version: 2 } });
    expect(await hints()).toEqual([]);
  });

  test('piloting with no pilot has nothing to take, or what the others there say', async () => {
    await place({ answer: 'piloting' });
    expect(await hints()).toMatchObject([{ kind: 'pilot-without-initiative', proposal: null, mayTake: false }]);
    expect(await takePlacement(people.editor, { ...cell(), version: 1 })).toMatchObject({
      code: 'invalid',
      reason: 'no-initiatives',
    });
    await make({ came: 'pilot 2025-05-01, stopped 2026-05-01' });
    expect(await hints()).toMatchObject([
      { kind: 'pilot-without-initiative', proposal: { answer: 'stopped' }, mayTake: true },
    ]);
  });

  test('a spread that no initiative states is left as it is', async () => {
    await make({ came: 'operating 2026-01-01', areaIds: [mine, other] });
    await place({ answer: 'operating', spread: 'single' });
    await place({ answer: 'operating', spread: 'throughout' }, { areaId: other });
    expect(await hints()).toMatchObject([
      { kind: 'single-in-several-areas', areaId: mine, proposal: null, mayTake: false },
    ]);
    const before = await auditCount();
    expect(must(await takePlacement(people.editor, { ...cell(), version: 1 }))).toMatchObject({ changed: false });
    expect(await auditCount()).toBe(before);
  });

  test('a kommune that fills in the combined radar alone has its hints there', async () => {
    await make({ came: 'pilot 2026-05-01' });
    await place({ answer: 'not-in-use' }, { areaId: null });
    expect(await hints()).toMatchObject([
      { areaId: null, areaName: null, kind: 'pilot-elsewhere-said', mayTake: true },
    ]);
    must(await takePlacement(people.editor, { radarId, technologyId: 'rpa', areaId: null, version: 1 }));
    expect(await hints()).toEqual([]);
  });

  test('a cell that somebody has saved since is not taken', async () => {
    await make({ came: 'pilot 2026-05-01' });
    await place({ answer: 'following' });
    await place({ answer: 'not-in-use' }, { version: 1 });
    const late = await takePlacement(people.editor, { ...cell(), version: 1 });
    expect(late).toMatchObject({ code: 'conflict', detail: { version: 2 } });
    expect(await storedCells(radarId)).toMatchObject({ [`rpa ${mine}`]: { answer: 'not-in-use' } });
  });

  test('a contributor takes in its own areas, a reader in none', async () => {
    await make({ came: 'pilot 2026-05-01', areaIds: [mine, other] });
    const { contributor, reader, coordinator, stranger } = people;
    expect((await hints(contributor)).map(({ areaId, mayTake }) => [areaId, mayTake])).toEqual([
      [mine, true],
      [other, false],
    ]);
    expect((await hints(reader)).map(({ mayTake }) => mayTake)).toEqual([false, false]);
    const before = await auditCount();
    expect(await takePlacement(contributor, { ...cell(), areaId: other, version: 0 })).toMatchObject({
      code: 'forbidden',
    });
    for (const viewer of [reader, coordinator])
      expect(await takePlacement(viewer, { ...cell(), version: 0 })).toMatchObject({ code: 'forbidden' });
    expect(await takePlacement(stranger, { ...cell(), version: 0 })).toMatchObject({ code: 'not_found' });
    expect(await auditCount()).toBe(before);
    must(await takePlacement(contributor, { ...cell(), version: 0 }));
    expect(await hints(stranger)).toEqual([]);
    expect(await readHints(coordinator, query)).toMatchObject({ code: 'forbidden' });
  });

  test('narrowed to a technology and an area; the archived say nothing', async () => {
    const id = await make({ came: 'pilot 2026-05-01', areaIds: [mine, other] });
    await make({ came: 'pilot 2026-05-01', technologyId: 'vr' });
    const found = async (part: { technologyId?: string; areaId?: string }) =>
      must(await readHints(people.reader, { ...query, ...part })).map(({ technologyId, areaId }) => [
        technologyId,
        areaId,
      ]);
    expect(await found({ technologyId: 'vr' })).toEqual([['vr', mine]]);
    expect(await found({ areaId: other })).toEqual([['rpa', other]]);
    must(await archiveInitiative(people.editor, { id, version: 1 }));
    expect(await found({})).toEqual([['vr', mine]]);
  });

  test('without a radar there is nothing to differ from', async () => {
    const { stranger, strange } = people;
    await makeInitiative({
      kommuneId: strange.kommuneId,
      areaIds: strange.areaIds.slice(0, 1),
      came: 'pilot 2026-05-01',
    });
    expect(await hints(stranger)).toEqual([]);
  });
});
