import { beforeAll, describe, expect, it } from 'vitest';
import type { Viewer } from '../../domain/access';
import { xlsxOf } from '../../import/test-sheets.fixture';
import { database } from '../database';
import { undoChangeSet } from '../placements/undo-change-set';
import { readRadarSource } from '../radars/radar-source';
import { applied, csvFile, must, ownReference, referenceHead, uploaded, vejleFile } from '../testing/import-builders';
import { auditCount, makePeople, type People } from '../testing/people';
import { testDatabase } from '../testing/test-database';
import { applyEditionImport } from './apply-edition';
import { changeImport, discardImport } from './change';
import { readImported } from './done';
import { readImportReview } from './review';
import { readImportStart } from './start';
import { startImport } from './upload';

const small = csvFile('Teknologi;Havn;Velfærd\nRPA;4;3\nCloud;2;1\nVores egen;3;\n');

/** Everything that an import may make. */
async function made() {
  const { read } = database();
  return {
    drafts: await read.importDraft.count(),
    radars: await read.radar.count(),
    areas: await read.area.count(),
    archived: await read.area.count({ where: { archivedAt: { not: null } } }),
    mappings: await read.areaMapping.count(),
    technologies: await read.technology.count(),
    onRadars: await read.radarTechnology.count(),
    placements: await read.placement.count(),
    sets: await read.changeSet.count(),
    editions: await read.edition.count(),
    audit: await auditCount(),
  };
}

describe('who may import', () => {
  testDatabase();
  let people: People;
  beforeAll(async () => {
    people = await makePeople();
  });

  it.each(['contributor', 'reader'] as const)('not a %s', async (role) => {
    const viewer = people[role];
    const review = await uploaded(people.editor, small);
    const before = await made();
    const { id, revision } = review;
    const answers = [
      await startImport(viewer, { kind: 'radar', year: 2026, ...vejleFile }),
      await readImportStart(viewer),
      await readImportReview(viewer, id),
      await changeImport(viewer, { id, revision }),
      await applied(viewer, review),
      await applyEditionImport(viewer, { id, fingerprint: '', head: referenceHead('x'), otherCategory: 'x' }),
      await discardImport(viewer, { id }),
    ];
    expect(answers.map((answer) => (answer.ok ? 'done' : answer.code))).toEqual(Array(7).fill('forbidden'));
    expect(await made()).toEqual(before);
  });

  it('not a coordinator: neither answers, nor what a kommune reads in', async () => {
    const { coordinator } = people;
    const review = await uploaded(people.editor, small);
    const edition = await uploaded(people.editor, small, { kind: 'edition' });
    const before = await made();
    const { id, revision } = review;
    const head = referenceHead('x');
    expect(await startImport(coordinator, { kind: 'radar', year: 2026, ...vejleFile })).toMatchObject({
      code: 'forbidden',
    });
    const answers = [
      await readImportReview(coordinator, id),
      await readImportReview(coordinator, edition.id),
      await changeImport(coordinator, { id, revision }),
      await applied(coordinator, review),
      await applyEditionImport(coordinator, { id: edition.id, fingerprint: '', head, otherCategory: 'x' }),
      await discardImport(coordinator, { id }),
    ];
    expect(answers.map((answer) => (answer.ok ? 'done' : answer.code))).toEqual(Array(6).fill('not_found'));
    const start = must(await readImportStart(coordinator));
    expect(start).toEqual({ mayReadAnswers: false, years: [], waiting: [], imported: [], importedInitiatives: [] });
    expect(await made()).toEqual(before);
  });

  it('not another kommune, which does not learn that it is there', async () => {
    const review = await uploaded(people.editor, small);
    const { changeSetId } = must(await applied(people.editor, await uploaded(people.editor, small)));
    const before = await made();
    const { id, revision } = review;
    const answers = [
      await readImportReview(people.stranger, id),
      await changeImport(people.stranger, { id, revision }),
      await applied(people.stranger, review),
      await discardImport(people.stranger, { id }),
      await undoChangeSet(people.stranger, { changeSetId }),
    ];
    expect(answers.map((answer) => (answer.ok ? 'done' : answer.code))).toEqual(Array(5).fill('not_found'));
    expect(await readImported(people.stranger, changeSetId)).toBeNull();
    expect(await readImported(people.reader, changeSetId)).toBeNull();
    expect(await readImported(people.editor, changeSetId)).toMatchObject({ answers: 5, year: 2026 });
    expect(await made()).toEqual(before);
  });
});

describe('what was shown is what is stored, or nothing', () => {
  testDatabase();
  let editor: Viewer;
  let kommuneId: string;
  beforeAll(async () => {
    const people = await makePeople();
    ({ editor, kommuneId } = people);
    must(await applied(editor, await uploaded(editor, small)));
  });

  it('refuses when an answer has changed since the review was shown, and shows the new plan', async () => {
    const review = await uploaded(editor, csvFile('Teknologi;Havn;Velfærd\nRPA;2;3\n'));
    expect(review.plan.counts).toMatchObject({ changed: 1, unchanged: 1 });
    const where = { radar: { kommuneId }, technologyId: 'rpa', answer: 'operating' };
    await database().write.$transaction((tx) =>
      tx.placement.updateMany({ where, data: { answer: 'stopped', version: 2 } }),
    );
    const before = await made();
    expect(await applied(editor, review)).toMatchObject({ code: 'conflict', reason: 'changed' });
    expect(await made()).toEqual(before);
    const again = must(await readImportReview(editor, review.id));
    expect(again.plan.rows[0]?.cells[0]).toMatchObject({ outcome: 'changed', from: 'stopped', to: 'following' });
    must(await applied(editor, again));
  });

  it('refuses a review that was changed in another window, and one that is over', async () => {
    const review = await uploaded(editor, csvFile('Teknologi;Havn\nRPA;1\n'));
    const ignore = { columns: [{ key: 'B', use: { kind: 'combined' as const } }] };
    must(await changeImport(editor, { id: review.id, revision: review.revision, ...ignore }));
    expect(await changeImport(editor, { id: review.id, revision: review.revision, ...ignore })).toMatchObject({
      code: 'conflict',
      reason: 'revised',
    });
    expect(await applied(editor, review)).toMatchObject({ code: 'conflict', reason: 'changed' });
    const now = must(await readImportReview(editor, review.id));
    must(await applied(editor, now));
    expect(await applied(editor, now)).toMatchObject({ code: 'conflict', reason: 'imported' });
    const { placements } = must(await readRadarSource(editor, { language: 'da', year: 2026 }));
    expect(placements.filter(({ areaId }) => areaId === null).map(({ content }) => content.answer)).toEqual([
      'not-in-use',
    ]);
  });

  it('refuses a year that no radar can be of', async () => {
    const before = await made();
    for (const year of [2014, 2101]) {
      expect(await startImport(editor, { kind: 'radar', year, ...small })).toMatchObject({ reason: 'year' });
    }
    expect(await made()).toEqual(before);
  });

  it('refuses what is not there: a technology, an area, an area of another edition', async () => {
    const { id, revision } = await uploaded(editor, small);
    const uses = [
      { columns: [{ key: 'B', use: { kind: 'area' as const, areaId: 'somebody-elses' } }] },
      { columns: [{ key: 'B', use: { kind: 'new-area' as const, name: 'X', editionAreaId: 'demo.social' } }] },
      { columns: [{ key: 'B', use: { kind: 'reference' as const, editionAreaId: 'demo.social' } }] },
      { names: [{ index: 0, use: { kind: 'technology' as const, id: 'no-such' } }] },
      { table: 7 },
    ];
    for (const use of uses) {
      expect(await changeImport(editor, { id, revision, ...use })).toMatchObject({ code: 'invalid' });
    }
  });

  it('is all or nothing: when the last step fails, nothing of the first is left', async () => {
    const text = 'Teknologi;Ny ø;KL\nRPA;4;Klar\nHelt nyt;3;Afprøv\n';
    const review = await uploaded(editor, csvFile(text), { year: 2031 });
    const before = await made();
    expect(await applied(editor, review, { reference: ownReference('Arket', ' ') })).toMatchObject({
      reason: 'reference-incomplete',
    });
    expect(await made()).toEqual(before);
    expect(await applied(editor, review, { reference: ownReference(' ') })).toMatchObject({
      reason: 'source-missing',
    });
    const done = must(await applied(editor, review, { reference: ownReference('Arket') }));
    const after = await made();
    expect(after).toMatchObject({ radars: before.radars + 1, editions: before.editions + 1, areas: before.areas + 1 });
    must(await undoChangeSet(editor, done));
    expect(await made()).toMatchObject({ editions: before.editions, technologies: before.technologies });
  });

  it('has room for forty technologies, and says so', async () => {
    const names = Array.from({ length: 60 }, (_, index) => `Noget nyt ${String.fromCharCode(65 + index)}${index}`);
    const sheet = csvFile(`Teknologi;Havn\n${names.map((name) => `${name};4`).join('\n')}\n`);
    const review = await uploaded(editor, sheet, { year: 2030 });
    expect(review.technologies).toBe(40);
    expect(review.plan.rows.filter(({ outcome }) => outcome === 'ignored').length).toBeGreaterThan(40);
    const all = review.mapping.names.map((_, index) => ({ index, use: { kind: 'local' as const } }));
    must(await changeImport(editor, { id: review.id, revision: review.revision, names: all }));
    const before = await made();
    const crowded = must(await readImportReview(editor, review.id));
    expect(await applied(editor, crowded)).toMatchObject({ code: 'invalid', reason: 'too-many-technologies' });
    expect(await made()).toEqual(before);
  });
});

describe('what a sheet brings', () => {
  testDatabase();
  let editor: Viewer;
  beforeAll(async () => {
    ({ editor } = await makePeople());
  });

  it('comments become notes without their authors, and an earlier note stays', async () => {
    const rows = [
      ['Teknologi', 'Velfærd'],
      ['RPA', 4],
    ];
    const comment = (t: string) => ({ B2: [{ a: 'Peter Hansen', t }] });
    const first = xlsxOf({ name: 'Ark', rows, comments: comment('Peter Hansen: i tre systemer') });
    must(await applied(editor, await uploaded(editor, { fileName: 'a.xlsx', bytes: first })));
    const second = xlsxOf({ name: 'Ark', rows, comments: comment('nu i fire') });
    const review = await uploaded(editor, { fileName: 'b.xlsx', bytes: second });
    expect(review.plan.counts).toMatchObject({ new: 0, unchanged: 1, notes: 1 });
    must(await applied(editor, review));
    const { placements } = must(await readRadarSource(editor, { language: 'da', year: 2026 }));
    expect(placements.map(({ content }) => [content.answer, content.note])).toEqual([
      ['operating', 'i tre systemer\n\nnu i fire'],
    ]);
  });

  it('offers the choice between sheets that fit, and names the values that differ', async () => {
    const rows = (value: number) => [
      ['Teknologi', 'Velfærd', 'Havn'],
      ['RPA', value, 3],
      ['Cloud', 1, 2],
    ];
    const bytes = xlsxOf({ name: '2025', rows: rows(4) }, { name: '2026', rows: rows(2) });
    const review = await uploaded(editor, { fileName: 'a.xlsx', bytes }, { year: 2027 });
    expect(review.tables.map(({ name }) => name)).toEqual(['2025', '2026']);
    expect(review.differences).toMatchObject([{ technology: 'RPA', area: 'Velfærd' }]);
    must(await changeImport(editor, { id: review.id, revision: review.revision, table: 1 }));
    const other = must(await readImportReview(editor, review.id));
    expect(other.plan.rows[0]?.cells[0]?.to).toBe('following');
  });

  it('an edition’s values become a draft with the sheet’s columns as its areas', async () => {
    const text = 'Teknologi;Samlet;Social;Teknik\nRPA;Klar;3,5;4\nDroner;Afprøv;;2\nNyt fra KL;Hold øje;1;\n';
    const review = await uploaded(editor, csvFile(text), { kind: 'edition' });
    expect(review.technologies).toBe(3);
    const { id, fingerprint } = review;
    const done = must(
      await applyEditionImport(editor, { id, fingerprint, head: referenceHead('KL 2026'), otherCategory: 'Andet' }),
    );
    const edition = await database().read.edition.findUniqueOrThrow({
      where: { id: done.editionId },
      select: {
        status: true,
        areas: { select: { name: true }, orderBy: { position: 'asc' } },
        technologies: { select: { name: true }, orderBy: { position: 'asc' } },
        _count: { select: { placements: true } },
      },
    });
    expect(edition).toEqual({
      status: 'draft',
      areas: [{ name: 'Social' }, { name: 'Teknik' }],
      technologies: [{ name: 'RPA' }, { name: 'Droner' }, { name: 'Nyt fra KL' }],
      _count: { placements: 7 },
    });
  });
});

describe('what waits for review', () => {
  testDatabase();

  it('is forgotten after a week, and beyond the newest ten', async () => {
    const { editor, kommuneId } = await makePeople();
    const old = await uploaded(editor, small);
    const createdAt = new Date(Date.now() - 8 * 24 * 3_600_000);
    await database().write.$transaction((tx) =>
      tx.importDraft.updateMany({ where: { id: old.id }, data: { createdAt } }),
    );
    for (let upload = 0; upload < 11; upload += 1) await uploaded(editor, small);
    expect(await readImportReview(editor, old.id)).toMatchObject({ code: 'not_found' });
    expect(await database().read.importDraft.count({ where: { kommuneId } })).toBe(10);
  });

  it('can be thrown away', async () => {
    const { editor } = await makePeople();
    const { id } = await uploaded(editor, small);
    must(await discardImport(editor, { id }));
    expect(must(await readImportStart(editor)).waiting).toEqual([]);
  });
});
