import { describe, expect, it } from 'vitest';
import { noAnswers } from '../../domain/release/answer-counts';
import { releasePayload, sevenKommuner } from '../../exchange/payloads.fixture';
import type { ReleasePayload } from '../../exchange/release-payload';
import { database } from '../database';
import { storeRelease } from '../releases/store-release';
import { makeRound, makeSharedEdition } from '../testing/exchange-builders';
import { testDatabase } from '../testing/test-database';
import { readReleasePayload, toReleaseContent } from './release-content';

const groupKey = 'country';

/** A cell with so many in use, and as many others that do not know as there are. */
const cell = (technologyId: string, editionAreaId: string | null, inUse: number) => ({
  ...{ groupKey, technologyId, editionAreaId },
  counts: { ...noAnswers, piloting: inUse, unknown: 7 - inUse },
});

const portfolio = (editionAreaId: string | null, kommuner: number) => ({
  ...{ groupKey, editionAreaId },
  piloting: { 0: kommuner - 1, 2: 1 },
  operating: { 1: kommuner },
});

const shown = {
  counts: [cell('cloud', 'omraade-1', 5), cell('kvante-x1', null, 7)],
  portfolios: [portfolio('omraade-1', 5), portfolio(null, 7)],
};
const suppressed = {
  counts: [cell('cloud', null, 4), cell('kvante-x1', 'omraade-1', 0)],
  portfolios: [portfolio('omraade-2', 4)],
};
const both = {
  counts: [...shown.counts, ...suppressed.counts],
  portfolios: [...shown.portfolios, ...suppressed.portfolios],
};

describe('what a release’s file says', () => {
  testDatabase();

  it('leaves out what pages suppress, and keeps the counts of the rest exact', async () => {
    await makeSharedEdition();
    const roundId = await makeRound({ status: 'closed' });
    const release = releasePayload(sevenKommuner, { roundId, id: `${roundId}-v1` });
    await database().write.$transaction((tx) =>
      storeRelease(tx, { ...toReleaseContent(release), ...both }, { issuerKey: null, publishedById: null }),
    );
    const { read } = database();
    expect(await read.releaseCount.count({ where: { releaseId: release.id } })).toBe(4);
    const payload = await readReleasePayload(read, release.id);
    expect(sorted(payload?.counts)).toEqual(sorted(shown.counts));
    expect(sorted(payload?.portfolios)).toEqual(sorted(shown.portfolios));
    expect(payload).toMatchObject({ participants: 7, groups: [{ key: 'country' }] });
  });

  it('is stored without it too, should a file hold it', () => {
    const { counts, portfolios } = toReleaseContent(releasePayload(sevenKommuner, both));
    expect(sorted(counts)).toEqual(sorted(shown.counts));
    expect(sorted(portfolios)).toEqual(sorted(shown.portfolios));
  });
});

function sorted(rows: ReleasePayload['counts'] | ReleasePayload['portfolios'] | readonly unknown[] = []): string[] {
  return rows.map((row) => JSON.stringify(row)).sort();
}
