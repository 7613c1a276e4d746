import { beforeAll, describe, expect, test } from 'vitest';
import { kommuner } from '@/prisma/seed/kommuner';
import type { Viewer } from '../../domain/access';
import { type Answer, answers, uses } from '../../domain/answer';
import { answeredCount, meanLevel, useCount, useShare } from '../../domain/release/answer-counts';
import { releaseCell } from '../../domain/release/release-cell';
import { database } from '../database';
import { countColumns, fromCountsRow } from '../releases/parse-stored';
import { makeUser } from '../testing/builders';
import { must } from '../testing/import-builders';
import {
  type AnsweringKommune,
  type GivenAnswer,
  giveAnswers,
  makeAnswering,
  makeRoundEdition,
  type RoundEdition,
} from '../testing/round-builders';
import { testDatabase } from '../testing/test-database';
import { closeRound } from './close-round';
import { contribute } from './contribute';
import { openRound } from './open-round';
import { readRound } from './read-round';
import { reopenRound } from './reopen-round';

const date = '2026-11-22';

/** Numbers from 0 to 1, the same each time (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Answers of all kinds; of some technologies hardly any, so that there are cells to suppress. */
function someAnswers(edition: RoundEdition, kommune: AnsweringKommune, random: () => number): GivenAnswer[] {
  return [...kommune.areaIds, kommune.unmappedId].flatMap((areaId) =>
    edition.technologyIds.map((technologyId, index) => {
      const silent = random() < (index < 3 ? 0.97 : 0.1);
      const answer = answers[Math.floor(random() ** (1 + (index % 3)) * answers.length)] ?? null;
      return { technologyId, areaId, answer: silent ? null : answer };
    }),
  );
}

type Counted = Record<string, Partial<Record<Answer, number>>>;
const keyOf = (group: string, technology: string, area: string | null) => [group, technology, area].join(' | ');

const merged = ['Storbykommuner', 'Provinsbykommuner'];
const mergedName = merged.join('+');

/** How SQL names the groups: nothing of the rules' own code. */
const groupings: Readonly<Record<string, string>> = {
  country: `'country'`,
  region: `'region:' || g."region"`,
  kommunegruppe: `'kommunegruppe:' || CASE WHEN k."group" IN ('${merged.join(`','`)}') THEN '${mergedName}' ELSE k."group" END`,
  population: `'population:' || CASE WHEN k."population" < 30000 THEN 'below-30000' WHEN k."population" <= 60000 THEN '30000-60000' ELSE 'above-60000' END`,
};

const level = `CASE p."answer" WHEN 'operating' THEN 4 WHEN 'piloting' THEN 3 WHEN 'following' THEN 2 WHEN 'not-in-use' THEN 1 END`;

function sqlFrom(editionId: string): string {
  return `FROM "Placement" p JOIN "Radar" r ON r."id" = p."radarId" JOIN "Kommune" k ON k."id" = r."kommuneId"
    JOIN "AreaMapping" m ON m."areaId" = p."areaId" AND m."editionId" = r."editionId"
    JOIN "KommuneRegion" g ON g."kommuneId" = k."id" AND g."validFrom" <= '${date}' AND ('${date}' < g."validUntil" OR g."validUntil" IS NULL)
    WHERE r."editionId" = '${editionId}' AND p."answer" IS NOT NULL`;
}

type SqlRow = { name: string; technology: string; area: string; answer: Answer; n: number | bigint };

async function countedBySql(editionId: string): Promise<Counted> {
  const counted: Counted = {};
  for (const expression of Object.values(groupings)) {
    const rows = await database().read.$queryRawUnsafe<SqlRow[]>(
      `SELECT ${expression} AS name, p."technologyId" AS technology, m."editionAreaId" AS area, p."answer" AS answer, COUNT(*) AS n
      ${sqlFrom(editionId)} GROUP BY 1, 2, 3, 4`,
    );
    for (const { name, technology, area, answer, n } of rows) {
      const key = keyOf(name, technology, area);
      counted[key] = { ...counted[key], [answer]: Number(n) };
    }
  }
  return counted;
}

async function meansBySql(editionId: string): Promise<Map<string, number>> {
  const means = new Map<string, number>();
  for (const expression of Object.values(groupings)) {
    const rows = await database().read.$queryRawUnsafe<(SqlRow & { mean: number | string })[]>(
      `SELECT ${expression} AS name, p."technologyId" AS technology, m."editionAreaId" AS area, AVG(1.0 * ${level}) AS mean
      ${sqlFrom(editionId)} AND p."answer" IN ('operating', 'piloting', 'following', 'not-in-use') GROUP BY 1, 2, 3`,
    );
    for (const { name, technology, area, mean } of rows) means.set(keyOf(name, technology, area), Number(mean));
  }
  return means;
}

/** The groups that a kommune is in, told from the facts file. */
function groupsOf(code: string): string[] {
  const [, , region, group, population] = kommuner.find(([other]) => other === code) ?? ['', '', '', '', 0];
  const band = population < 30_000 ? 'below-30000' : population <= 60_000 ? '30000-60000' : 'above-60000';
  const named = merged.includes(group) ? mergedName : group;
  return ['country', `region:${region}`, `kommunegruppe:${named}`, `population:${band}`];
}

const ascending = ['not-in-use', 'following', 'piloting', 'operating'] as const;

/** The combined radar by plain loops: the middle use of all areas, the lower of two; else the commonest other answer. */
function combinedByLoops(
  given: ReadonlyMap<string, readonly GivenAnswer[]>,
  technologyIds: readonly string[],
): Counted {
  const counted: Counted = {};
  for (const [code, rows] of given) {
    for (const technology of technologyIds) {
      const said = rows.filter((row) => row.technologyId === technology).flatMap(({ answer }) => answer ?? []);
      const inUse = ascending.flatMap((use) => said.filter((answer) => answer === use));
      const middle = inUse[Math.ceil(inUse.length / 2) - 1];
      const others = (['stopped', 'not-relevant', 'unknown'] as const)
        .map((answer) => [answer, said.filter((one) => one === answer).length] as const)
        .reduce((most, next) => (next[1] > most[1] ? next : most));
      const answer = middle ?? (others[1] > 0 ? others[0] : null);
      if (answer === null) continue;
      for (const group of groupsOf(code)) {
        const key = keyOf(group, technology, 'combined');
        counted[key] = { ...counted[key], [answer]: (counted[key]?.[answer] ?? 0) + 1 };
      }
    }
  }
  return counted;
}

async function countsOf(releaseId: string) {
  const rows = await database().read.releaseCount.findMany({
    where: { releaseId },
    orderBy: [{ groupKey: 'asc' }, { technologyId: 'asc' }, { scope: 'asc' }],
    select: { groupKey: true, technologyId: true, scope: true, ...countColumns },
  });
  return rows.map(({ groupKey, technologyId, scope, ...row }) => ({
    key: keyOf(groupKey, technologyId, scope),
    scope,
    counts: fromCountsRow(row),
  }));
}

/** All that is stored of a release but its own id and round, and the digests, whose salts are random. */
async function contentOf(releaseId: string) {
  const { read } = database();
  const where = { releaseId };
  const members = await read.releaseMember.findMany({
    where,
    orderBy: { kommuneId: 'asc' },
    omit: { digest: true, releaseId: true },
  });
  const groups = await read.releaseGroup.findMany({ where, orderBy: { key: 'asc' }, omit: { releaseId: true } });
  const portfolios = await read.releasePortfolio.findMany({
    where,
    orderBy: [{ groupKey: 'asc' }, { scope: 'asc' }],
    omit: { releaseId: true },
  });
  return { members, groups, portfolios, counts: await countsOf(releaseId) };
}

describe('98 kommuner, 8 areas and 27 technologies', () => {
  testDatabase();
  let coordinator: Viewer;
  let edition: RoundEdition;
  const joined: AnsweringKommune[] = [];
  const given = new Map<string, GivenAnswer[]>();
  const releaseIds: string[] = [];

  const round = async (order: readonly AnsweringKommune[]) => {
    const { editionId } = edition;
    const opened = { title: 'Måling 2026', year: 2026, editionId, date, issuerName: 'KL' };
    const { id } = must(await openRound(coordinator, opened));
    for (const { editor } of order) must(await contribute(editor, { roundId: id }));
    const { revision } = must(await readRound(coordinator, id, 'da'));
    const { releaseId } = must(await closeRound(coordinator, { id, revision }));
    releaseIds.push(releaseId);
    return id;
  };

  beforeAll(async () => {
    coordinator = await makeUser({ kommuneId: null, role: 'coordinator' });
    edition = await makeRoundEdition(8, 27);
    const random = randomOf(98);
    for (const [code] of kommuner) {
      const kommune = await makeAnswering(code, edition);
      const rows = someAnswers(edition, kommune, random);
      await giveAnswers(kommune.radarId, rows);
      joined.push(kommune);
      given.set(code, rows);
    }
    await round(joined);
  }, 180_000);

  test('are counted as plain SQL and plain loops count them', async () => {
    const rows = await countsOf(releaseIds[0] ?? '');
    const expected = { ...(await countedBySql(edition.editionId)), ...combinedByLoops(given, edition.technologyIds) };
    const found = rows.map(({ key, counts }) => [
      key,
      Object.fromEntries(Object.entries(counts).filter(([, n]) => n > 0)),
    ]);
    expect(rows.length).toBeGreaterThan(13 * 9 * 24);
    expect(Object.fromEntries(found)).toEqual(expected);
  });

  test('have the means and shares that SQL has, and are suppressed under five uses', async () => {
    const rows = (await countsOf(releaseIds[0] ?? '')).filter(({ scope }) => scope !== 'combined');
    const means = await meansBySql(edition.editionId);
    const shown = rows.filter(({ counts }) => releaseCell(counts).state === 'shown');
    for (const { key, counts } of rows) {
      expect(meanLevel(counts) ?? 0, key).toBeCloseTo(means.get(key) ?? 0, 9);
      const shares = uses.map((use) => useShare(counts, use));
      expect(shares, key).toEqual(uses.map((use) => (useCount(counts) === 0 ? 0 : counts[use] / useCount(counts))));
      expect(useCount(counts)).toBeLessThanOrEqual(answeredCount(counts));
    }
    expect(shown).toEqual(
      rows.filter(({ counts }) => counts.operating + counts.piloting + counts.following + counts['not-in-use'] >= 5),
    );
    expect(rows.length - shown.length).toBeGreaterThan(100);
  });

  test('give the same release in any order of contributing', async () => {
    await round([...joined].reverse());
    const [first, second] = await Promise.all(releaseIds.map(contentOf));
    expect(second).toEqual(first);
    expect(first?.members).toHaveLength(98);
  }, 60_000);

  test('change nothing published by changing an answer, contributing again or opening the round again', async () => {
    const [firstId = ''] = releaseIds;
    const before = await contentOf(firstId);
    const technologyId = edition.technologyIds[10] ?? '';
    const six = joined.slice(0, 6);
    for (const { radarId, areaIds, unmappedId } of six) {
      const areas = [...areaIds, unmappedId];
      await giveAnswers(
        radarId,
        areas.map((areaId) => ({ technologyId, areaId, answer: 'stopped' as const })),
      );
    }
    expect(await contentOf(firstId)).toEqual(before);

    const id = firstId.replace(/-v1$/, '');
    const { revision } = must(await readRound(coordinator, id, 'da'));
    must(await reopenRound(coordinator, { id, revision }));
    // Five corrections would stand out between the two versions.
    for (const { editor } of six.slice(1)) must(await contribute(editor, { roundId: id }));
    const reopened = { id, revision: revision + 1 };
    expect(await closeRound(coordinator, reopened)).toMatchObject({
      reason: 'not-publishable',
      detail: [{ partition: 'country', key: null, reason: 'few-corrected' }],
    });
    for (const { editor } of six.slice(0, 1))
      expect(must(await contribute(editor, { roundId: id }))).toEqual({ version: 2 });
    const { releaseId } = must(await closeRound(coordinator, reopened));
    expect(releaseId).toBe(`${id}-v2`);
    expect(await contentOf(firstId)).toEqual(before);
    const [old, corrected] = [before, await contentOf(releaseId)];
    expect(corrected.counts).not.toEqual(old.counts);
    const country = (rows: typeof old.counts) =>
      rows.find(({ key }) => key === keyOf('country', technologyId, 'combined'))?.counts;
    const sum = (counts = country(old.counts)) => (counts === undefined ? 0 : answeredCount(counts));
    expect(sum(country(corrected.counts))).toBe(sum());
    expect(country(corrected.counts)?.stopped).toBe((country(old.counts)?.stopped ?? 0) + six.length);
  }, 60_000);
});
