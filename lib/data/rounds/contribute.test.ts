import { describe, expect, test } from 'vitest';
import { archiveArea } from '../areas/areas';
import { database } from '../database';
import { must } from '../testing/import-builders';
import { auditCount } from '../testing/people';
import { giveAnswers, makeRoundEdition } from '../testing/round-builders';
import { roundFixture, roundTarget, viewed } from '../testing/round-fixture';
import { cancelRound } from './cancel-round';
import { contribute } from './contribute';
import { contributionDigest } from './contribution-digest';
import { openRound } from './open-round';
import { storeContribution } from './store-contribution';
import { withdrawContribution } from './withdraw';

describe('contributing', () => {
  const cast = roundFixture();
  test('stores answers over the round’s edition: no notes, no other technologies, its areas alone', async () => {
    const { edition, first, roundId } = cast();
    const [technologyId = '', other = '', third = ''] = edition.technologyIds;
    const [area = '', second = ''] = first.areaIds;
    await giveAnswers(first.radarId, [
      { technologyId, areaId: area, answer: 'operating' },
      { technologyId: other, areaId: first.unmappedId, answer: 'piloting' },
      { technologyId: third, areaId: second, answer: 'stopped' },
      { technologyId: 'cloud', areaId: area, answer: 'operating' },
      { technologyId: third, areaId: area, answer: null },
    ]);
    expect((await viewed(first.editor, roundId)).offer).toEqual({
      ...{ radarYear: 2026, answered: 5, cells: 9, areas: 2, unmappedAreas: ['Område 3'] },
      ...{ missingTechnologies: 0, changed: true },
    });
    must(await contribute(first.editor, { roundId }));
    const row = await database().read.contribution.findFirstOrThrow({ where: { roundId } });
    const answers = [
      { technologyId, editionAreaId: edition.areaIds[0] ?? '', answer: 'operating' as const },
      { technologyId, editionAreaId: null, answer: 'operating' as const },
      { technologyId: other, editionAreaId: null, answer: 'piloting' as const },
      { technologyId: third, editionAreaId: edition.areaIds[1] ?? '', answer: 'stopped' as const },
      { technologyId: third, editionAreaId: null, answer: 'stopped' as const },
    ];
    expect(JSON.parse(row.answers)).toEqual(answers);
    expect(row.salt).toMatch(/^[0-9a-f]{32}$/);
    expect(row.digest).toBe(contributionDigest(row.salt, [...answers].reverse()));
    expect(contributionDigest('other', answers)).not.toBe(row.digest);
    expect((await viewed(first.editor, roundId)).offer?.changed).toBe(false);
  });

  test('counts areas in use only', async () => {
    const { first, roundId } = cast();
    const { editor, areaIds } = first;
    const areaId = areaIds[0] ?? '';
    must(await archiveArea(editor, { areaId, archived: true }));
    expect((await viewed(editor, roundId)).offer).toMatchObject({ answered: 1, cells: 6, areas: 1 });
    must(await archiveArea(editor, { areaId, archived: false }));
    expect((await viewed(editor, roundId)).offer).toMatchObject({ answered: 3, cells: 9 });
  });

  test('counts the whole of the round’s edition, and contributes what has only been renamed', async () => {
    const { edition, coordinator, first, input } = cast();
    const other = await makeRoundEdition(1, 3);
    const [fromId = '', beside = ''] = edition.technologyIds;
    const [toId = ''] = other.technologyIds;
    await database().write.$transaction((tx) =>
      tx.technologyLink.create({ data: { kind: 'renamed', fromId, toId }, select: { id: true } }),
    );
    await giveAnswers(first.radarId, [
      { technologyId: fromId, areaId: first.areaIds[0] ?? null, answer: 'operating' },
      { technologyId: beside, areaId: null, answer: 'piloting' },
    ]);
    const { id } = must(await openRound(coordinator, { ...input, editionId: other.editionId }));
    expect((await viewed(first.editor, id)).offer).toMatchObject({ answered: 1, cells: 3, missingTechnologies: 2 });
    must(await contribute(first.editor, { roundId: id }));
    const row = await database().read.contribution.findFirstOrThrow({ where: { roundId: id } });
    expect(JSON.parse(row.answers)).toEqual([{ technologyId: toId, editionAreaId: null, answer: 'operating' }]);
  });

  test('again without a change stores nothing; with one, the next version', async () => {
    const { edition, coordinator, first, roundId } = cast();
    expect(must(await contribute(first.editor, { roundId }))).toEqual({ version: 1 });
    const rows = await auditCount();
    expect(must(await contribute(first.editor, { roundId }))).toEqual({ version: 1 });
    expect(await auditCount()).toBe(rows);
    const [technologyId = ''] = edition.technologyIds;
    await giveAnswers(first.radarId, [{ technologyId, areaId: null, answer: 'unknown' }]);
    expect(must(await contribute(first.editor, { roundId }))).toEqual({ version: 2 });
    expect(await viewed(coordinator, roundId)).toMatchObject({ contributions: 1 });
  });

  test('needs a radar of the round’s year, an answer, and an open round', async () => {
    const { coordinator, first, input, roundId } = cast();
    const later = must(await openRound(coordinator, { ...input, year: 2027 })).id;
    expect(await contribute(first.editor, { roundId: later })).toMatchObject({ reason: 'no-radar' });
    expect((await viewed(first.editor, later)).offer?.radarYear).toBeNull();
    await giveAnswers(first.radarId, [{ technologyId: 'cloud', areaId: null, answer: 'operating' }]);
    expect(await contribute(first.editor, { roundId })).toMatchObject({ code: 'conflict', reason: 'no-answers' });
    must(await cancelRound(coordinator, await roundTarget(roundId)));
    expect(await contribute(first.editor, { roundId })).toMatchObject({ code: 'conflict', reason: 'not-open' });
    expect(await contribute(first.editor, { roundId: 'none' })).toMatchObject({ code: 'not_found' });
    expect(await database().read.contribution.count({ where: { roundId } })).toBe(0);
  });

  test('is undone by withdrawing, every version of it', async () => {
    const { edition, first, roundId } = cast();
    must(await contribute(first.editor, { roundId }));
    const [technologyId = ''] = edition.technologyIds;
    await giveAnswers(first.radarId, [{ technologyId, areaId: null, answer: 'following' }]);
    must(await contribute(first.editor, { roundId }));
    must(await withdrawContribution(first.editor, { roundId }));
    expect(await viewed(first.editor, roundId)).toMatchObject({
      own: null,
      contributions: 0,
      offer: { changed: true },
    });
    expect(await withdrawContribution(first.editor, { roundId })).toMatchObject({ reason: 'none' });
    expect(must(await contribute(first.editor, { roundId }))).toEqual({ version: 3 });
    expect(await viewed(first.editor, roundId)).toMatchObject({ own: { version: 3 }, contributions: 1 });
  });

  test('of what a file brought is stored as it is, and a cell answered twice never is', async () => {
    const { edition, coordinator, first, roundId } = cast();
    const { kommuneId } = first;
    const now = new Date();
    const row = { technologyId: edition.technologyIds[0] ?? '', editionAreaId: null, answer: 'piloting' as const };
    const came = { madeAt: now, receivedAt: now, receivedById: coordinator.userId, signedBy: 'key', salt: 'ab' };
    const store = (answers: readonly (typeof row)[]) =>
      database().write.$transaction((tx) =>
        storeContribution(tx, { ...came, roundId, kommuneId, answers, source: 'file' }),
      );
    await expect(store([row, row])).rejects.toThrow('answered twice');
    expect(await store([row])).toEqual({ version: 1, digest: contributionDigest('ab', [row]) });
    expect((await viewed(first.editor, roundId)).own).toMatchObject({ version: 1, source: 'file' });
  });
});
