import { describe, expect, test } from 'vitest';
import type { Viewer } from '../../domain/access';
import { longestRetireReason } from '../../domain/retire-reason';
import { keepName } from '../audit/keep-name';
import { auditOf, makeExport, makePaperKommune, making, nameAuthor, paperInput } from '../testing/export-builders';
import { must } from '../testing/import-builders';
import { auditCount } from '../testing/people';
import { testDatabase } from '../testing/test-database';
import { quietly } from '../transaction';
import { createExport } from './create-export';
import { listExports } from './list-exports';
import { readExport } from './read-export';
import { readRetiredAt } from './read-retired-at';
import { retireExport } from './retire-export';
import { storeExportFile } from './store-file';

const { version, now } = making;
const idsFor = async (viewer: Viewer) => must(await listExports(viewer)).map(({ id }) => id);

describe('the kommune’s papers', () => {
  testDatabase();

  test('are listed newest first with what they are', async () => {
    const kommune = await makePaperKommune();
    const first = await makeExport(kommune, {
      texts: { title: 'Første', forum: 'Direktionen' },
      options: { draft: false },
    });
    const later = new Date(now.getTime() + 1);
    const input = paperInput({ options: { language: 'en', audience: 'public' } });
    const { id: second } = must(await createExport(kommune.reader, input, { now: later, version }));
    for (const format of ['svg', 'csv'] as const)
      must(await storeExportFile(kommune.editor, { exportId: first, format, bytes: Uint8Array.of(1), version }));
    const list = must(await listExports(kommune.contributor));
    expect(list).toEqual([
      {
        ...{ id: second, title: '', year: 2026, language: 'en', audience: 'public', draft: true, formats: [] },
        forum: '',
        ...{ createdAt: later, createdByName: 'Prøve reader', retired: false, editionId: expect.any(String) },
      },
      {
        ...{ id: first, title: 'Første', year: 2026, language: 'da', audience: 'internal', draft: false },
        ...{ formats: expect.arrayContaining(['svg', 'csv']), createdAt: now, createdByName: 'Prøve editor' },
        ...{ retired: false, editionId: expect.any(String), forum: 'Direktionen' },
      },
    ]);
  });

  test('name whoever made them as they are called now, until the name is erased', async () => {
    const kommune = await makePaperKommune();
    const { editor, kommuneId } = kommune;
    const ids = [await makeExport(kommune), await makeExport(kommune)] as const;
    await nameAuthor(ids[0], 'Stod i bilaget');
    const named = async () => [
      ...must(await listExports(editor)).map(({ id, createdByName }) => [ids.indexOf(id), createdByName]),
      must(await readExport(editor, ids[1])).createdByName,
    ];
    await quietly((tx) => keepName(tx, { userId: editor.userId, kommuneId, name: 'Nyt Navn' }));
    const rest = (name: string | null) => expect.arrayContaining([[1, name], name]);
    expect(await named()).toEqual(rest('Nyt Navn'));
    await quietly((tx) => tx.auditName.deleteMany({ where: { actorId: editor.userId } }));
    expect(await named()).toEqual(rest(null));
    expect(await named()).toContainEqual([0, 'Stod i bilaget']);
  });

  test('are seen by the kommune’s own, and by nobody else', async () => {
    const kommune = await makePaperKommune();
    const { editor, contributor, reader, coordinator, stranger } = kommune;
    const id = await makeExport(kommune);
    const rights = async (viewer: Viewer) => {
      const read = await readExport(viewer, id);
      return read.ok
        ? [read.value.mayIssue, read.value.mayRetire, read.value.mayFinish]
        : `${read.code} ${read.reason}`;
    };
    expect(await rights(editor)).toEqual([true, true, true]);
    expect(await rights(reader)).toEqual([true, false, false]);
    expect(await rights(contributor)).toEqual([true, false, false]);
    expect(await rights(coordinator)).toBe('forbidden view-radar');
    expect(await rights(stranger)).toBe('not_found no-export');
    expect(await readExport(editor, 'unknown')).toMatchObject({ code: 'not_found', reason: 'no-export' });
    expect(await idsFor(stranger)).toEqual([]);
    expect(await listExports(coordinator)).toMatchObject({ code: 'forbidden' });
  });
});

describe('retiring a paper', () => {
  testDatabase();

  test('hides it from all but the editor, who sees when, by whom and why', async () => {
    const kommune = await makePaperKommune();
    const { editor, contributor, reader } = kommune;
    const id = await makeExport(kommune);
    const kept = await makeExport(kommune);
    const at = new Date('2026-12-01T08:00:00.000Z');
    must(await retireExport(editor, { id, reason: ' Tallene var forkerte\u0000 ' }, at));
    const view = must(await readExport(editor, id));
    expect(view).toMatchObject({ mayIssue: false, mayRetire: false, mayFinish: false });
    expect(view.retired).toEqual({ at, byName: 'Prøve editor', reason: 'Tallene var forkerte' });
    expect(
      must(await listExports(editor))
        .filter(({ retired }) => retired)
        .map((row) => row.id),
    ).toEqual([id]);
    for (const viewer of [contributor, reader]) {
      expect(await readExport(viewer, id)).toMatchObject({ code: 'not_found', reason: 'no-export' });
      expect(await idsFor(viewer)).toEqual([kept]);
      expect(await readRetiredAt(viewer, id)).toEqual(at);
      expect(await readRetiredAt(viewer, kept)).toBeNull();
    }
    for (const viewer of [kommune.stranger, kommune.coordinator]) expect(await readRetiredAt(viewer, id)).toBeNull();
    const rows = await auditOf(id);
    expect(rows.map(({ action }) => action)).toEqual(['export.create', 'export.retire']);
    expect(rows[1]?.after).toBe('{"reasonLength":20}');
  });

  test('is the editor’s, once, and with a reason of a length', async () => {
    const kommune = await makePaperKommune();
    const { editor, contributor, reader, coordinator, stranger } = kommune;
    const id = await makeExport(kommune);
    const retire = async (viewer: Viewer, reason = '') => {
      const retired = await retireExport(viewer, { id, reason }, now);
      return retired.ok ? 'retired' : `${retired.code} ${retired.reason}`;
    };
    const before = await auditCount();
    for (const viewer of [contributor, reader, coordinator])
      expect(await retire(viewer)).toBe('forbidden retire-paper');
    expect(await retire(stranger)).toBe('not_found no-export');
    expect(await retire(editor, 'x'.repeat(longestRetireReason + 1))).toBe('invalid reason-too-long');
    expect(must(await readExport(reader, id)).retired).toBeNull();
    expect(await auditCount()).toBe(before);
    const both = await Promise.all([retire(editor), retire(editor, 'Igen')]);
    expect(both.toSorted()).toEqual(['conflict retired', 'retired']);
    expect(await retire(editor, 'Og igen')).toBe('conflict retired');
    expect(await auditCount()).toBe(before + 1);
  });
});
