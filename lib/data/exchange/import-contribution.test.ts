import { beforeAll, describe, expect, it } from 'vitest';
import { contributionPayload, makeOtherKey, type OtherKey } from '../../exchange/payloads.fixture';
import { database } from '../database';
import { contributionDigest } from '../rounds/contribution-digest';
import { storeContribution } from '../rounds/store-contribution';
import {
  contributionFile,
  makeRound,
  makeSharedEdition,
  reasonOf,
  setUpFor,
  trustContributor,
} from '../testing/exchange-builders';
import { auditCount, makePeople, type People } from '../testing/people';
import { testDatabase } from '../testing/test-database';
import { contributionRefusals } from './exchange-types';
import { importContribution } from './import-contribution';
import { revokeKey } from './trusted-keys';

const { kommuneId, salt, answers } = contributionPayload;
const later = '2026-11-11T08:30:00.000Z';
const earlier = '2026-11-09T08:30:00.000Z';

describe('taking in a contribution', () => {
  testDatabase();
  const seen = new Set<string>();
  let people: People;
  let key: OtherKey;
  let roundId: string;

  /** Refused for the reason, and nothing at all is changed by it. */
  async function refused(text: string, reason: string, options?: { roundId?: string }) {
    const before = [await auditCount(), await database().read.contribution.count()];
    const result = await importContribution(people.coordinator, text, options);
    expect(reasonOf(result)).toBe(reason);
    expect([await auditCount(), await database().read.contribution.count()]).toEqual(before);
    seen.add(reason);
    return result;
  }

  beforeAll(async () => {
    await setUpFor('shared');
    await makeSharedEdition();
    people = await makePeople();
    key = makeOtherKey();
    await trustContributor(people.coordinator, key, kommuneId);
    roundId = await makeRound();
  });

  it('stores what was signed, with its digest, and tells who took it in', async () => {
    const id = await makeRound();
    const taken = await importContribution(people.coordinator, contributionFile(key, { roundId: id }));
    expect(taken).toEqual({ ok: true, value: { roundId: id, kommuneName: 'Ballerup', replaced: false } });
    const rows = await database().read.contribution.findMany({ where: { roundId: id } });
    expect(rows).toMatchObject([
      {
        kommuneId,
        version: 1,
        source: 'file',
        salt,
        digest: contributionDigest(salt, answers),
        signedBy: key.fingerprint,
      },
    ]);
    const [audit] = await database().read.auditEvent.findMany({ where: { entityId: id } });
    expect(audit).toMatchObject({ action: 'contribution.imported', kommuneId, actorId: people.coordinator.userId });
    expect(audit?.after).not.toContain('operating');
  });

  it('replaces an earlier one, once, and never with an older or the same', async () => {
    const id = await makeRound();
    const file = (madeAt: string, more = {}) => contributionFile(key, { roundId: id, madeAt, ...more });
    const first = file(contributionPayload.madeAt);
    const fewer = { answers: answers.slice(0, 1) };
    expect(await importContribution(people.coordinator, first)).toMatchObject({ value: { replaced: false } });
    await refused(first, 'repeated');
    await refused(file(earlier, fewer), 'outdated');
    await refused(file(contributionPayload.madeAt, fewer), 'outdated');
    expect(await importContribution(people.coordinator, file(later, fewer))).toMatchObject({
      value: { replaced: true },
    });
    await refused(first, 'repeated');
    expect(await database().read.contribution.count({ where: { roundId: id } })).toBe(2);
  });

  it('does not bring back what was withdrawn', async () => {
    const id = await makeRound();
    const file = contributionFile(key, { roundId: id });
    await importContribution(people.coordinator, file);
    await database().write.$transaction((tx) =>
      tx.contribution.updateMany({ where: { roundId: id }, data: { withdrawnAt: new Date() } }),
    );
    await refused(file, 'repeated');
    const anew = contributionFile(key, { roundId: id, madeAt: later, salt: 'f'.repeat(32) });
    expect(await importContribution(people.coordinator, anew)).toMatchObject({ value: { replaced: false } });
  });

  it('takes two copies of one file in once', async () => {
    const file = contributionFile(key, { roundId: await makeRound() });
    const both = await Promise.all([1, 2].map(() => importContribution(people.coordinator, file)));
    expect(both.map(reasonOf).sort()).toEqual(['ok', 'repeated']);
  });

  it('offers to register a key that is not known, with what is needed for it', async () => {
    const unknown = makeOtherKey();
    const result = await refused(contributionFile(unknown, { roundId }), 'unknown-key');
    const { publicKey, fingerprint } = unknown;
    expect(result).toMatchObject({ detail: { publicKey, fingerprint, kommuneId, kommuneName: 'Ballerup' } });
    await trustContributor(people.coordinator, unknown, kommuneId);
    expect(
      reasonOf(await importContribution(people.coordinator, contributionFile(unknown, { roundId: await makeRound() }))),
    ).toBe('ok');
  });

  it('believes the key, not the name in the file', async () => {
    const theirs = { kommuneId: 'dk-0153', kommuneCode: '0153' };
    await refused(contributionFile(key, { roundId, ...theirs }), 'other-kommune');
    await refused(contributionFile(key, { roundId, kommuneCode: '0153' }), 'unknown-kommune');
    await refused(contributionFile(key, { roundId, kommuneId: 'dk-0000' }), 'unknown-kommune');
  });

  it('takes nothing in under a revoked key', async () => {
    const revoked = makeOtherKey();
    const id = await trustContributor(people.coordinator, revoked, kommuneId);
    expect(await revokeKey(people.coordinator, { id })).toMatchObject({ ok: true });
    await refused(contributionFile(revoked, { roundId }), 'revoked-key');
  });

  it('weighs the round', async () => {
    await refused(contributionFile(key, { roundId: 'none' }), 'no-round');
    await refused(contributionFile(key, { roundId }), 'other-round', { roundId: 'another' });
    for (const status of ['closed', 'cancelled'])
      await refused(contributionFile(key, { roundId: await makeRound({ status }) }), 'round-closed');
    await refused(contributionFile(key, { roundId, editionId: '2025-anden' }), 'other-edition');
    await refused(contributionFile(key, { roundId: await makeRound({ simulated: true }) }), 'simulated-mix');
    const [first] = answers;
    for (const change of [{ technologyId: 'ai' }, { editionAreaId: 'omraade-9' }, { editionAreaId: 'combined' }])
      await refused(
        contributionFile(key, { roundId, answers: first ? [{ ...first, ...change }] : [] }),
        'unknown-cells',
      );
  });

  it('takes no contribution to a round that another installation asks for', async () => {
    const id = await makeRound();
    await database().write.$transaction((tx) =>
      tx.round.update({ where: { id }, data: { issuerKey: 'ab'.repeat(32) }, select: { id: true } }),
    );
    await refused(contributionFile(key, { roundId: id }), 'no-round');
  });

  it('never replaces what a kommune contributes here itself', async () => {
    const id = await makeRound();
    const now = new Date(earlier);
    await database().write.$transaction((tx) =>
      storeContribution(tx, {
        ...{ roundId: id, kommuneId, answers, salt: 'a'.repeat(32), source: 'here', signedBy: null },
        ...{ madeAt: now, receivedAt: now, receivedById: null },
      }),
    );
    await refused(contributionFile(key, { roundId: id }), 'contributes-here');
  });

  it('refuses what is no contribution at all', async () => {
    const file = contributionFile(key, { roundId });
    await refused('x'.repeat(10_000_001), 'too-large');
    await refused('nej', 'not-json');
    await refused('{}', 'foreign');
    await refused(file.replace('"version": 1', '"version": 2'), 'newer-version');
    await refused(file.replace('operating', 'piloting'), 'tampered');
    const result = await refused(contributionFile(key, { roundId, answers: 'alle' as never }), 'malformed');
    expect(result).toMatchObject({ detail: { where: 'answers' } });
    const ahead = new Date(Date.now() + 25 * 3_600_000).toISOString();
    await refused(contributionFile(key, { roundId, madeAt: ahead }), 'malformed');
    await refused(contributionFile(key, { roundId, note: 'Spørg Anna' }), 'malformed');
  });

  it('is for the coordinator alone', async () => {
    const file = contributionFile(key, { roundId });
    for (const viewer of [people.editor, people.contributor, people.reader, people.stranger])
      expect(await importContribution(viewer, file)).toMatchObject({ code: 'forbidden' });
    expect(await database().read.contribution.count({ where: { roundId } })).toBe(0);
  });

  it('has been refused here for every reason there is', () => {
    expect([...seen].sort()).toEqual([...contributionRefusals].sort());
  });
});
