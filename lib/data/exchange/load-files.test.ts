import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Viewer } from '../../domain/access';
import { noAnswers } from '../../domain/release/answer-counts';
import type { Result } from '../../domain/result';
import {
  contributionPayload,
  editionPayload,
  makeOtherKey,
  type OtherKey,
  releasePayload,
  roundPayload,
  sevenKommuner,
} from '../../exchange/payloads.fixture';
import type { ReleasePayload } from '../../exchange/release-payload';
import type { RoundPayload } from '../../exchange/round-payload';
import { signFile } from '../../exchange/sign-file';
import { database } from '../database';
import { readRelease } from '../releases/list-releases';
import { readField } from '../releases/read-field';
import { contributionDigest } from '../rounds/contribution-digest';
import { storeContribution } from '../rounds/store-contribution';
import { makeUser } from '../testing/builders';
import { contributionFile, makeRound, reasonOf, setUpFor } from '../testing/exchange-builders';
import { auditCount, auditedActions } from '../testing/people';
import { testDatabase } from '../testing/test-database';
import { loadRefusals } from './exchange-types';
import { loadReleaseFile } from './load-release-file';
import { loadRoundFile } from './load-round-file';
import { revokeKey } from './trusted-keys';
import { writeReleaseFile } from './write-release-file';
import { writeRoundFile } from './write-round-file';

describe('loading another’s rounds and releases', () => {
  testDatabase();
  const seen = new Set<string>();
  let coordinator: Viewer;
  let key: OtherKey;
  let trust: string;

  // What names a release as well names its round.
  const roundFile = ({ id: _, ...more }: Partial<RoundPayload> & { id?: string } = {}, by = key) =>
    signFile('pejling-round', { ...roundPayload, ...more }, by.privateKey);
  const releaseFile = (more: Partial<ReleasePayload> = {}, by = key) =>
    signFile('pejling-release', releasePayload(sevenKommuner, more), by.privateKey);
  const ids = () => {
    const roundId = `2026-${randomUUID()}`;
    return { roundId, id: `${roundId}-v1` };
  };

  const statusOf = async (id: string) =>
    (await database().read.round.findUniqueOrThrow({ where: { id }, select: { status: true } })).status;

  /** Everything that a refused file could have left behind. */
  async function rows(): Promise<number[]> {
    const { read } = database();
    return Promise.all([
      auditCount(),
      read.edition.count(),
      read.technology.count(),
      read.round.count(),
      read.release.count(),
      read.releaseCount.count(),
      read.trustedKey.count(),
    ]);
  }

  async function refused(load: () => Promise<Result<unknown>>, reason: string) {
    const before = await rows();
    const result = await load();
    expect(reasonOf(result)).toBe(reason);
    expect(await rows()).toEqual(before);
    seen.add(reason);
    return result;
  }
  const roundRefused = (text: string, reason: string) =>
    refused(() => loadRoundFile(coordinator, text, { trust }), reason);
  const releaseRefused = (text: string, reason: string) =>
    refused(() => loadReleaseFile(coordinator, text, { trust }), reason);

  beforeAll(async () => {
    await setUpFor('shared');
    coordinator = await makeUser({ kommuneId: null, role: 'coordinator' });
    key = makeOtherKey();
    trust = key.fingerprint;
  });

  it('asks before it trusts a publisher, and keeps the key once it is confirmed', async () => {
    const detail = { fingerprint: key.fingerprint, issuerName: 'Prøveudgiver' };
    const asked = await refused(() => loadRoundFile(coordinator, roundFile()), 'unknown-key');
    expect(asked).toMatchObject({ code: 'conflict', detail });
    await refused(() => loadRoundFile(coordinator, roundFile(), { trust: 'ab'.repeat(32) }), 'unknown-key');
    const loaded = await loadRoundFile(coordinator, roundFile(), { trust });
    expect(loaded).toMatchObject({ value: { roundId: roundPayload.roundId, editionAdded: true } });
    const stored = await database().read.trustedKey.findMany({ where: { fingerprint: key.fingerprint } });
    expect(stored).toMatchObject([{ purpose: 'release', kommuneId: null, name: 'Prøveudgiver' }]);
    expect(await auditedActions(roundPayload.roundId)).toEqual(['round.loaded']);
    expect(reasonOf(await loadRoundFile(coordinator, roundFile(ids())))).toBe('ok');
  });

  it('stores the edition with a round, shared and frozen, with the ids of the file', async () => {
    const edition = await database().read.edition.findUnique({
      where: { id: editionPayload.id },
      select: { status: true, kommuneId: true, areas: { select: { id: true }, orderBy: { position: 'asc' } } },
    });
    expect(edition).toEqual({ status: 'frozen', kommuneId: null, areas: [{ id: 'omraade-1' }, { id: 'omraade-2' }] });
    const made = await database().read.technology.findUnique({ where: { id: 'kvante-x1' } });
    expect(made).toMatchObject({ kommuneId: null, name: 'Teknologi kvante-x1', description: 'Det, den er.' });
    const known = await database().read.technology.findUnique({ where: { id: 'cloud' } });
    expect(known?.description).not.toBe('Det, den er.');
  });

  it('takes a round once, and again where it was opened again', async () => {
    const more = ids();
    expect(reasonOf(await loadRoundFile(coordinator, roundFile({ ...more, revision: 3 })))).toBe('ok');
    await roundRefused(roundFile({ ...more, revision: 3 }), 'known');
    await roundRefused(roundFile({ ...more, revision: 2 }), 'outdated');
    await roundRefused(roundFile({ ...more, revision: 4, title: 'Noget andet' }), 'other-content');
    expect(reasonOf(await loadReleaseFile(coordinator, releaseFile(more)))).toBe('ok');
    expect(await statusOf(more.roundId)).toBe('closed');
    expect(reasonOf(await loadRoundFile(coordinator, roundFile({ ...more, revision: 5, published: 1 })))).toBe('ok');
    expect(await statusOf(more.roundId)).toBe('open');
  });

  it('opens no round again by an invitation from before it was closed', async () => {
    const more = ids();
    const again = roundFile({ ...more, revision: 3, published: 1 });
    const version = (number: number) =>
      releaseFile({ roundId: more.roundId, id: `${more.roundId}-v${number}`, version: number });
    expect(reasonOf(await loadRoundFile(coordinator, roundFile(more)))).toBe('ok');
    expect(reasonOf(await loadReleaseFile(coordinator, version(1)))).toBe('ok');
    await roundRefused(roundFile(more), 'outdated');
    expect(reasonOf(await loadReleaseFile(coordinator, version(2)))).toBe('ok');
    await roundRefused(again, 'outdated');
    expect(await statusOf(more.roundId)).toBe('closed');
  });

  it('opens a round again by the newest invitation, though the release before it came later', async () => {
    const more = ids();
    const again = roundFile({ ...more, revision: 3, published: 1 });
    expect(reasonOf(await loadRoundFile(coordinator, again))).toBe('ok');
    expect(reasonOf(await loadReleaseFile(coordinator, releaseFile(more)))).toBe('ok');
    expect(await statusOf(more.roundId)).toBe('closed');
    expect(reasonOf(await loadRoundFile(coordinator, again))).toBe('ok');
    expect(await statusOf(more.roundId)).toBe('open');
    await roundRefused(again, 'known');
  });

  it('takes a release in without its round, whole, and closes the round', async () => {
    const more = ids();
    const loaded = await loadReleaseFile(coordinator, releaseFile(more));
    expect(loaded).toMatchObject({ value: { releaseId: more.id, version: 1, editionAdded: false } });
    const read = await readRelease(coordinator, more.id);
    expect(read).toMatchObject({ value: { participants: 7, issuerName: 'Prøveudgiver', groups: [{ members: 7 }] } });
    const round = await database().read.round.findUniqueOrThrow({ where: { id: more.roundId } });
    expect(round).toMatchObject({ status: 'closed', issuerKey: key.fingerprint, date: '2026-11-01' });
    expect(await auditedActions(more.id)).toEqual(['release.loaded']);
  });

  it('takes the same release once, and newer versions of it only', async () => {
    const { roundId, id } = ids();
    const version = (number: number, more: Partial<ReleasePayload> = {}) =>
      releaseFile({ roundId, id: `${roundId}-v${number}`, version: number, ...more });
    expect(reasonOf(await loadReleaseFile(coordinator, version(2)))).toBe('ok');
    await releaseRefused(version(2), 'known');
    await releaseRefused(version(2, { issuerName: 'En anden' }), 'other-content');
    await releaseRefused(version(2, { id: `${id}-x` }), 'other-content');
    await releaseRefused(version(1), 'outdated');
    expect(reasonOf(await loadReleaseFile(coordinator, version(3)))).toBe('ok');
  });

  it('takes nobody else’s word for a round', async () => {
    const other = makeOtherKey();
    const more = ids();
    await loadRoundFile(coordinator, roundFile(more));
    const as = { trust: other.fingerprint };
    await refused(() => loadReleaseFile(coordinator, releaseFile(more, other), as), 'other-issuer');
    await refused(() => loadRoundFile(coordinator, roundFile({ ...more, revision: 2 }, other), as), 'other-issuer');
    const own = { roundId: await makeRound(), id: 'own-v1' };
    await releaseRefused(releaseFile(own), 'other-issuer');
  });

  it('takes nothing in under a revoked key', async () => {
    const other = makeOtherKey();
    const file = roundFile(ids(), other);
    await loadRoundFile(coordinator, file, { trust: other.fingerprint });
    const { id } = await database().read.trustedKey.findFirstOrThrow({ where: { fingerprint: other.fingerprint } });
    expect(await revokeKey(coordinator, { id })).toMatchObject({ ok: true });
    await refused(() => loadRoundFile(coordinator, file, { trust: other.fingerprint }), 'revoked-key');
  });

  it('does not let a release answer what was not asked', async () => {
    const more = ids();
    await loadRoundFile(coordinator, roundFile(more));
    await releaseRefused(releaseFile({ ...more, date: '2026-11-02' }), 'other-content');
    await releaseRefused(releaseFile({ ...more, year: 2025 }), 'other-content');
    await database().write.$transaction((tx) =>
      tx.round.update({ where: { id: more.roundId }, data: { status: 'cancelled' }, select: { id: true } }),
    );
    await releaseRefused(releaseFile(more), 'round-cancelled');
  });

  it('keeps the editions that are here', async () => {
    const differs = async (edition: Partial<typeof editionPayload>) =>
      roundRefused(roundFile({ ...ids(), edition: { ...editionPayload, ...edition } }), 'edition-differs');
    await differs({ title: 'En anden' });
    await differs({ placements: editionPayload.placements.slice(0, 1) });
    await differs({
      areas: editionPayload.areas.map((area) => ({ ...area, id: `${area.id}-x` })),
      placements: editionPayload.placements.slice(0, 1),
    });
    await differs({ id: '2026-ny' });
    await differs({ id: '2026-ny', seriesId: '2026-ny' });
    const described = editionPayload.technologies.map((one) => ({ ...one, description: 'Andre ord.' }));
    const same = { ...editionPayload, technologies: described, placements: editionPayload.placements.toReversed() };
    expect(await loadRoundFile(coordinator, roundFile({ ...ids(), edition: same }))).toMatchObject({
      value: { editionAdded: false },
    });
  });

  it('takes over nothing that is a kommune’s own', async () => {
    await database().write.$transaction(async (tx) => {
      const words = { name: 'Egen', nameEn: 'Own' };
      await tx.technology.create({ data: { id: 'egen-1', kommuneId: 'dk-0101', ...words }, select: { id: true } });
    });
    const [technology] = editionPayload.technologies;
    const technologies = technology ? [{ ...technology, id: 'egen-1' }] : [];
    const placements = editionPayload.placements.slice(0, 1).map((value) => ({ ...value, technologyId: 'egen-1' }));
    const edition = { ...editionPayload, id: '2026-t', seriesId: '2026-t', areas: [], technologies, placements };
    await roundRefused(roundFile({ ...ids(), edition }), 'edition-differs');
  });

  it('lets a later version of an edition take the earlier one’s place', async () => {
    const version = (number: number) => ({
      ...editionPayload,
      ...{ id: `2026-serie-${number}`, seriesId: '2026-serie', version: number, areas: [] },
      placements: editionPayload.placements.slice(0, 1),
    });
    for (const number of [2, 3, 1])
      expect(reasonOf(await loadRoundFile(coordinator, roundFile({ ...ids(), edition: version(number) })))).toBe('ok');
    const stored = await database().read.edition.findMany({
      where: { seriesId: '2026-serie' },
      select: { status: true },
      orderBy: { version: 'asc' },
    });
    expect(stored.map(({ status }) => status)).toEqual(['superseded', 'superseded', 'frozen']);
  });

  it('knows who took part, but for simulated kommuner', async () => {
    const strangers = sevenKommuner.map((id) => `simuleret-${id}`);
    const of = (members: readonly string[], simulated: boolean) =>
      signFile('pejling-release', releasePayload(members, { ...ids(), simulated }), key.privateKey);
    await releaseRefused(of([...sevenKommuner, ...strangers.slice(0, 1)], false), 'unknown-kommune');
    expect(reasonOf(await loadReleaseFile(coordinator, of(strangers, true)))).toBe('ok');
  });

  it('keeps real kommuner and simulated ones apart', async () => {
    const strangers = sevenKommuner.map((id) => `simuleret-${id}`);
    const data = { code: '9901', name: 'Opdigtet', simulated: true };
    await database().write.$transaction((tx) =>
      tx.kommune.create({ data: { ...data, id: 'sim-9901' }, select: { id: true } }),
    );
    const of = (members: readonly string[], simulated: boolean) =>
      signFile('pejling-release', releasePayload(members, { ...ids(), simulated }), key.privateKey);
    await releaseRefused(of([...strangers, 'dk-0101'], true), 'simulated-mix');
    await releaseRefused(of([...sevenKommuner, 'sim-9901'], false), 'simulated-mix');
    expect(reasonOf(await loadReleaseFile(coordinator, of([...strangers, 'sim-9901'], true)))).toBe('ok');
  });

  it('takes no release from the day after tomorrow', async () => {
    const at = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
    const ahead = await releaseRefused(releaseFile({ ...ids(), publishedAt: at(25) }), 'malformed');
    expect(ahead).toMatchObject({ detail: { where: 'publishedAt' } });
    expect(reasonOf(await loadReleaseFile(coordinator, releaseFile({ ...ids(), publishedAt: at(23) })))).toBe('ok');
  });

  it('refuses numbers that cannot be', async () => {
    const five = releasePayload(sevenKommuner.slice(0, 5), ids());
    const small = await releaseRefused(signFile('pejling-release', five, key.privateKey), 'malformed');
    expect(small).toMatchObject({ detail: { where: 'groups.0' } });
  });

  it('refuses a release that says it counted what is here, and did not', async () => {
    const more = ids();
    await loadRoundFile(coordinator, roundFile(more));
    const { kommuneId, answers, salt } = contributionPayload;
    await database().write.$transaction((tx) =>
      storeContribution(tx, {
        ...{ roundId: more.roundId, kommuneId, answers, salt, source: 'here', signedBy: null },
        ...{ madeAt: new Date(), receivedAt: new Date(), receivedById: null },
      }),
    );
    const members = releasePayload(sevenKommuner).members.map((member) =>
      member.id === kommuneId ? { ...member, digest: contributionDigest(salt, answers) } : member,
    );
    const cell = { groupKey: 'country', technologyId: 'cloud', editionAreaId: null };
    const counted = (operating: number) => [{ ...cell, counts: { ...noAnswers, operating, following: 7 - operating } }];
    const portfolio = (operating: number) => [
      { groupKey: 'country', editionAreaId: null, piloting: { 1: 7 }, operating: { 0: 7 - operating, 1: operating } },
    ];
    const without = { counts: counted(0), portfolios: [] };
    await releaseRefused(releaseFile({ ...more, members, ...without }), 'malformed');
    await releaseRefused(releaseFile({ ...more, members, counts: [], portfolios: portfolio(0) }), 'malformed');
    // One that it does not say it counted need not be in it, and what is suppressed is not there.
    expect(reasonOf(await loadReleaseFile(coordinator, releaseFile({ ...more, ...without })))).toBe('ok');
    const next = { ...more, id: `${more.roundId}-v2`, version: 2, members, counts: counted(3) };
    expect(reasonOf(await loadReleaseFile(coordinator, releaseFile({ ...next, portfolios: portfolio(1) })))).toBe('ok');
    const empty = { ...next, id: `${more.roundId}-v3`, version: 3, counts: [], portfolios: [] };
    expect(reasonOf(await loadReleaseFile(coordinator, releaseFile(empty)))).toBe('ok');
    const reader = await makeUser({ kommuneId, role: 'reader' });
    expect(await readField(reader, { releaseId: empty.id, groupKey: 'country' })).toMatchObject({
      value: { own: 'left-out', cells: [], portfolios: [] },
    });
  });

  it('refuses what is neither', async () => {
    await roundRefused('x'.repeat(10_000_001), 'too-large');
    await roundRefused('', 'not-json');
    await releaseRefused(roundFile(), 'foreign');
    await roundRefused(contributionFile(key, {}), 'foreign');
    await roundRefused(roundFile().replace('"version": 1', '"version": 9'), 'newer-version');
    await releaseRefused(releaseFile(ids()).replace('Måling 2026', 'Måling 2027'), 'tampered');
    await roundRefused(roundFile({ title: '' }), 'malformed');
  });

  it('answers a file of its own as known, and writes no other’s', async () => {
    const roundId = await makeRound();
    const file = await writeRoundFile(coordinator, { roundId });
    if (!file.ok) throw new Error(file.reason);
    await roundRefused(file.value.text, 'known');
    expect(reasonOf(await writeRoundFile(coordinator, { roundId: roundPayload.roundId }))).toBe('no-round');
    const more = ids();
    await loadReleaseFile(coordinator, releaseFile(more));
    expect(reasonOf(await writeReleaseFile(coordinator, { releaseId: more.id }))).toBe('no-release');
  });

  it('has been refused here for every reason there is', () => {
    expect([...seen].sort()).toEqual([...loadRefusals].sort());
  });
});

describe('who may load', () => {
  testDatabase();
  it('is whoever runs the installation', async () => {
    const key = makeOtherKey();
    const file = signFile('pejling-round', roundPayload, key.privateKey);
    const trust = key.fingerprint;
    const coordinator = await makeUser({ kommuneId: null, role: 'coordinator' });
    const [editor, reader] = [
      await makeUser({ kommuneId: 'dk-0101', role: 'editor' }),
      await makeUser({ kommuneId: 'dk-0101', role: 'reader' }),
    ];
    const outcome = (viewer: Viewer) => loadRoundFile(viewer, file, { trust }).then(reasonOf);
    for (const viewer of [coordinator, editor]) expect(await outcome(viewer)).toBe('load-release');
    await setUpFor('kommune');
    for (const viewer of [coordinator, reader]) expect(await outcome(viewer)).toBe('load-release');
    expect(await outcome(editor)).toBe('ok');
    await database().write.$transaction((tx) =>
      tx.setting.create({ data: { key: 'demo', value: '1' }, select: { key: true } }),
    );
    expect(await outcome(editor)).toBe('load-release');
    expect(await outcome(coordinator)).toBe('known');
  });
});
