import { describe, expect, test } from 'vitest';
import { kommuner } from '@/prisma/seed/kommuner';
import { database } from '../database';
import { makeUser } from '../testing/builders';
import { must } from '../testing/import-builders';
import { auditCount, auditedActions } from '../testing/people';
import { giveAnswers, makeAnswering, makeRoundEdition } from '../testing/round-builders';
import { baseAnswers, contributeAll, roundFixture, roundTarget, viewed } from '../testing/round-fixture';
import { cancelRound } from './cancel-round';
import { closeRound } from './close-round';
import { contribute } from './contribute';
import { openRound } from './open-round';
import { reopenRound } from './reopen-round';
import { withdrawContribution } from './withdraw';

describe('closing', () => {
  const cast = roundFixture();
  test('publishes nothing of five, and leaves the round open', async () => {
    const { coordinator, roundId } = cast();
    await contributeAll(cast(), 5);
    const rows = await auditCount();
    expect(await closeRound(coordinator, await roundTarget(roundId))).toEqual({
      ...{ ok: false, code: 'conflict', reason: 'not-publishable' },
      detail: [{ partition: 'country', key: null, reason: 'too-few' }],
    });
    expect(await auditCount()).toBe(rows);
    expect(await viewed(coordinator, roundId)).toMatchObject({ status: 'open', releaseId: null, closedAt: null });
    expect(await database().read.release.count({ where: { roundId } })).toBe(0);
  });

  test('needs the facts of everybody who takes part', async () => {
    const { coordinator, first, roundId } = cast();
    await contributeAll(cast());
    const where = { id: first.kommuneId };
    const { name, population } = await database().read.kommune.findUniqueOrThrow({ where });
    const set = (value: number | null) =>
      database().write.$transaction((tx) => tx.kommune.update({ where, data: { population: value } }));
    await set(null);
    expect(await closeRound(coordinator, await roundTarget(roundId))).toMatchObject({
      reason: 'no-facts',
      detail: [name],
    });
    expect((await viewed(coordinator, roundId)).preview?.withoutFacts).toEqual([name]);
    await set(population);
  });

  test('publishes what the preview said, counts each once, and is refused twice', async () => {
    const { edition, coordinator, first, roundId } = cast();
    await contributeAll(cast());
    const [technologyId = ''] = edition.technologyIds;
    await giveAnswers(first.radarId, [{ technologyId, areaId: null, answer: 'piloting' }]);
    must(await contribute(first.editor, { roundId }));
    const { preview } = await viewed(coordinator, roundId);
    const seen = await roundTarget(roundId);
    const answers = await Promise.all([closeRound(coordinator, seen), closeRound(coordinator, seen)]);
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await closeRound(coordinator, await roundTarget(roundId))).toMatchObject({
      code: 'conflict',
      reason: 'closed',
    });
    const after = await viewed(first.editor, roundId);
    expect(after).toMatchObject({ status: 'closed', own: { version: 2, counted: true }, offer: null });
    const releaseId = after.releaseId ?? '';
    expect(after.releases.map(({ id, version, participants }) => [id, version, participants])).toEqual([
      [releaseId, 1, 8],
    ]);
    const groups = await database().read.releaseGroup.findMany({ where: { releaseId }, select: { key: true } });
    expect(groups.map(({ key }) => key).sort()).toEqual(preview?.groups.map(({ key }) => key).sort());
    const cell = { releaseId, groupKey: 'country', technologyId, scope: 'combined' };
    const counts = await database().read.releaseCount.findMany({ where: cell });
    expect(counts).toMatchObject([{ operating: 7, piloting: 1, stopped: 0 }]);
  });

  test('is refused to the second of two coordinators, whatever the first did', async () => {
    const { coordinator, roundId } = cast();
    const seen = await roundTarget(roundId);
    const other = await makeUser({ kommuneId: null, role: 'coordinator' });
    await contributeAll(cast());
    must(await closeRound(other, seen));
    must(await reopenRound(other, await roundTarget(roundId)));
    for (const change of [closeRound, cancelRound])
      expect(await change(coordinator, seen)).toMatchObject({ code: 'conflict', reason: 'changed' });
    expect(await reopenRound(coordinator, seen)).toMatchObject({ code: 'conflict', reason: 'open' });
    expect((await viewed(coordinator, roundId)).status).toBe('open');
  });

  test('waits where one came since another round was published, whatever the edition', async () => {
    const { edition, coordinator, input, joined, roundId } = cast();
    await contributeAll(cast());
    must(await closeRound(coordinator, await roundTarget(roundId)));
    const { editionId } = await makeRoundEdition(1, 1);
    const [technologyId = ''] = edition.technologyIds;
    const texts = { position: 1, name: 'Den samme', nameEn: 'The same', category: 'Data', categoryEn: 'Data' };
    await database().write.$transaction((tx) =>
      tx.editionTechnology.create({ data: { editionId, technologyId, ...texts }, select: { position: true } }),
    );
    const [late] = kommuner[40] ?? [''];
    const ninth = await makeAnswering(late, edition);
    await baseAnswers(edition, ninth);
    const { id } = must(await openRound(coordinator, { ...input, editionId }));
    for (const { editor } of [...joined, ninth]) must(await contribute(editor, { roundId: id }));
    expect(await closeRound(coordinator, await roundTarget(id))).toMatchObject({
      reason: 'not-publishable',
      detail: [{ partition: 'country', reason: 'few-changed' }],
    });
    must(await withdrawContribution(ninth.editor, { roundId: id }));
    const { releaseId } = must(await closeRound(coordinator, await roundTarget(id)));
    const counts = await database().read.releaseCount.findMany({ where: { releaseId } });
    expect(counts).toMatchObject([{ technologyId, scope: 'combined', operating: 8 }]);
  });

  test('again publishes the next version; giving that up leaves the round as it was', async () => {
    const { coordinator, reader, joined, roundId } = cast();
    await contributeAll(cast());
    must(await closeRound(coordinator, await roundTarget(roundId)));
    must(await reopenRound(coordinator, await roundTarget(roundId)));
    must(await cancelRound(coordinator, await roundTarget(roundId)));
    expect(await viewed(reader, roundId)).toMatchObject({ status: 'closed', releaseId: `${roundId}-v1` });
    must(await reopenRound(coordinator, await roundTarget(roundId)));
    must(await closeRound(coordinator, await roundTarget(roundId)));
    const { releaseId, releases } = await viewed(reader, roundId);
    expect(releaseId).toBe(`${roundId}-v2`);
    expect(releases.map(({ version }) => version)).toEqual([2, 1]);
    expect(await auditedActions(roundId)).toEqual([
      'round.opened',
      ...joined.map(() => 'contribution.made'),
      ...['round.closed', 'round.reopened', 'round.cancelled', 'round.reopened', 'round.closed'],
    ]);
  });

  test('given up shows who was counted, and with what, whatever happened in between', async () => {
    const { edition, coordinator, first, joined, roundId } = cast();
    const [, second] = joined;
    if (second === undefined) throw new Error('One joined alone');
    const [code] = kommuner[41] ?? [''];
    const late = await makeAnswering(code, edition);
    await baseAnswers(edition, late);
    await contributeAll(cast());
    must(await closeRound(coordinator, await roundTarget(roundId)));
    const pages = async () => [
      await viewed(coordinator, roundId),
      await viewed(first.editor, roundId),
      await viewed(second.editor, roundId),
    ];
    const closed = await pages();
    must(await reopenRound(coordinator, await roundTarget(roundId)));
    must(await withdrawContribution(first.editor, { roundId }));
    const [technologyId = ''] = edition.technologyIds;
    await giveAnswers(second.radarId, [{ technologyId, areaId: null, answer: 'unknown' }]);
    must(await contribute(second.editor, { roundId }));
    must(await contribute(late.editor, { roundId }));
    expect(await viewed(coordinator, roundId)).toMatchObject({ contributions: 8 });
    expect(await viewed(second.editor, roundId)).toMatchObject({ own: { version: 2, counted: false } });
    expect((await viewed(first.editor, roundId)).own).toBeNull();
    must(await cancelRound(coordinator, await roundTarget(roundId)));
    const shown = ({ contributions, contributors, missing, own }: (typeof closed)[number]) => ({
      ...{ contributions, contributors, missing, own },
    });
    expect((await pages()).map(shown)).toEqual(closed.map(shown));
    expect(closed[0]?.contributors).toHaveLength(8);
    expect(closed.slice(1).map(({ own }) => own)).toMatchObject(Array(2).fill({ version: 1, counted: true }));
    expect((await viewed(late.editor, roundId)).own).toBeNull();
  });

  test('leaves a round of another installation alone, which takes contributions all the same', async () => {
    const { coordinator, first, roundId } = cast();
    await database().write.$transaction((tx) =>
      tx.round.update({ where: { id: roundId }, data: { issuerKey: 'theirs' }, select: { id: true } }),
    );
    await contributeAll(cast());
    expect(await closeRound(coordinator, await roundTarget(roundId))).toMatchObject({
      code: 'conflict',
      reason: 'foreign',
    });
    expect(await viewed(coordinator, roundId)).toMatchObject({
      foreign: true,
      contributions: null,
      contributors: null,
    });
    expect(await viewed(first.editor, roundId)).toMatchObject({ foreign: true, own: { version: 1 } });
  });

  test('never puts an answer in the audit', async () => {
    const { coordinator, joined, roundId } = cast();
    await contributeAll(cast());
    must(await closeRound(coordinator, await roundTarget(roundId)));
    const rows = await database().read.auditEvent.findMany({ where: { entityId: roundId } });
    expect(rows.length).toBe(10);
    expect(JSON.stringify(rows)).not.toMatch(/operating|piloting|following|fortrolig|salt/);
    const own = rows.filter(({ action }) => action === 'contribution.made');
    expect(own.map(({ kommuneId }) => kommuneId)).toEqual(joined.map(({ kommuneId }) => kommuneId));
    expect(own.map(({ after }) => JSON.parse(after ?? '{}').answers)).toEqual(joined.map(() => 3));
  });
});
