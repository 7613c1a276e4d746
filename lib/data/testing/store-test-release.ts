import { randomUUID } from 'node:crypto';
import type { Answer } from '../../domain/answer';
import type { ContributedAnswer } from '../../domain/release/contribution';
import { countPortfolios } from '../../domain/release/count-portfolios';
import { countRound } from '../../domain/release/count-round';
import { countryGroup, partitionGroups } from '../../domain/release/partition-groups';
import { storeRelease } from '../releases/store-release';
import type { Tx } from '../transaction';

export type TestRelease = {
  readonly id: string;
  readonly editionId: string;
  readonly year: number;
  /** How many simulated kommuner take part, beside the one given; every other is a Landkommune, the rest Oplandskommuner. */
  readonly others: number;
  /** What the kommune with that number, from 0, answers; null for nothing. */
  readonly answer: (number: number, technologyId: string, editionAreaId: string | null) => Answer | null;
  readonly technologyIds: readonly string[];
  readonly editionAreaIds?: readonly string[];
  /** A Landkommune that takes part with these answers; in a version that is not kept here where `known` is false. */
  readonly own?: {
    readonly kommuneId: string;
    readonly answers: readonly ContributedAnswer[];
    readonly known?: boolean;
  };
};

/** Stores a closed round with its release, counted as in operation, inside the caller's transaction. */
export async function storeTestRelease(tx: Tx, release: TestRelease): Promise<void> {
  const { id, editionId, year, own } = release;
  const date = `${year}-11-01`;
  const names = { title: `Prøvemåling ${year}`, issuerName: 'Prøvefællesskabet', simulated: true };
  const roundId = `${id}-round`;
  const head = { editionId, year, date, ...names };
  await tx.round.create({ data: { id: roundId, status: 'closed', ...head }, select: { id: true } });
  const contributions = contributionsOf(release);
  const participants = contributions.map(({ kommuneId }, index) => ({
    ...{ id: kommuneId, region: 'Region Sjælland', population: 20_000 },
    kommunegruppe: index % 2 === 0 ? 'Landkommuner' : 'Oplandskommuner',
  }));
  const groups = [countryGroup(participants), ...partitionGroups('kommunegruppe', participants)];
  const digest = randomUUID();
  if (own !== undefined && own.known !== false) await storeContribution(tx, { roundId, digest, own });
  await storeRelease(
    tx,
    {
      ...head,
      ...{ id, roundId, version: 1, publishedAt: new Date(`${date}T12:00:00Z`), participants: participants.length },
      members: participants.map((one) => ({ ...one, digest: one.id === own?.kommuneId ? digest : randomUUID() })),
      ...{ groups, withheld: [] },
      counts: countRound(contributions, groups),
      portfolios: countPortfolios(contributions, groups),
    },
    { issuerKey: null, publishedById: null },
  );
}

function contributionsOf({ others, answer, technologyIds, editionAreaIds = [], own }: TestRelease) {
  const simulated = Array.from({ length: others }, (_, number) => ({
    kommuneId: `simulated-${String(number + 1).padStart(3, '0')}`,
    answers: technologyIds.flatMap((technologyId) =>
      [null, ...editionAreaIds].flatMap((editionAreaId) => {
        const given = answer(number, technologyId, editionAreaId);
        return given === null ? [] : [{ technologyId, editionAreaId, answer: given }];
      }),
    ),
  }));
  return own === undefined ? simulated : [{ kommuneId: own.kommuneId, answers: own.answers }, ...simulated];
}

type Contributing = {
  readonly roundId: string;
  readonly digest: string;
  readonly own: NonNullable<TestRelease['own']>;
};

async function storeContribution(tx: Tx, { roundId, digest, own }: Contributing): Promise<void> {
  const at = new Date('2026-10-01T12:00:00Z');
  await tx.contribution.create({
    data: {
      ...{ roundId, kommuneId: own.kommuneId, version: 1, source: 'here', answers: JSON.stringify(own.answers) },
      ...{ digest, salt: 'salt', madeAt: at, receivedAt: at },
    },
    select: { id: true },
  });
}
