import { beforeEach, describe, expect, test } from 'vitest';
import { emptyInitiative } from '../../domain/initiative/empty-initiative';
import { database } from '../database';
import { must } from '../testing/import-builders';
import { makeInitiative } from '../testing/initiative-builders';
import { auditedActions, makePeople, type People } from '../testing/people';
import { testDatabase } from '../testing/test-database';
import { archiveInitiative, restoreInitiative } from './archive-initiative';
import { changePhase } from './change-phase';
import { createInitiative } from './create-initiative';
import { readInitiative } from './read-initiative';
import { saveInitiative } from './save-initiative';

const today = '2026-11-22';

describe('the way of an initiative', () => {
  testDatabase();
  let people: People;
  let mine: string;
  beforeEach(async () => {
    people = await makePeople();
    [mine = ''] = people.areaIds;
  });

  const content = () => ({ ...emptyInitiative, title: 'Robot til løn', technologyId: 'rpa', areaIds: [mine] });
  const create = (viewer: People['editor']) =>
    createInitiative(viewer, { ...content(), phase: 'pilot', since: '2026-05-01', today });
  const read = async (id: string) => must(await readInitiative(people.editor, id, { language: 'da', today }));

  test('a change of phase is a step that keeps its day', async () => {
    const { editor } = people;
    const { id } = must(await create(editor));
    const to = (phase: 'evaluated' | 'operating' | 'pilot', since: string, version: number) =>
      changePhase(editor, { id, version, phase, since, today });
    expect(must(await to('evaluated', '2026-10-01', 1))).toMatchObject({ version: 2 });
    expect(must(await to('operating', '2026-11-01', 2))).toMatchObject({ version: 3 });
    expect(must(await to('operating', '2026-11-01', 3))).toEqual({ id, version: 3, changed: false });
    expect(await to('pilot', '2026-10-31', 3)).toMatchObject({ code: 'invalid', detail: { phase: 'before-previous' } });
    expect(await to('pilot', '2026-11-23', 3)).toMatchObject({ code: 'invalid', detail: { phase: 'future' } });
    expect(await to('pilot', 'i går', 3)).toMatchObject({ code: 'invalid', detail: { phase: 'not-a-date' } });
    const { initiative, row } = await read(id);
    expect(initiative.steps).toEqual([
      { phase: 'pilot', since: '2026-05-01' },
      { phase: 'evaluated', since: '2026-10-01' },
      { phase: 'operating', since: '2026-11-01' },
    ]);
    expect(row).toMatchObject({
      phase: 'operating',
      phaseSince: '2026-11-01',
      pilotSince: '2026-05-01',
      pilotMonths: null,
    });
    expect(await auditedActions(id)).toEqual(['initiative.created', 'initiative.phase', 'initiative.phase']);
  });

  test('a wrong day is corrected where it stands, and the audit keeps both', async () => {
    const { editor } = people;
    const { id } = must(await create(editor));
    must(await changePhase(editor, { id, version: 1, phase: 'evaluated', since: '2026-11-01', today }));
    must(await changePhase(editor, { id, version: 2, phase: 'evaluated', since: '2026-10-01', today }));
    const tooEarly = await changePhase(editor, { id, version: 3, phase: 'evaluated', since: '2026-04-30', today });
    expect(tooEarly).toMatchObject({ code: 'invalid', detail: { phase: 'before-previous' } });
    const { initiative, row } = await read(id);
    expect(initiative.steps.map(({ since }) => since)).toEqual(['2026-05-01', '2026-10-01']);
    expect(row).toMatchObject({ phase: 'evaluated', phaseSince: '2026-10-01', version: 3 });
    const [told] = await database().read.auditEvent.findMany({
      where: { entityId: id },
      orderBy: { id: 'desc' },
      take: 1,
    });
    expect([told?.before, told?.after].map((json) => JSON.parse(json ?? ''))).toEqual([
      { phase: 'evaluated', since: '2026-11-01' },
      { phase: 'evaluated', since: '2026-10-01' },
    ]);
  });

  test('moved by mistake and back the same day, a pilot is as old as before', async () => {
    const { editor } = people;
    const { id } = must(await create(editor));
    must(await changePhase(editor, { id, version: 1, phase: 'idea', since: today, today }));
    must(await changePhase(editor, { id, version: 2, phase: 'pilot', since: today, today }));
    const { initiative, row } = await read(id);
    expect(initiative.steps).toEqual([{ phase: 'pilot', since: '2026-05-01' }]);
    expect(row).toMatchObject({ phase: 'pilot', phaseSince: '2026-05-01', pilotSince: '2026-05-01', version: 3 });
    const [told] = await database().read.auditEvent.findMany({
      where: { entityId: id },
      orderBy: { id: 'desc' },
      take: 1,
    });
    expect([told?.before, told?.after].map((json) => JSON.parse(json ?? ''))).toEqual([
      { phase: 'idea', since: today },
      { phase: 'pilot', since: '2026-05-01' },
    ]);
  });

  test('one that begins on a day to come is refused', async () => {
    const made = await createInitiative(people.editor, { ...content(), phase: 'idea', since: '2026-11-23', today });
    expect(made).toMatchObject({ code: 'invalid', detail: { content: [], phase: 'future' } });
  });

  test('put away it is changed no more, and comes back as it was', async () => {
    const { editor } = people;
    const id = await makeInitiative({ kommuneId: people.kommuneId, areaIds: [mine], purpose: 'Et formål' });
    must(await archiveInitiative(editor, { id, version: 1 }));
    expect(must(await archiveInitiative(editor, { id, version: 1 }))).toMatchObject({ version: 2, changed: false });
    expect(await saveInitiative(editor, { id, version: 2, content: content() })).toMatchObject({ reason: 'archived' });
    expect(await changePhase(editor, { id, version: 2, phase: 'pilot', since: today, today })).toMatchObject({
      reason: 'archived',
    });
    expect(await read(id)).toMatchObject({ archived: true, asks: [], hints: [] });
    must(await restoreInitiative(editor, { id, version: 2 }));
    expect(await read(id)).toMatchObject({ archived: false, initiative: { purpose: 'Et formål', phase: 'idea' } });
    expect(await auditedActions(id)).toEqual(['initiative.created', 'initiative.archived', 'initiative.restored']);
  });
});
