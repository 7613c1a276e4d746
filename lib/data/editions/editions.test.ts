import { beforeAll, describe, expect, it } from 'vitest';
import { defaultEditionId } from '../../../prisma/seed/editions/shipped';
import { database } from '../database';
import { type Cast, emptyHead, makeCast, makeDraft, revisionOf, target } from '../testing/edition-builders';
import { testDatabase } from '../testing/test-database';
import { saveAreas } from './areas';
import { startCorrection } from './correct';
import { createDraft } from './create';
import { deleteDraft } from './delete';
import { readDraftForm } from './form';
import { freezeDraft } from './freeze';
import { saveHead } from './head';
import { listEditions } from './list';
import { readEditionPage } from './page';
import { saveTechnologies } from './technologies';
import { saveValues } from './values';

const auditOf = (entityId: string) =>
  database().read.auditEvent.findMany({
    where: { entityId },
    select: { action: true, actorId: true, kommuneId: true },
  });

describe('editions', () => {
  testDatabase();
  let cast: Cast;
  beforeAll(async () => {
    cast = await makeCast();
  });

  it.each(['contributor', 'reader'] as const)('a %s makes no draft', async (role) => {
    const before = await database().read.edition.count();
    expect(await createDraft(cast[role], { head: emptyHead, copy: null })).toMatchObject({ code: 'forbidden' });
    expect(await database().read.edition.count()).toBe(before);
  });

  it('belongs to the kommune of its editor, or to all when the coordinator makes it', async () => {
    const own = await makeDraft(cast.editor);
    const shared = await makeDraft(cast.coordinator);
    const ids = [own, shared];
    const rows = await database().read.edition.findMany({
      where: { id: { in: ids } },
      select: { id: true, kommuneId: true },
    });
    expect(new Map(rows.map((row) => [row.id, row.kommuneId]))).toEqual(
      new Map([
        [own, cast.editor.kommuneId],
        [shared, null],
      ]),
    );
    expect(await auditOf(own)).toContainEqual({
      action: 'edition.created',
      actorId: cast.editor.userId,
      kommuneId: cast.editor.kommuneId,
    });
  });

  it('shows a draft to those who edit it and nobody else', async () => {
    const draft = await makeDraft(cast.editor);
    for (const viewer of [cast.contributor, cast.reader, cast.coordinator, cast.other]) {
      expect(await readEditionPage(viewer, draft, 'da')).toMatchObject({ code: 'not_found' });
      expect(await readDraftForm(viewer, draft)).toMatchObject({ code: 'not_found' });
      const list = await listEditions(viewer, 'da');
      expect(list.ok && list.value.editions.map((edition) => edition.id)).not.toContain(draft);
      expect(await saveHead(viewer, await target(draft), emptyHead)).toMatchObject({ code: 'not_found' });
    }
    const own = await listEditions(cast.editor, 'da');
    expect(own.ok && own.value.editions.map((edition) => edition.id)).toContain(draft);
  });

  it('shows what is frozen to the whole kommune, and to no other', async () => {
    const id = await makeDraft(cast.editor, { freeze: true });
    for (const viewer of [cast.editor, cast.contributor, cast.reader])
      expect(await readEditionPage(viewer, id, 'da')).toMatchObject({
        ok: true,
        value: { mayEdit: viewer === cast.editor },
      });
    for (const viewer of [cast.coordinator, cast.other])
      expect(await readEditionPage(viewer, id, 'da')).toMatchObject({ code: 'not_found' });
    expect(await startCorrection(cast.reader, id)).toMatchObject({ code: 'forbidden' });
    expect(await startCorrection(cast.other, id)).toMatchObject({ code: 'not_found' });
    expect(await startCorrection(cast.editor, defaultEditionId)).toMatchObject({ code: 'forbidden' });
  });

  it('changes nothing in what is frozen', async () => {
    const id = await makeDraft(cast.editor, { freeze: true });
    const at = await target(id);
    const before = await readEditionPage(cast.editor, id, 'da');
    const attempts = [
      saveHead(cast.editor, at, emptyHead),
      saveAreas(cast.editor, at, { rows: [], added: ['Ny'] }),
      saveTechnologies(cast.editor, at, { rows: [], added: [] }),
      saveValues(cast.editor, at, { editionAreaId: null, values: [] }),
      freezeDraft(cast.editor, at),
      deleteDraft(cast.editor, at),
    ];
    for (const attempt of attempts) expect(await attempt).toMatchObject({ code: 'conflict', reason: 'frozen' });
    expect(await readEditionPage(cast.editor, id, 'da')).toEqual(before);
  });

  it('lets the first of two who started from the same draft win, and tells the second', async () => {
    const id = await makeDraft(cast.editor);
    const at = await target(id);
    const results = await Promise.all(
      ['Første', 'Anden'].map((title) => saveHead(cast.editor, at, { ...emptyHead, title })),
    );
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results.find((result) => !result.ok)).toMatchObject({ code: 'conflict', reason: 'changed' });
    const form = await readDraftForm(cast.editor, id);
    const winner = results[0]?.ok ? 'Første' : 'Anden';
    expect(form.ok && form.value.head.title).toBe(winner);
    expect((await auditOf(id)).filter(({ action }) => action === 'edition.head-changed')).toHaveLength(1);
  });

  it('is not frozen while anything is wrong, and says what', async () => {
    const created = await createDraft(cast.editor, { head: { ...emptyHead, method: '' }, copy: null });
    const id = created.ok ? created.value.id : '';
    const frozen = await freezeDraft(cast.editor, await target(id));
    expect(frozen).toMatchObject({ code: 'invalid', reason: 'problems' });
    expect(!frozen.ok && frozen.detail?.map((problem) => problem.code)).toEqual([
      'method-missing',
      'no-technologies',
      'no-values',
    ]);
    expect(await revisionOf(id)).toBe(1);
  });

  it('writes the one source for all into each value when it is frozen', async () => {
    const id = await makeDraft(cast.editor, { freeze: true });
    const rows = await database().read.editionPlacement.findMany({
      where: { editionId: id },
      select: { source: true },
    });
    expect(rows).toEqual([{ source: emptyHead.source }, { source: 'Side 12' }]);
    expect(await auditOf(id)).toContainEqual(expect.objectContaining({ action: 'edition.frozen' }));
  });

  it('corrects by a new version, which supersedes the old one', async () => {
    const id = await makeDraft(cast.editor, { freeze: true });
    const first = await startCorrection(cast.editor, id);
    const again = await startCorrection(cast.editor, id);
    expect(again).toEqual(first);
    const draft = first.ok ? first.value.id : '';
    const form = await readDraftForm(cast.editor, draft);
    expect(form).toMatchObject({ ok: true, value: { version: 2, problems: [] } });
    expect(form.ok && form.value.values).toHaveLength(2);
    expect(await freezeDraft(cast.editor, await target(draft))).toMatchObject({ ok: true });
    const page = await readEditionPage(cast.reader, id, 'da');
    expect(page.ok && page.value.edition.status).toBe('superseded');
    expect(page.ok && page.value.versions).toEqual([
      { id: draft, version: 2, status: 'frozen', usedIn: [] },
      { id, version: 1, status: 'superseded', usedIn: [] },
    ]);
    expect(await startCorrection(cast.editor, id)).toMatchObject({ code: 'conflict', reason: 'superseded' });
  });
});
