import { randomBytes } from 'node:crypto';
import { type DemoRound, demoIssuer, demoRounds } from '../../../prisma/seed/demo-rounds/rounds';
import { simulatedAnswers } from '../../../prisma/seed/demo-rounds/simulated-answers';
import { simulatedKommuner } from '../../../prisma/seed/demo-rounds/simulated-kommuner';
import { demoEdition } from '../../../prisma/seed/editions/demo';
import { populationDate } from '../../../prisma/seed/kommuner';
import type { ContributedAnswer } from '../../domain/release/contribution';
import { countPortfolios } from '../../domain/release/count-portfolios';
import { countRound } from '../../domain/release/count-round';
import type { Participant } from '../../domain/release/participant';
import type { Group } from '../../domain/release/partition-groups';
import { publishableGroups } from '../../domain/release/publishable-groups';
import { storeRelease } from '../releases/store-release';
import { canonicalAnswers, contributionDigest } from '../rounds/contribution-digest';
import { readRoundAnswers } from '../rounds/round-answers';
import type { Tx } from '../transaction';
import { regionMemberships } from './ship-facts';

/** What one participant gives to a round. */
type Given = { readonly participant: Participant; readonly answers: readonly ContributedAnswer[] };

type Contributed = Given & { readonly digest: string };

/** Adds the demo's simulated participants and their rounds; `example` is the kommune whose radars are the demo's answers. */
export async function addDemoRounds(tx: Tx, example: Participant): Promise<void> {
  await addParticipants(tx);
  let before: readonly Group[] = [];
  for (const round of demoRounds) {
    await addRound(tx, round);
    const contributed = await addContributions(tx, round, await givenTo(tx, round, example));
    if (round.closed !== null) before = [...before, ...(await addRelease(tx, round, { contributed, before }))];
  }
}

/** They have no accounts, and none can be made for them: `joinedAt` stays null. */
async function addParticipants(tx: Tx): Promise<void> {
  await tx.kommune.createMany({
    data: simulatedKommuner.map(({ region: _region, contactShared, ...kommune }) => ({
      ...kommune,
      ...{ populationDate, simulated: true, contactShared },
      ...(contactShared ? { contactName: 'Simuleret kontakt', contactEmail: `${kommune.id}@demo.invalid` } : {}),
    })),
  });
  await tx.kommuneRegion.createMany({
    data: simulatedKommuner.flatMap(({ id, region }) => regionMemberships(id, region)),
  });
}

async function addRound(tx: Tx, { id, title, year, date, opened, closed }: DemoRound): Promise<void> {
  const dates = { createdAt: new Date(opened), closedAt: closed === null ? null : new Date(closed) };
  const status = closed === null ? 'open' : 'closed';
  const facts = { editionId: demoEdition.id, simulated: true, issuerName: demoIssuer, createdById: 'demo-coordinator' };
  await tx.round.create({ data: { id, title, year, date, status, ...dates, ...facts }, select: { id: true } });
}

/** Eksempelkommune gives what its radar of the year says, read as for any round. */
async function givenTo(tx: Tx, round: DemoRound, example: Participant): Promise<Given[]> {
  const simulated = round.participants.map((kommune) => ({
    participant: { ...kommune, kommunegruppe: kommune.group },
    answers: simulatedAnswers(kommune, round.year),
  }));
  if (!round.withExample) return simulated;
  const { year } = round;
  const own = await readRoundAnswers(tx, { kommuneId: example.id, round: { year, editionId: demoEdition.id } });
  return [...simulated, { participant: example, answers: own?.answers ?? [] }];
}

async function addContributions(tx: Tx, { id: roundId, opened }: DemoRound, given: Given[]): Promise<Contributed[]> {
  const rows = given.map(({ participant, answers }, index) => {
    const salt = randomBytes(16).toString('hex');
    const canonical = canonicalAnswers(answers);
    const madeAt = new Date(Date.parse(opened) + (1 + (index % 40)) * 24 * 3_600_000);
    return {
      ...{ participant, answers: canonical, digest: contributionDigest(salt, canonical) },
      ...{ salt, madeAt },
    };
  });
  await tx.contribution.createMany({
    data: rows.map(({ participant, answers, digest, salt, madeAt }) => ({
      ...{ roundId, kommuneId: participant.id, version: 1, source: 'here', digest, salt },
      ...{ answers: JSON.stringify(answers), madeAt, receivedAt: madeAt },
    })),
  });
  return rows;
}

type Counted = { readonly contributed: readonly Contributed[]; readonly before: readonly Group[] };

/** Publishes the round by the rules that hold for every round, and answers the groups that they let through. */
async function addRelease(tx: Tx, round: DemoRound, { contributed, before }: Counted): Promise<readonly Group[]> {
  const participants = contributed.map(({ participant }) => participant);
  const { groups, withheld } = publishableGroups(participants, before);
  const contributions = contributed.map(({ participant, answers }) => ({ kommuneId: participant.id, answers }));
  const { id: roundId, title, year, date, closed } = round;
  const head = { id: `${roundId}-v1`, roundId, version: 1, editionId: demoEdition.id, title, year, date };
  const content = {
    ...{ ...head, publishedAt: new Date(closed ?? date), issuerName: demoIssuer, simulated: true },
    ...{ participants: participants.length, groups, withheld },
    members: contributed.map(({ participant, digest }) => ({ ...participant, digest })),
    counts: countRound(contributions, groups),
    portfolios: countPortfolios(contributions, groups),
  };
  await storeRelease(tx, content, { issuerKey: null, publishedById: 'demo-coordinator' });
  return groups;
}
