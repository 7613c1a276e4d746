import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '../database';
import { addTechnology } from '../radars/local-technologies';
import { makeRadar } from '../testing/builders';
import {
  experienceContent,
  experienceTarget,
  makeDraftExperience,
  makeSharedExperience,
} from '../testing/experience-builders';
import { must } from '../testing/import-builders';
import { auditCount, auditedActions, makePeople, type People } from '../testing/people';
import { testDatabase } from '../testing/test-database';
import { deleteExperience } from './delete-experience';
import { markUse } from './mark-use';
import { readExperience } from './read-experience';
import { readOwn } from './read-own';
import { saveExperience } from './save-experience';
import { readShareChoices } from './share-choices';
import { shareExperience } from './share-experience';
import { wasWithdrawn } from './was-withdrawn';
import { withdrawExperience } from './withdraw-experience';

const stored = (id: string) => database().read.experience.findUniqueOrThrow({ where: { id } });

describe('writing and sharing an experience', () => {
  testDatabase();
  let people: People;
  beforeAll(async () => {
    people = await makePeople();
  });

  test('is the editor’s alone; nobody else changes anything', async () => {
    const { editor, contributor, reader, coordinator, stranger } = people;
    const id = await makeDraftExperience(editor);
    const shared = await makeSharedExperience(stranger);
    const target = await experienceTarget(id);
    const rows = await auditCount();
    const before = await stored(id);
    const strays = [
      { ...editor, kommuneId: null },
      { ...coordinator, kommuneId: people.kommuneId },
    ];
    for (const viewer of [contributor, reader, coordinator, ...strays]) {
      for (const given of [id, null])
        expect(
          await saveExperience(viewer, { ...target, id: given, content: experienceContent({ what: 'Nyt' }) }),
        ).toMatchObject({ code: 'forbidden' });
      for (const change of [shareExperience, withdrawExperience, deleteExperience])
        expect(await change(viewer, target)).toMatchObject({ code: 'forbidden' });
      expect(await markUse(viewer, { experienceId: shared, uses: true })).toMatchObject({ code: 'forbidden' });
      expect(await readShareChoices(viewer, 'da')).toMatchObject({ code: 'forbidden' });
    }
    expect(await auditCount()).toBe(rows);
    expect(await stored(id)).toEqual(before);
    expect(must(await readOwn(reader, 'da'))).toMatchObject({ mayShare: false, experiences: [{ id }] });
  });

  test('NUL, which a database may refuse, is left out of what is stored', async () => {
    const content = experienceContent({ what: 'Robot\u0000ter', contact: '\u0000post@kommune.dk' });
    const { id } = must(await saveExperience(people.editor, { id: null, revision: 0, content }));
    expect(await stored(id)).toMatchObject({ what: 'Robotter', contact: 'post@kommune.dk' });
    const { technologyId } = content;
    const strange = { ...content, technologyId: `${technologyId}\u0000`, result: 'Godt\u0000' };
    must(await saveExperience(people.editor, { ...(await experienceTarget(id)), content: strange }));
    expect(await stored(id)).toMatchObject({ technologyId, result: 'Godt' });
  });

  test('another kommune’s is not there to change, shared or not', async () => {
    const { editor, stranger } = people;
    const draft = await makeDraftExperience(editor);
    const shared = await makeSharedExperience(editor);
    const rows = await auditCount();
    for (const id of [draft, shared, 'no-such']) {
      const target = { id, revision: id === draft ? 1 : 2 };
      expect(await saveExperience(stranger, { ...target, content: experienceContent() })).toMatchObject({
        code: 'not_found',
      });
      for (const change of [shareExperience, withdrawExperience, deleteExperience])
        expect(await change(stranger, target)).toMatchObject({ code: 'not_found' });
    }
    expect(await auditCount()).toBe(rows);
  });

  test('goes from draft over shared and withdrawn to draft again, each step with its audit row', async () => {
    const { editor } = people;
    const id = await makeDraftExperience(editor);
    const save = async (what: string) =>
      saveExperience(editor, { ...(await experienceTarget(id)), content: experienceContent({ what }) });
    must(await save('Rettet'));
    must(await shareExperience(editor, await experienceTarget(id), new Date('2026-11-22T10:00:00Z')));
    expect(await stored(id)).toMatchObject({ status: 'shared', what: 'Rettet', sharedById: editor.userId });
    expect(await save('Bag om ryggen')).toMatchObject({ code: 'conflict', reason: 'shared' });
    expect(await shareExperience(editor, await experienceTarget(id))).toMatchObject({ reason: 'shared' });
    expect(await deleteExperience(editor, await experienceTarget(id))).toMatchObject({ reason: 'shared' });
    must(await withdrawExperience(editor, await experienceTarget(id)));
    expect(await withdrawExperience(editor, await experienceTarget(id))).toMatchObject({ reason: 'not-shared' });
    expect(await stored(id)).toMatchObject({ status: 'withdrawn' });
    must(await save('Rettet igen'));
    expect(await stored(id)).toMatchObject({ status: 'draft', what: 'Rettet igen' });
    must(await deleteExperience(editor, await experienceTarget(id)));
    expect(await database().read.experience.count({ where: { id } })).toBe(0);
    expect(await auditedActions(id)).toEqual([
      'experience.drafted',
      'experience.saved',
      'experience.shared',
      'experience.withdrawn',
      'experience.saved',
      'experience.deleted',
    ]);
  });

  test('tells the audit which texts became others, and none of what they say', async () => {
    const id = await makeDraftExperience(people.editor, { contact: 'anna.berg@example.dk' });
    const content = experienceContent({ contact: 'kontakt@example.dk', result: 'Et andet resultat' });
    must(await saveExperience(people.editor, { ...(await experienceTarget(id)), content }));
    const rows = await database().read.auditEvent.findMany({ where: { entityId: id }, orderBy: { id: 'asc' } });
    expect(rows.map(({ after }) => JSON.parse(after ?? '').changed)).toEqual([
      ['what', 'forWhom', 'result', 'differently', 'contact'],
      ['result', 'contact'],
    ]);
    expect(rows.every(({ kommuneId, actorId }) => kommuneId === people.kommuneId && actorId !== null)).toBe(true);
    expect(JSON.stringify(rows)).not.toMatch(/example\.dk|resultat|nedbrud/);
  });

  test('two editors never overwrite each other, and only what was looked through is shared', async () => {
    const { editor } = people;
    const id = await makeDraftExperience(editor);
    const seen = await experienceTarget(id);
    must(await saveExperience(editor, { ...seen, content: experienceContent({ what: 'Den første' }) }));
    const content = experienceContent({ what: 'Den anden' });
    const changed = { code: 'conflict', reason: 'changed' };
    expect(await saveExperience(editor, { ...seen, content })).toMatchObject(changed);
    for (const change of [shareExperience, deleteExperience]) expect(await change(editor, seen)).toMatchObject(changed);
    expect(await stored(id)).toMatchObject({ what: 'Den første', status: 'draft', revision: 2 });
  });

  test('may lack texts as a draft, and says which before it is shared', async () => {
    const { editor } = people;
    const id = await makeDraftExperience(editor, { result: '', contact: ' ' });
    expect(await shareExperience(editor, await experienceTarget(id))).toMatchObject({
      ...{ code: 'invalid', reason: 'incomplete', detail: { fields: ['result', 'contact'] } },
    });
    expect(await stored(id)).toMatchObject({ status: 'draft', revision: 1, sharedAt: null });
  });

  test('refuses texts that are too long, new or old', async () => {
    const { editor } = people;
    const content = experienceContent({ supplier: 'x'.repeat(201) });
    const tooLong = { code: 'invalid', reason: 'too-long', detail: { fields: ['supplier'] } };
    const id = await makeDraftExperience(editor);
    expect(await saveExperience(editor, { ...(await experienceTarget(id)), content })).toMatchObject(tooLong);
    expect(await saveExperience(editor, { id: null, revision: 0, content })).toMatchObject(tooLong);
  });

  test('is never about a technology that the others do not know', async () => {
    const { editor, stranger, kommuneId } = people;
    const radarId = await makeRadar(kommuneId);
    const local = { radarId, name: 'Vores egen robot', description: '', category: 'Egne' };
    must(await addTechnology(editor, local));
    const choices = must(await readShareChoices(editor, 'da'));
    expect(choices.own.map(({ name }) => name)).toEqual(['Vores egen robot']);
    expect(choices.technologies.map(({ id }) => id)).toContain('cloud');
    expect(choices.technologies.map(({ name }) => name)).not.toContain('Vores egen robot');
    const ownId = choices.own[0]?.id ?? '';
    const save = (viewer: typeof editor, technologyId: string) =>
      saveExperience(viewer, { id: null, revision: 0, content: experienceContent({ technologyId }) });
    expect(await save(editor, ownId)).toMatchObject({ code: 'invalid', reason: 'own-technology' });
    expect(await save(stranger, ownId)).toMatchObject({ code: 'invalid', reason: 'no-technology' });
    expect(await save(editor, 'no-such')).toMatchObject({ code: 'invalid', reason: 'no-technology' });
    expect(must(await readShareChoices(stranger, 'da')).own).toEqual([]);
  });
});

describe('the mark that one will use it', () => {
  testDatabase();

  test('is the other kommune’s to set and to take away, and the sharer sees who', async () => {
    const { editor, reader, stranger, strange } = await makePeople();
    const id = await makeSharedExperience(editor);
    const mark = (uses: boolean) => markUse(stranger, { experienceId: id, uses });
    const usesOf = async () => must(await readOwn(reader, 'da')).experiences[0]?.uses;
    must(await mark(true));
    const rows = await auditCount();
    must(await mark(true));
    expect(await auditCount()).toBe(rows);
    expect(await usesOf()).toMatchObject([{ kommuneName: 'Prøvekommune', simulated: true }]);
    expect(must(await readExperience(stranger, id, 'da'))).toMatchObject({ own: false, experience: { ownUse: true } });
    must(await mark(false));
    expect(await usesOf()).toEqual([]);
    must(await mark(true));
    const audited = await database().read.auditEvent.findMany({
      where: { entityId: id, action: { startsWith: 'experience.use' } },
      select: { action: true, kommuneId: true },
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
    });
    expect(audited).toEqual(
      ['use-marked', 'use-unmarked', 'use-marked'].map((action) => ({
        ...{ action: `experience.${action}`, kommuneId: strange.kommuneId },
      })),
    );
  });

  test('is on nothing of one’s own, and on nothing that is not shared', async () => {
    const { editor, stranger } = await makePeople();
    const own = await makeSharedExperience(editor);
    const draft = await makeDraftExperience(stranger);
    const withdrawn = await makeSharedExperience(stranger);
    must(await withdrawExperience(stranger, await experienceTarget(withdrawn)));
    for (const experienceId of [own, draft, withdrawn, 'no-such'])
      expect(await markUse(editor, { experienceId, uses: true })).toMatchObject({ code: 'not_found' });
    const where = { experienceId: { in: [own, draft, withdrawn] } };
    expect(await database().read.experienceUse.count({ where })).toBe(0);
  });

  test('outlives that the experience is taken back and shared anew', async () => {
    const { editor, stranger } = await makePeople();
    const id = await makeSharedExperience(editor);
    must(await markUse(stranger, { experienceId: id, uses: true }));
    expect(await wasWithdrawn(stranger, id)).toBe(false);
    must(await withdrawExperience(editor, await experienceTarget(id)));
    expect(await readExperience(stranger, id, 'da')).toMatchObject({ code: 'not_found' });
    // Whoever marked it is told that it is gone; neither its own kommune, nor the coordinator, nor one without a mark is.
    expect(await wasWithdrawn(stranger, id)).toBe(true);
    expect(await wasWithdrawn(editor, id)).toBe(false);
    expect(await wasWithdrawn({ ...stranger, kommuneId: null }, id)).toBe(false);
    const unmarked = await makeSharedExperience(editor);
    must(await withdrawExperience(editor, await experienceTarget(unmarked)));
    expect(await wasWithdrawn(stranger, unmarked)).toBe(false);
    must(await shareExperience(editor, await experienceTarget(id)));
    expect(await wasWithdrawn(stranger, id)).toBe(false);
    expect(must(await readExperience(editor, id, 'da'))).toMatchObject({ own: true, experience: { uses: [{}] } });
  });

  test('set by two at once is one mark', async () => {
    const { editor, stranger } = await makePeople();
    const id = await makeSharedExperience(editor);
    const both = await Promise.all([1, 2, 3].map(() => markUse(stranger, { experienceId: id, uses: true })));
    expect(both.every(({ ok }) => ok)).toBe(true);
    expect(await database().read.experienceUse.count({ where: { experienceId: id } })).toBe(1);
  });
});
