import { beforeEach, describe, expect, test } from 'vitest';
import type { Viewer } from '../../domain/access';
import { emptyInitiative } from '../../domain/initiative/empty-initiative';
import type { InitiativeContent } from '../../domain/initiative/initiative';
import { database } from '../database';
import { must } from '../testing/import-builders';
import { auditCount, auditedActions, makePeople, type People } from '../testing/people';
import { testDatabase } from '../testing/test-database';
import { archiveInitiative, restoreInitiative } from './archive-initiative';
import { changePhase } from './change-phase';
import { createInitiative } from './create-initiative';
import { readInitiative } from './read-initiative';
import { saveInitiative } from './save-initiative';

const today = '2026-11-22';
const query = { language: 'da', today } as const;

describe('changing initiatives', () => {
  testDatabase();
  let people: People;
  let mine: string;
  let other: string;
  beforeEach(async () => {
    people = await makePeople();
    [mine = '', other = ''] = people.areaIds;
  });

  const content = (part: Partial<InitiativeContent> = {}): InitiativeContent => ({
    ...emptyInitiative,
    title: 'Robot til løn',
    technologyId: 'rpa',
    areaIds: [mine],
    ...part,
  });
  const create = (viewer: Viewer, part: Partial<InitiativeContent> = {}) =>
    createInitiative(viewer, { ...content(part), phase: 'pilot', since: '2026-05-01', today });
  const read = async (id: string) => must(await readInitiative(people.editor, id, query));

  /** Everything that one can say of an initiative. */
  const everything = (): InitiativeContent => ({
    title: 'Robot til løn',
    technologyId: 'chatbot',
    areaIds: [mine, other],
    owner: 'HR-chef',
    purpose: 'Færre tastefejl\nog hurtigere svar',
    need: 'Sæsonudsving',
    startDate: '2026-04-01',
    plannedEnd: '2026-12-31',
    expected: '400 timer om året',
    measured: '120 timer på tre måneder',
    businessCase: true,
    businessLink: 'https://example.dk/case',
    operationPath: 'Løn overtager',
    evaluation: 'Godt',
    result: 'partly',
    decision: 'extend',
    decisionDate: '2026-11-01',
    decisionReason: 'For tidligt',
    partners: ['Nabokommune', 'Ø-kommune'],
    supplier: 'Leverandør A/S',
    spread: 'several',
    citizenContact: false,
    usesAi: true,
    dataProtection: 'to-clarify',
    ethics: false,
    ethicsNote: 'Drøftet i MED',
  });

  test('an editor makes one with four things said, and it is read back', async () => {
    const { id } = must(await create(people.editor));
    const { initiative, row, archived } = await read(id);
    expect(initiative).toEqual({ ...content(), id, phase: 'pilot', steps: [{ phase: 'pilot', since: '2026-05-01' }] });
    expect(row).toMatchObject({ technologyName: 'RPA', version: 1, mayEdit: true, pilotMonths: 6 });
    expect(archived).toBe(false);
    expect(await auditedActions(id)).toEqual(['initiative.created']);
  });

  test('everything that is said is kept', async () => {
    const { id } = must(await create(people.editor));
    expect(must(await saveInitiative(people.editor, { id, version: 1, content: everything() }))).toMatchObject({
      version: 2,
    });
    const { initiative, updatedBy } = await read(id);
    expect(initiative).toEqual({
      ...everything(),
      id,
      phase: 'pilot',
      steps: [{ phase: 'pilot', since: '2026-05-01' }],
    });
    expect(updatedBy).toBe('Prøve editor');
    const nothing = content();
    must(await saveInitiative(people.editor, { id, version: 2, content: nothing }));
    expect((await read(id)).initiative).toMatchObject(nothing);
  });

  test('the audit tells what became another, and none of the texts', async () => {
    const { id } = must(await create(people.editor, { owner: 'Kim Hansen' }));
    must(await saveInitiative(people.editor, { id, version: 1, content: everything() }));
    const rows = await database().read.auditEvent.findMany({
      where: { entityId: id },
      select: { kommuneId: true, actorId: true, before: true, after: true },
      orderBy: { id: 'asc' },
    });
    expect(
      rows.every(({ kommuneId, actorId }) => kommuneId === people.kommuneId && actorId === people.editor.userId),
    ).toBe(true);
    const told = JSON.stringify(rows);
    for (const text of ['Kim Hansen', 'HR-chef', 'Robot', 'tastefejl', 'Nabokommune', 'For tidligt'])
      expect(told).not.toContain(text);
    expect(JSON.parse(rows[1]?.before ?? '')).toMatchObject({ technologyId: 'rpa', areaIds: [mine], decision: null });
    expect(JSON.parse(rows[1]?.after ?? '')).toMatchObject({
      technologyId: 'chatbot',
      texts: expect.arrayContaining(['owner', 'purpose']),
    });
  });

  test('a reader, a coordinator and another kommune change nothing', async () => {
    const { id } = must(await create(people.editor));
    const before = await auditCount();
    for (const viewer of [people.reader, people.coordinator]) {
      expect(await create(viewer)).toMatchObject({ code: 'forbidden' });
      expect(await saveInitiative(viewer, { id, version: 1, content: everything() })).toMatchObject({
        code: 'forbidden',
      });
      expect(await changePhase(viewer, { id, version: 1, phase: 'stopped', since: today, today })).toMatchObject({
        code: 'forbidden',
      });
      expect(await archiveInitiative(viewer, { id, version: 1 })).toMatchObject({ code: 'forbidden' });
    }
    const { stranger } = people;
    expect(await create(stranger)).toMatchObject({ code: 'not_found', reason: 'no-area' });
    expect(await saveInitiative(stranger, { id, version: 1, content: everything() })).toMatchObject({
      code: 'not_found',
    });
    expect(await changePhase(stranger, { id, version: 1, phase: 'stopped', since: today, today })).toMatchObject({
      code: 'not_found',
    });
    expect(await archiveInitiative(stranger, { id, version: 1 })).toMatchObject({ code: 'not_found' });
    expect(await restoreInitiative(stranger, { id, version: 1 })).toMatchObject({ code: 'not_found' });
    expect(await auditCount()).toBe(before);
    expect((await read(id)).row).toMatchObject({ version: 1, phase: 'pilot' });
  });

  test('a contributor changes what is in its own areas, before and after, and nothing else', async () => {
    const { contributor, editor } = people;
    const { id } = must(await create(contributor));
    must(await saveInitiative(contributor, { id, version: 1, content: content({ owner: 'Fagchef' }) }));
    const refused = { code: 'forbidden', reason: 'edit-initiative' };
    expect(await create(contributor, { areaIds: [other] })).toMatchObject(refused);
    expect(await create(contributor, { areaIds: [mine, other] })).toMatchObject(refused);
    expect(await create(contributor, { areaIds: [] })).toMatchObject(refused);
    const outwards = content({ areaIds: [mine, other] });
    expect(await saveInitiative(contributor, { id, version: 2, content: outwards })).toMatchObject(refused);
    must(await saveInitiative(editor, { id, version: 2, content: outwards }));
    expect(await saveInitiative(contributor, { id, version: 3, content: content() })).toMatchObject(refused);
    expect(await changePhase(contributor, { id, version: 3, phase: 'stopped', since: today, today })).toMatchObject(
      refused,
    );
    expect(await archiveInitiative(contributor, { id, version: 3 })).toMatchObject(refused);
    const mayEdit = (viewer: Viewer) => readInitiative(viewer, id, query).then((found) => must(found).row.mayEdit);
    expect(await Promise.all([mayEdit(editor), mayEdit(contributor), mayEdit(people.reader)])).toEqual([
      true,
      false,
      false,
    ]);
  });

  test.each([
    ['title', { title: ' ' }, 'required'],
    ['areaIds', { areaIds: [] }, 'required'],
    ['plannedEnd', { plannedEnd: '2026-02-30' }, 'not-a-date'],
    ['businessLink', { businessLink: 'javascript:alert(1)' }, 'not-a-link'],
    ['purpose', { purpose: 'a'.repeat(2001) }, 'too-long'],
  ])('%s that cannot be is refused with the field', async (field, part, problem) => {
    const failed = await create(people.editor, part);
    expect(failed).toMatchObject({ code: 'invalid', detail: { content: [{ field, problem }], phase: null } });
    const { id } = must(await create(people.editor));
    const saved = await saveInitiative(people.editor, { id, version: 1, content: content(part) });
    expect(saved).toMatchObject({ code: 'invalid', detail: { content: [{ field, problem }] } });
  });

  test('what the kommune does not have is not found', async () => {
    const { editor, strange } = people;
    const [strangeArea = ''] = strange.areaIds;
    expect(await create(editor, { areaIds: [mine, strangeArea] })).toMatchObject({
      code: 'not_found',
      reason: 'no-area',
    });
    expect(await create(editor, { technologyId: 'no-such' })).toMatchObject({
      code: 'not_found',
      reason: 'no-technology',
    });
    const id = `local-${strange.kommuneId}`;
    const names = { name: 'Egen', nameEn: 'Egen' };
    await database().write.$transaction((tx) =>
      tx.technology.create({ data: { id, kommuneId: strange.kommuneId, ...names }, select: { id: true } }),
    );
    expect(await create(editor, { technologyId: id })).toMatchObject({ code: 'not_found', reason: 'no-technology' });
  });

  test('an area that is no longer in use may stay, and none may come to it', async () => {
    const { editor } = people;
    const { id } = must(await create(editor, { areaIds: [mine] }));
    await database().write.$transaction((tx) =>
      tx.area.updateMany({ where: { id: { in: [mine, other] } }, data: { archivedAt: new Date() } }),
    );
    must(await saveInitiative(editor, { id, version: 1, content: content({ owner: 'Chef' }) }));
    const more = content({ owner: 'Chef', areaIds: [mine, other] });
    expect(await saveInitiative(editor, { id, version: 2, content: more })).toMatchObject({ reason: 'no-area' });
  });

  test('two who save at once are told of each other', async () => {
    const { editor, contributor } = people;
    const { id } = must(await create(editor));
    must(await saveInitiative(contributor, { id, version: 1, content: content({ owner: 'Den første' }) }));
    const late = await saveInitiative(editor, { id, version: 1, content: content({ owner: 'Den anden' }) });
    expect(late).toMatchObject({
      code: 'conflict',
      reason: 'changed',
      detail: { version: 2, savedBy: 'Prøve contributor' },
    });
    const phase = await changePhase(editor, { id, version: 1, phase: 'evaluated', since: today, today });
    expect(phase).toMatchObject({ code: 'conflict', detail: { version: 2 } });
    expect(await archiveInitiative(editor, { id, version: 1 })).toMatchObject({ code: 'conflict' });
    expect((await read(id)).initiative).toMatchObject({ owner: 'Den første', phase: 'pilot' });
  });

  test('the same sent twice is saved once', async () => {
    const { editor } = people;
    const { id } = must(await create(editor));
    const input = { id, version: 1, content: content({ owner: 'Chef' }) };
    expect(must(await saveInitiative(editor, input))).toEqual({ id, version: 2, changed: true });
    expect(must(await saveInitiative(editor, input))).toEqual({ id, version: 2, changed: false });
    expect(await auditedActions(id)).toEqual(['initiative.created', 'initiative.saved']);
  });

  test('one is read by everybody of the kommune, and by nobody else', async () => {
    const { id } = must(await create(people.editor));
    for (const viewer of [people.contributor, people.reader])
      expect(await readInitiative(viewer, id, query)).toMatchObject({ ok: true });
    expect(await readInitiative(people.stranger, id, query)).toMatchObject({ code: 'not_found' });
    expect(await readInitiative(people.coordinator, id, query)).toMatchObject({ code: 'forbidden' });
  });
});
