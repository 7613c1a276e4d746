import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Viewer } from '../../domain/access';
import type { ContributionPayload } from '../../exchange/contribution-payload';
import { contributionPayload, makeOtherKey, type OtherKey, sevenKommuner } from '../../exchange/payloads.fixture';
import { type Database, database, replaceDatabase } from '../database';
import { readField } from '../releases/read-field';
import { closeRound } from '../rounds/close-round';
import { contribute } from '../rounds/contribute';
import { reopenRound } from '../rounds/reopen-round';
import { withdrawContribution } from '../rounds/withdraw';
import { makeUser } from '../testing/builders';
import {
  contributionFile,
  makeRound,
  makeSharedEdition,
  setUpFor,
  trustContributor,
} from '../testing/exchange-builders';
import { must } from '../testing/import-builders';
import { auditedActions } from '../testing/people';
import { testDatabase } from '../testing/test-database';
import { importContribution } from './import-contribution';
import { installationKey } from './installation-key';
import { loadReleaseFile } from './load-release-file';
import { loadRoundFile } from './load-round-file';
import { registerKey } from './trusted-keys';
import { writeContributionFile } from './write-contribution-file';
import { writeReleaseFile } from './write-release-file';
import { writeRoundFile } from './write-round-file';

const { kommuneId, answers } = contributionPayload;

/** The kommune's answers, on a radar of its own over the round's edition: one area mapped, one to none. */
async function makeAnswers(editionId: string): Promise<string> {
  const [radarId, school, other] = [randomUUID(), randomUUID(), randomUUID()];
  const areas = [school, other].map((id, position) => ({
    id,
    slug: `a-${position}`,
    name: `Område ${position}`,
    position,
    kommuneId,
  }));
  const cell = (areaId: string, technologyId: string, answer: string) => ({
    ...{ radarId, areaId, technologyId, answer, scope: areaId },
    ...{ note: 'Spørg Anna Jensen', reason: 'Hemmelig' },
  });
  await database().write.$transaction(async (tx) => {
    await tx.area.createMany({ data: areas });
    await tx.areaMapping.createMany({ data: [{ areaId: school, editionId, editionAreaId: 'omraade-1' }] });
    await tx.radar.create({ data: { id: radarId, kommuneId, year: 2026, editionId }, select: { id: true } });
    await tx.placement.createMany({
      data: [
        cell(school, 'cloud', 'operating'),
        cell(other, 'cloud', 'piloting'),
        cell(school, 'kvante-x1', 'following'),
      ],
    });
  });
  return radarId;
}

describe('two installations', () => {
  testDatabase();
  let shared: Database;
  beforeAll(() => {
    shared = database();
  });
  testDatabase();
  let own: Database;
  let coordinator: Viewer;
  let editor: Viewer;
  let roundId: string;
  let radarId: string;
  let fingerprint: string;

  /** Runs something in one of them. */
  async function within<T>(installation: Database, work: () => Promise<T>): Promise<T> {
    replaceDatabase(installation);
    return work();
  }

  beforeAll(async () => {
    own = database();
    await within(shared, async () => {
      await setUpFor('shared');
      coordinator = await makeUser({ kommuneId: null, role: 'coordinator' });
      await makeSharedEdition();
      roundId = await makeRound();
      fingerprint = (await installationKey()).fingerprint;
    });
    await within(own, async () => {
      await setUpFor('kommune');
      editor = await makeUser({ kommuneId, role: 'editor' });
    });
  });

  const others = sevenKommuner.filter((id) => id !== kommuneId).map((id) => [id, makeOtherKey()] as const);
  const fileOf = (id: string, key: OtherKey, more: Partial<ContributionPayload> = {}) =>
    contributionFile(key, { roundId, kommuneId: id, kommuneCode: id.slice(3), ...more });

  /** The kommune's newest contribution, as its own installation writes it. */
  const outgoing = () => within(own, async () => must(await writeContributionFile(editor, { roundId })));

  it('carries a round out, with its edition', async () => {
    const file = await within(shared, async () => must(await writeRoundFile(coordinator, { roundId })));
    expect(file.fileName).toMatch(/^pejling-maaling-2026-[a-z0-9-]+\.json$/);
    await within(own, async () => {
      expect(await loadRoundFile(editor, file.text)).toMatchObject({ reason: 'unknown-key', detail: { fingerprint } });
      expect(must(await loadRoundFile(editor, file.text, { trust: fingerprint }))).toMatchObject({ roundId });
      radarId = await makeAnswers('2026-prove');
    });
  });

  it('carries answers back, and no note or name', async () => {
    await within(own, async () => {
      expect(await writeContributionFile(editor, { roundId: 'none' })).toMatchObject({ reason: 'no-round' });
      expect(await writeContributionFile(editor, { roundId })).toMatchObject({ reason: 'no-contribution' });
      must(await contribute(editor, { roundId }));
    });
    const { text, fileName } = await outgoing();
    expect(fileName).toContain('-0151-');
    for (const word of ['Anna', 'Hemmelig', 'Område', 'note', 'reason', editor.userId])
      expect(text).not.toContain(word);
    expect(JSON.parse(text).payload.answers).toEqual([
      { technologyId: 'cloud', editionAreaId: 'omraade-1', answer: 'operating' },
      { technologyId: 'cloud', editionAreaId: null, answer: 'piloting' },
      { technologyId: 'kvante-x1', editionAreaId: 'omraade-1', answer: 'following' },
      { technologyId: 'kvante-x1', editionAreaId: null, answer: 'following' },
    ]);
    expect((await outgoing()).text).toBe(text);
    await within(shared, async () => {
      const asked = await importContribution(coordinator, text);
      expect(asked).toMatchObject({ reason: 'unknown-key', detail: { kommuneId, kommuneName: 'Ballerup' } });
      const { publicKey } = JSON.parse(JSON.stringify(asked.ok ? {} : asked.detail));
      must(await registerKey(coordinator, { publicKey, kommuneId, name: 'Ballerup' }));
      expect(must(await importContribution(coordinator, text))).toEqual({
        roundId,
        kommuneName: 'Ballerup',
        replaced: false,
      });
    });
  });

  it('counts them with six others, and carries the release out', async () => {
    await within(shared, async () => {
      for (const [id, key] of others) {
        await trustContributor(coordinator, key, id);
        must(await importContribution(coordinator, fileOf(id, key)));
      }
      const { releaseId } = must(await closeRound(coordinator, { id: roundId, revision: 1 }));
      expect(await writeRoundFile(coordinator, { roundId })).toMatchObject({ reason: 'round-closed' });
      const file = must(await writeReleaseFile(coordinator, { releaseId }));
      expect(must(await writeReleaseFile(coordinator, { releaseId })).text).toBe(file.text);
      return within(own, async () => {
        expect(must(await loadReleaseFile(editor, file.text))).toMatchObject({ releaseId, editionAdded: false });
        expect(await loadReleaseFile(editor, file.text)).toMatchObject({ reason: 'known' });
      });
    });
  });

  it('compares the kommune with the others, its own answers left out, as they were counted', async () => {
    await within(own, async () => {
      await database().write.$transaction((tx) =>
        tx.placement.updateMany({ where: { radarId }, data: { answer: 'not-in-use' } }),
      );
      const field = must(await readField(editor, { releaseId: `${roundId}-v1`, groupKey: 'country' }));
      expect([field.own, field.group.members]).toEqual(['left-out', 7]);
      const cell = field.cells.find((one) => one.technologyId === 'cloud' && one.editionAreaId === null);
      expect(cell).toMatchObject({ counted: 'piloting', othersCounts: { operating: 6, piloting: 0 } });
      const school = field.cells.find((one) => one.technologyId === 'cloud' && one.editionAreaId === 'omraade-1');
      expect(school).toMatchObject({ counted: 'operating', othersCounts: { operating: 0, piloting: 6 } });
    });
  });

  it('holds the same release in both, but for what pages suppress', async () => {
    const stored = async () => {
      const { read } = database();
      const where = { releaseId: `${roundId}-v1` };
      const counts = await read.releaseCount.findMany({ where });
      const members = await read.releaseMember.findMany({ where });
      const portfolios = await read.releasePortfolio.findMany({ where });
      return [counts, members, portfolios].map((rows) => rows.map((row) => JSON.stringify(row)).sort());
    };
    const [there, here] = [await within(shared, stored), await within(own, stored)];
    const shown = there[0]?.filter((row) => row.includes('"cloud"'));
    expect(here).toEqual([shown, ...there.slice(1)]);
    expect(there.map((rows) => rows.length)).toEqual([4, 7, 2]);
    // Of the other technology one kommune answered with a use, and six that they do not know.
    expect(shown).toHaveLength(2);
  });

  it('takes a new version when the round is opened again', async () => {
    const again = await within(shared, async () => {
      must(await reopenRound(coordinator, { id: roundId, revision: 2 }));
      return must(await writeRoundFile(coordinator, { roundId }));
    });
    await within(own, async () => {
      expect(JSON.parse(again.text).payload).toMatchObject({ revision: 3, published: 1 });
      must(await loadRoundFile(editor, again.text));
      expect(must(await contribute(editor, { roundId }))).toEqual({ version: 2 });
    });
    const { text } = await outgoing();
    const second = await within(shared, async () => {
      expect(must(await importContribution(coordinator, text))).toMatchObject({ replaced: true });
      // Of a single correction nothing would be published.
      expect(await closeRound(coordinator, { id: roundId, revision: 3 })).toMatchObject({ reason: 'not-publishable' });
      for (const [id, key] of others) {
        const anew = fileOf(id, key, { madeAt: '2026-11-12T08:30:00.000Z', answers: answers.slice(0, 1) });
        must(await importContribution(coordinator, anew));
      }
      const { releaseId } = must(await closeRound(coordinator, { id: roundId, revision: 3 }));
      return must(await writeReleaseFile(coordinator, { releaseId }));
    });
    await within(own, async () => {
      expect(must(await loadReleaseFile(editor, second.text))).toMatchObject({ version: 2 });
      const field = must(await readField(editor, { releaseId: `${roundId}-v2`, groupKey: 'country' }));
      const cell = field.cells.find((one) => one.technologyId === 'cloud' && one.editionAreaId === null);
      expect([field.own, cell?.counted, cell?.othersCounts?.operating]).toEqual(['left-out', 'not-in-use', 6]);
    });
  });

  it('lets only those concerned write files, and tells when answers left the house', async () => {
    await within(own, async () => {
      for (const role of ['reader', 'contributor'] as const)
        expect(await writeContributionFile(await makeUser({ kommuneId, role }), { roundId })).toMatchObject({
          code: 'forbidden',
        });
      expect(await writeRoundFile(editor, { roundId })).toMatchObject({ code: 'forbidden' });
      expect(await writeReleaseFile(editor, { releaseId: `${roundId}-v1` })).toMatchObject({ code: 'forbidden' });
      const newest = await database().read.contribution.findFirstOrThrow({ where: { roundId, version: 1 } });
      expect(await auditedActions(newest.id)).toEqual(['contribution.file-written', 'contribution.file-written']);
    });
    expect(await within(shared, () => writeContributionFile(coordinator, { roundId }))).toMatchObject({
      code: 'forbidden',
    });
  });

  it('writes no file of what was withdrawn', async () => {
    await within(own, async () => {
      await database().write.$transaction((tx) =>
        tx.round.update({ where: { id: roundId }, data: { status: 'open' }, select: { id: true } }),
      );
      must(await withdrawContribution(editor, { roundId }));
      expect(await writeContributionFile(editor, { roundId })).toMatchObject({ reason: 'no-contribution' });
    });
  });
});
