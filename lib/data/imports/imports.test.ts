import { beforeEach, describe, expect, it } from 'vitest';
import { shippedEditions } from '../../../prisma/seed/editions/shipped';
import type { Viewer } from '../../domain/access';
import type { AreaComparison, ComparedTechnology } from '../../domain/radar';
import { database } from '../database';
import { undoChangeSet } from '../placements/undo-change-set';
import { readComparison } from '../radars/compare-view';
import { readRadarSource } from '../radars/radar-source';
import { applied, must, ownReference, uploaded, vejleFile } from '../testing/import-builders';
import { makeInitiative } from '../testing/initiative-builders';
import { makePeople } from '../testing/people';
import { testDatabase } from '../testing/test-database';
import type { Applied } from './apply';
import { listImported } from './done';
import type { ImportReview } from './review';

const language = 'da' as const;

async function source(viewer: Viewer) {
  return must(await readRadarSource(viewer, { language, year: 2026 }));
}

/** Everything of a radar that a person can see: its years, areas, technologies, and the cells that say something. */
async function visible(viewer: Viewer) {
  const { areas, technologies, placements, year, editionId } = await source(viewer);
  const said = placements.filter(({ content }) => content.answer !== null || content.note !== '');
  return { areas, technologies, year, editionId, said };
}

function tally(rows: readonly { readonly finding: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { finding } of rows) counts[finding] = (counts[finding] ?? 0) + 1;
  return counts;
}

/** As worked out by hand from the sheet in lib/domain/vejle.test.ts. */
const expectedAreas = [
  ['Økonomi og Arbejdsmarked', { aligned: 13, 'missing-pilot': 5, ahead: 4 }, 'too-little', 5, 3],
  ['Teknik og Miljø', { aligned: 9, 'missing-pilot': 6, ahead: 5, exposed: 2 }, 'too-little', 6, 1],
  ['Børn og Unge', { aligned: 12, 'missing-pilot': 3, ahead: 7 }, 'no-clear-tilt', 3, 2],
  ['Velfærd', { aligned: 11, 'missing-pilot': 7, ahead: 4 }, 'too-little', 7, 1],
  [
    'Kultur og Sundhed',
    { aligned: 11, 'missing-pilot': 3, ahead: 6, 'early-pilot': 1, exposed: 1 },
    'no-clear-tilt',
    3,
    4,
  ],
  ['Kommunaldirektørens Stabe', { aligned: 9, 'missing-pilot': 6, ahead: 6, exposed: 1 }, 'too-little', 6, 0],
] as const;

function areaResults(areas: readonly AreaComparison[]) {
  return areas.map(({ area, cells, balance }) => [
    area.name,
    tally(cells),
    balance.verdict,
    balance.tooLittle,
    balance.pilots,
  ]);
}

function expectTheSheetsResult(
  technologies: readonly ComparedTechnology[],
  areas: readonly AreaComparison[],
  balance: unknown,
) {
  expect(tally(technologies)).toEqual({ aligned: 9, 'missing-pilot': 5, ahead: 4, mixed: 4 });
  expect(balance).toMatchObject({ verdict: 'too-little', tooMuch: 0, tooLittle: 5, comparable: 22, pilots: 9 });
  expect(areaResults(areas)).toEqual(expectedAreas);
}

describe('the real sheet into a kommune without a radar, with no adjustment', () => {
  testDatabase();
  let editor: Viewer;
  let review: ImportReview;
  let done: Applied;

  beforeEach(async () => {
    ({ editor } = await makePeople());
    review = await uploaded(editor, vejleFile);
  });

  it('is reviewed: 132 new, none changed, four rows without values, two spellings to confirm', () => {
    expect(review.plan.counts).toMatchObject({ new: 132, changed: 0, unchanged: 0, notes: 0 });
    expect(review.plan.rejected.map(({ cell, code, value }) => [cell, code, value])).toEqual([
      ['B40', 'no-values', 'Metaverset'],
      ['B41', 'no-values', 'Kvanteteknologi'],
      ['B45', 'no-values', 'Low code / zero code'],
      ['B46', 'no-values', 'Computer Vision'],
    ]);
    const names = review.mapping.names.filter(({ name }) => review.choices.suggested.includes(name));
    expect(names).toEqual([
      { name: 'Proces Mining', use: { kind: 'technology', id: 'process-mining' } },
      { name: 'Wearabels/Tracking', use: { kind: 'technology', id: 'wearables' } },
    ]);
    expect(review.archivable).toHaveLength(6);
    expect(review.technologies).toBe(22);
    expect(review.target).toMatchObject({ radarId: null, editionId: 'kl-2021-22' });
  });

  it('stores nothing but the review before it is imported', async () => {
    const { read } = database();
    const where = { kommuneId: editor.kommuneId ?? '' };
    expect(await read.radar.count({ where })).toBe(0);
    expect(await read.area.count({ where })).toBe(6);
    expect(await read.placement.count({ where: { radar: where } })).toBe(0);
    expect(await read.importDraft.count({ where })).toBe(1);
  });

  it('gives 132 placements in six areas, and the results worked out by hand', async () => {
    done = must(await applied(editor, review));
    expect(done).toMatchObject({ year: 2026, answers: 132 });
    const { placements, areas, technologies } = await source(editor);
    expect(placements).toHaveLength(132);
    expect(areas.map(({ name, slug }) => [name, slug])).toEqual([
      ['Økonomi og Arbejdsmarked', 'oekonomi-og-arbejdsmarked'],
      ['Teknik og Miljø', 'teknik-og-miljoe'],
      ['Børn og Unge', 'boern-og-unge'],
      ['Velfærd', 'velfaerd'],
      ['Kultur og Sundhed', 'kultur-og-sundhed'],
      ['Kommunaldirektørens Stabe', 'kommunaldirektoerens-stabe'],
    ]);
    expect(technologies.filter(({ local }) => local)).toEqual([]);
    const { comparison, reference } = must(await readComparison(editor, { language, year: 2026 }));
    expect(reference.id).toBe('kl-2021-22');
    expectTheSheetsResult(comparison.combined.technologies, comparison.areas, comparison.combined.balance);
  });

  it('gives the same against its own rings, taken in as the kommune’s own reference', async () => {
    const head = ownReference('vejle-overordnet.csv, fane 1');
    done = must(await applied(editor, review, { reference: head }));
    const own = await database().read.edition.findFirstOrThrow({
      where: { kommuneId: editor.kommuneId },
      select: { id: true, status: true, title: true, year: true },
    });
    expect(own).toMatchObject({ status: 'frozen', title: 'Egen reference: vejle-overordnet.csv', year: 2026 });
    const view = must(await readComparison(editor, { language, year: 2026, editionId: own.id }));
    const { combined, areas } = view.comparison;
    expectTheSheetsResult(combined.technologies, areas, combined.balance);
    const references = combined.technologies.map(({ reference }) => reference);
    expect(new Set(references.map((value) => value?.source))).toEqual(new Set(['vejle-overordnet.csv, fane 1']));
    const shipped = shippedEditions.find(({ id }) => id === 'kl-2021-22')?.placements ?? [];
    expect(references.map((value) => [value?.ring, value?.maturity])).toEqual(
      shipped.map(({ ring, maturity }) => [ring, maturity]),
    );
    expect(view.choices.map(({ id }) => id)).toContain(own.id);
  });

  it('is unchanged when it is read a second time', async () => {
    must(await applied(editor, review));
    const again = await uploaded(editor, vejleFile);
    expect(again.plan.counts).toMatchObject({ new: 0, changed: 0, unchanged: 132 });
    expect(again.archivable).toEqual([]);
    expect(await applied(editor, again)).toMatchObject({ code: 'conflict', reason: 'nothing-to-change' });
  });

  it('may give its rings alone the second time, which is undone as any import', async () => {
    must(await applied(editor, review));
    const before = await visible(editor);
    const where = { kommuneId: editor.kommuneId };
    const again = await uploaded(editor, vejleFile);
    const rings = must(await applied(editor, again, { reference: ownReference('Arket') }));
    expect(rings).toMatchObject({ answers: 0, year: 2026 });
    expect(await database().read.edition.count({ where })).toBe(1);
    expect(await visible(editor)).toEqual(before);
    const undone = must(await undoChangeSet(editor, { changeSetId: rings.changeSetId }));
    expect(undone).toEqual({ restored: 0, conflicts: [] });
    expect(await database().read.edition.count({ where })).toBe(0);
    expect(await visible(editor)).toEqual(before);
  });
});

describe('undoing an import', () => {
  testDatabase();

  it('puts everything back in one step, and importing again gives the same areas', async () => {
    const { editor, kommuneId } = await makePeople();
    const small = await uploaded(editor, {
      fileName: 'a.csv',
      bytes: new TextEncoder().encode('Teknologi;Social;Sundhed og ældre\nRPA;4;3\nCloud;2;1\n'),
    });
    must(await applied(editor, small));
    const before = await visible(editor);
    const editionsBefore = await database().read.edition.count();
    const review = await uploaded(editor, vejleFile);
    expect(review.archivable).toEqual([]);
    const head = ownReference('Arket');
    const { changeSetId } = must(await applied(editor, review, { reference: head }));
    expect((await visible(editor)).areas).toHaveLength(12);
    const undone = must(await undoChangeSet(editor, { changeSetId }));
    expect(undone).toEqual({ restored: 132, conflicts: [] });
    expect(await visible(editor)).toEqual(before);
    expect(await database().read.edition.count()).toBe(editionsBefore);
    must(await applied(editor, await uploaded(editor, vejleFile)));
    const slugs = (await source(editor)).areas.map(({ slug }) => slug);
    expect(slugs).toContain('velfaerd');
    expect(slugs).not.toContain('velfaerd-2');
    expect(await database().read.area.count({ where: { kommuneId } })).toBe(12);
  });

  it('says beforehand who is assigned an area that it would archive', async () => {
    const { editor, contributor } = await makePeople();
    const { name } = await database().read.user.findUniqueOrThrow({
      where: { id: contributor.userId },
      select: { name: true },
    });
    const review = await uploaded(editor, vejleFile);
    expect(review.archivable).toHaveLength(6);
    expect(review.losingAreas).toEqual([name]);
  });

  it('brings back the areas that it archived', async () => {
    const { editor, areaIds, kommuneId } = await makePeople();
    const { changeSetId } = must(await applied(editor, await uploaded(editor, vejleFile)));
    expect((await listImported(kommuneId)).map((done) => [done.changeSetId, done.answers])).toEqual([
      [changeSetId, 132],
    ]);
    must(await undoChangeSet(editor, { changeSetId }));
    expect(await listImported(kommuneId)).toEqual([]);
    const { areas, placements } = await source(editor);
    expect(areas.map(({ id }) => id)).toEqual(areaIds);
    expect(placements.filter(({ content }) => content.answer !== null)).toEqual([]);
    expect(await undoChangeSet(editor, { changeSetId })).toMatchObject({ code: 'conflict', reason: 'undone' });
  });

  it('leaves alone the area and the technology of an initiative that came since', async () => {
    const { editor, kommuneId } = await makePeople();
    const sheet = {
      fileName: 'a.csv',
      bytes: new TextEncoder().encode('Teknologi;Havn;Kaj\nRPA;4;1\nVores egen;3;2\n'),
    };
    const { changeSetId } = must(await applied(editor, await uploaded(editor, sheet)));
    const { areas, technologies } = await source(editor);
    const harbour = areas.find(({ name }) => name === 'Havn')?.id ?? '';
    const technologyId = technologies.find(({ name }) => name === 'Vores egen')?.id ?? '';
    await makeInitiative({ kommuneId, areaIds: [harbour], technologyId });
    must(await undoChangeSet(editor, { changeSetId }));
    const after = await source(editor);
    expect(after.areas.map(({ name }) => name)).toContain('Havn');
    expect(after.areas.map(({ name }) => name)).not.toContain('Kaj');
    expect(after.technologies.map(({ id }) => id)).toContain(technologyId);
  });

  it('leaves alone what somebody has said since, with its area and its technology', async () => {
    const { editor } = await makePeople();
    const file = {
      fileName: 'a.csv',
      bytes: new TextEncoder().encode('Teknologi;Havn\nRPA;4\nVores egen;3\nEn anden;2\n'),
    };
    const { changeSetId } = must(await applied(editor, await uploaded(editor, file)));
    const { areas, technologies, id: radarId } = await source(editor);
    expect(areas.map(({ name }) => name)).toEqual(['Havn']);
    const own = technologies.find(({ name }) => name === 'Vores egen');
    expect(own).toMatchObject({ local: true, category: 'Egne teknologier' });
    const where = { radarId, technologyId: own?.id ?? '' };
    await database().write.$transaction((tx) =>
      tx.placement.updateMany({ where, data: { answer: 'operating', version: 2 } }),
    );
    expect(must(await undoChangeSet(editor, { changeSetId }))).toMatchObject({
      restored: 2,
      conflicts: [where.technologyId].map((technologyId) => ({ technologyId })),
    });
    const after = await visible(editor);
    expect(after.areas.map(({ name }) => name)).toContain('Havn');
    expect(after.areas).toHaveLength(7);
    expect(after.technologies.filter(({ local }) => local).map(({ name }) => name)).toEqual(['Vores egen']);
    expect(after.said.map(({ content }) => content.answer)).toEqual(['operating']);
  });
});
