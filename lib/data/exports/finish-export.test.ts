import { describe, expect, test } from 'vitest';
import type { Viewer } from '../../domain/access';
import { database } from '../database';
import {
  auditOf,
  makeExport,
  makePaperKommune,
  making,
  nameAuthor,
  paperInput,
  secretNote,
} from '../testing/export-builders';
import { must } from '../testing/import-builders';
import { auditCount } from '../testing/people';
import { testDatabase } from '../testing/test-database';
import { createExport } from './create-export';
import { type Finish, finishExport } from './finish-export';
import { readExport } from './read-export';
import { retireExport } from './retire-export';

const later = { now: new Date('2026-12-03T10:00:00.000Z'), version: '0.2.0' };

describe('finishing a paper', () => {
  testDatabase();

  test('keeps the answers as they were read, whatever they are now', async () => {
    const kommune = await makePaperKommune();
    const { editor, radarId, areaId } = kommune;
    const noteCells = [{ technologyId: 'cloud', areaId }];
    const texts = { title: 'Radar', economy: 'Ingen bevilling' };
    const from = await makeExport(kommune, { noteCells, texts, options: { areaIds: [areaId], language: 'en' } });
    const draft = must(await readExport(editor, from));
    await database().write.$transaction((tx) =>
      tx.placement.updateMany({ where: { radarId }, data: { answer: 'operating', note: 'Skrevet om' } }),
    );
    const { id } = must(await finishExport(editor, { id: from, as: 'final' }, later));
    expect(id).not.toBe(from);
    const made = must(await readExport(editor, id));
    expect(made.snapshot).toEqual({
      ...draft.snapshot,
      ...{ id, createdAt: '2026-12-03T10:00:00.000Z', answersAt: '2026-11-22T09:30:15.123Z', version: '0.2.0' },
      options: { ...draft.snapshot.options, draft: false },
    });
    expect(made.snapshot.notes).toMatchObject([{ text: secretNote }]);
    expect(made).toMatchObject({ createdAt: later.now, createdByName: 'Prøve editor', files: [], retired: null });
    expect(must(await readExport(editor, from))).toEqual(draft);
    const row = await database().read.export.findUniqueOrThrow({ where: { id }, omit: { content: true } });
    expect(row).toMatchObject({
      radarId,
      year: 2026,
      title: 'Radar',
      language: 'en',
      audience: 'internal',
      draft: false,
    });
  });

  test('makes a public version the same way, and then a final one of that, of the same answers', async () => {
    const kommune = await makePaperKommune();
    const { editor, reader, areaId } = kommune;
    const input = paperInput({ noteCells: [{ technologyId: 'cloud', areaId }] });
    const { id: from } = must(await createExport(reader, input, making));
    const shared = must(await finishExport(editor, { id: from, as: 'public' }, later));
    const both = must(
      await finishExport(editor, { id: shared.id, as: 'final' }, { ...later, now: new Date(later.now.getTime() + 1) }),
    );
    const snapshots = [];
    for (const { id } of [shared, both]) snapshots.push(must(await readExport(editor, id)).snapshot);
    expect(snapshots.map(({ options, answersAt }) => [options.audience, options.draft, answersAt])).toEqual([
      ['public', true, '2026-11-22T09:30:15.123Z'],
      ['public', false, '2026-11-22T09:30:15.123Z'],
    ]);
    expect(snapshots.map(({ author }) => author)).toEqual([null, null]);
  });

  test('takes no name along from a paper that has one', async () => {
    const { editor } = await makePaperKommune();
    const from = await makeExport({ editor });
    await nameAuthor(from, 'Ingeborg Østergård');
    const { id } = must(await finishExport(editor, { id: from, as: 'final' }, later));
    expect(must(await readExport(editor, id)).snapshot.author).toBeNull();
  });

  test('is audited with what it was made from, and nothing that was written', async () => {
    const kommune = await makePaperKommune();
    const { editor, areaId } = kommune;
    const from = await makeExport(kommune, {
      noteCells: [{ technologyId: 'cloud', areaId }],
      texts: { economy: 'ØKONOMI' },
    });
    const options = { language: 'da', audience: 'internal', draft: true, areaIds: [] };
    const audited = async (as: Finish) =>
      (await auditOf(must(await finishExport(editor, { id: from, as }, later)).id)).map(({ action, after }) => [
        action,
        JSON.parse(after ?? ''),
      ]);
    expect(await audited('final')).toEqual([['export.finish', { from, options: { ...options, draft: false } }]]);
    expect(await audited('public')).toEqual([
      ['export.publish', { from, options: { ...options, audience: 'public' } }],
    ]);
  });

  test('is the editor’s, of the kommune’s own, where there is something to do and it is not retired', async () => {
    const kommune = await makePaperKommune();
    const { editor, reader, contributor, coordinator, stranger } = kommune;
    const draft = await makeExport(kommune);
    const final = await makeExport(kommune, { options: { draft: false, audience: 'public' } });
    const retired = await makeExport(kommune);
    must(await retireExport(editor, { id: retired, reason: '' }, making.now));
    const finish = async (viewer: Viewer, id: string, as: Finish = 'final') => {
      const finished = await finishExport(viewer, { id, as }, later);
      return finished.ok ? 'made' : `${finished.code} ${finished.reason}`;
    };
    const before = [await auditCount(), await database().read.export.count()];
    for (const viewer of [reader, contributor, coordinator])
      for (const as of ['final', 'public'] as const)
        expect(await finish(viewer, draft, as)).toBe('forbidden make-paper');
    expect(await finish(stranger, draft)).toBe('not_found no-export');
    expect(await finish(editor, 'unknown')).toBe('not_found no-export');
    expect(await finish(editor, retired)).toBe('conflict retired');
    expect(await finish(editor, final)).toBe('conflict already-final');
    expect(await finish(editor, final, 'public')).toBe('conflict already-public');
    expect([await auditCount(), await database().read.export.count()]).toEqual(before);
    expect(await finish(editor, draft)).toBe('made');
  });
});
