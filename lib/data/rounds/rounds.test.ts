import { describe, expect, test } from 'vitest';
import type { Viewer } from '../../domain/access';
import { database } from '../database';
import { makeKommune, makeRadar, makeUser } from '../testing/builders';
import { must } from '../testing/import-builders';
import { auditCount } from '../testing/people';
import { giveAnswers, makeRoundEdition } from '../testing/round-builders';
import { contributeAll, roundFixture, roundTarget, viewed } from '../testing/round-fixture';
import { cancelRound } from './cancel-round';
import { closeRound } from './close-round';
import { contribute } from './contribute';
import { listRounds } from './list-rounds';
import { openRound } from './open-round';
import { readRound } from './read-round';
import { reopenRound } from './reopen-round';
import { withdrawContribution } from './withdraw';

const forbidden = { ok: false, code: 'forbidden' };

describe('who may', () => {
  const cast = roundFixture();
  test('open, close, cancel and open again: the coordinator alone', async () => {
    const { first, reader, contributor, input, roundId } = cast();
    const rows = await auditCount();
    for (const viewer of [first.editor, contributor, reader]) {
      expect(await openRound(viewer, input)).toMatchObject(forbidden);
      for (const change of [closeRound, cancelRound, reopenRound])
        expect(await change(viewer, await roundTarget(roundId))).toMatchObject(forbidden);
    }
    expect(await auditCount()).toBe(rows);
    expect((await viewed(reader, roundId)).status).toBe('open');
  });

  test('contribute and withdraw: an editor alone, for its own kommune', async () => {
    const { coordinator, joined, first, reader, contributor, roundId } = cast();
    const rows = await auditCount();
    const strays: Viewer[] = [
      { ...first.editor, kommuneId: null },
      { ...coordinator, kommuneId: first.kommuneId },
    ];
    for (const viewer of [contributor, reader, coordinator, ...strays]) {
      expect(await contribute(viewer, { roundId })).toMatchObject(forbidden);
      expect(await withdrawContribution(viewer, { roundId })).toMatchObject(forbidden);
    }
    expect(await auditCount()).toBe(rows);
    must(await contribute(first.editor, { roundId }));
    const other = joined[1]?.editor ?? reader;
    expect(await withdrawContribution(other, { roundId })).toMatchObject({ code: 'conflict', reason: 'none' });
    expect((await viewed(other, roundId)).own).toBeNull();
    expect((await viewed(first.editor, roundId)).own).toMatchObject({ version: 1, source: 'here', counted: false });
  });

  test('see who takes part: the coordinator, and nobody what they answered', async () => {
    const { coordinator, joined, first, reader, contributor, roundId } = cast();
    await contributeAll(cast(), 2);
    const seen = await viewed(coordinator, roundId);
    expect(seen).toMatchObject({ contributions: 2, own: null, offer: null });
    expect(seen.contributors?.map((one) => one.kommuneId)).toEqual(joined.slice(0, 2).map((one) => one.kommuneId));
    expect(Object.keys(seen.contributors?.[0] ?? {}).sort()).toEqual([
      'code',
      'kommuneId',
      'madeAt',
      'name',
      'receivedAt',
      'source',
    ]);
    expect(seen.missing?.map((one) => one.kommuneId).sort()).toEqual(joined.slice(2).map((one) => one.kommuneId));
    expect(seen.preview).toMatchObject({ groups: [], withheld: [{ partition: 'country', reason: 'too-few' }] });
    expect(JSON.stringify(seen)).not.toMatch(/operating|piloting|fortrolig/);
    for (const viewer of [first.editor, contributor, reader]) {
      const mine = await viewed(viewer, roundId);
      expect(mine).toMatchObject({ contributors: null, missing: null, preview: null, contributions: 2 });
      expect(mine.offer === null).toBe(viewer !== first.editor);
      expect(mine.own?.version).toBe(1);
      expect(JSON.stringify(mine)).not.toContain(joined[1]?.kommuneId);
    }
    const lists = [first.editor, contributor, reader, coordinator].map((viewer) => listRounds(viewer, 'en'));
    for (const list of await Promise.all(lists))
      expect(must(list).find(({ id }) => id === roundId)).toMatchObject({ editionTitle: 'The round’s edition' });
    const lost: Viewer = { userId: 'x', kommuneId: null, role: 'reader', areaIds: [] };
    expect(await listRounds(lost, 'da')).toMatchObject(forbidden);
    expect(await readRound(lost, roundId, 'da')).toMatchObject(forbidden);
    expect(await readRound(reader, 'none', 'da')).toMatchObject({ code: 'not_found' });
  });
});

describe('opening', () => {
  const cast = roundFixture();
  test.each([
    ['title', { title: '  ' }],
    ['title', { title: 'x'.repeat(121) }],
    ['issuer', { issuerName: '' }],
    ['year', { year: 1999 }],
    ['date', { date: '2026-02-30' }],
    ['date', { date: '22-11-2026' }],
  ])('refuses a bad %s', async (reason, wrong) => {
    const { coordinator, input } = cast();
    const rows = await auditCount();
    expect(await openRound(coordinator, { ...input, ...wrong })).toMatchObject({ code: 'invalid', reason });
    expect(await auditCount()).toBe(rows);
  });

  test('takes a frozen edition that is shared, and nothing else', async () => {
    const { coordinator, first, input } = cast();
    const draft = await makeRoundEdition(1, 1);
    const own = await makeRoundEdition(1, 1);
    await database().write.$transaction(async (tx) => {
      const { kommuneId } = first;
      await tx.edition.update({ where: { id: draft.editionId }, data: { status: 'draft' }, select: { id: true } });
      await tx.edition.update({ where: { id: own.editionId }, data: { kommuneId }, select: { id: true } });
    });
    for (const editionId of [draft.editionId, own.editionId, 'none'])
      expect(await openRound(coordinator, { ...input, editionId })).toMatchObject({ code: 'not_found' });
  });

  test('is simulated where the edition is, and then only for simulated kommuner', async () => {
    const { coordinator, first, input, roundId } = cast();
    const simulated = await makeRoundEdition(1, 2);
    const { editionId } = simulated;
    await database().write.$transaction((tx) =>
      tx.edition.update({ where: { id: editionId }, data: { simulated: true }, select: { id: true } }),
    );
    const { id } = must(await openRound(coordinator, { ...input, editionId }));
    expect((await viewed(coordinator, id)).simulated).toBe(true);
    expect(await contribute(first.editor, { roundId: id })).toMatchObject({ code: 'conflict', reason: 'simulated' });
    const { kommuneId } = await makeKommune();
    const made = await makeUser({ kommuneId, role: 'editor' });
    expect(await contribute(made, { roundId })).toMatchObject({ code: 'conflict', reason: 'simulated' });
    const [technologyId = ''] = simulated.technologyIds;
    const radarId = await makeRadar(kommuneId, 2026, editionId);
    await giveAnswers(radarId, [{ technologyId, areaId: null, answer: 'following' }]);
    expect(must(await contribute(made, { roundId: id }))).toEqual({ version: 1 });
    const missing = (await viewed(coordinator, roundId)).missing?.map((one) => one.kommuneId);
    expect(missing).not.toContain(kommuneId);
  });
});
