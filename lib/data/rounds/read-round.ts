import { can, type Viewer } from '../../domain/access';
import { failure, type Result, success } from '../../domain/result';
import { database } from '../database';
import type { Language } from '../editions/edition-view';
import { releaseHeadColumns } from '../releases/release-head';
import type { Tx } from '../transaction';
import { currentContribution } from './current-contribution';
import { decideGroups } from './decide-groups';
import { type RoundSummary, readSummaries } from './list-rounds';
import { type RoundParticipant, readCountedParticipants, readParticipants, withoutFacts } from './read-participants';
import { readRoundAnswers } from './round-answers';
import type { RoundOffer, RoundPreview, RoundView } from './round-view';

/** One round as the viewer may see it; `not_found` where there is none. */
export async function readRound(viewer: Viewer, id: string, language: Language): Promise<Result<RoundView>> {
  if (!can(viewer, { action: 'view-release' })) return failure('forbidden', 'view-release');
  const client = database().read;
  const [summary] = await readSummaries(client, viewer, { language, id });
  if (summary === undefined) return failure('not_found', 'no-round');
  const { revision } = await client.round.findUniqueOrThrow({ where: { id }, select: { revision: true } });
  const releases = await client.release.findMany({
    where: { roundId: id },
    select: releaseHeadColumns,
    orderBy: { version: 'desc' },
  });
  const offer = await readOffer(client, viewer, summary);
  return success({ ...summary, revision, releases, offer, ...(await readCoordinators(client, viewer, summary)) });
}

type CoordinatorsPart = Pick<RoundView, 'contributors' | 'missing' | 'preview'>;

async function readCoordinators(client: Tx, viewer: Viewer, round: RoundSummary): Promise<CoordinatorsPart> {
  if (round.foreign || !can(viewer, { action: 'manage-rounds' }))
    return { contributors: null, missing: null, preview: null };
  const { id, date, status, releaseId } = round;
  const participants =
    status === 'closed' && releaseId !== null
      ? await readCountedParticipants(client, { id, date, releaseId })
      : await readParticipants(client, round);
  return {
    contributors: participants.map(({ contributionId: _id, digest: _digest, facts: _facts, ...who }) => who),
    missing: await readMissing(client, round, participants),
    preview: status === 'open' ? await previewOf(client, id, participants) : null,
  };
}

async function previewOf(
  client: Tx,
  roundId: string,
  participants: readonly RoundParticipant[],
): Promise<RoundPreview> {
  const { groups, withheld } = await decideGroups(client, roundId, participants);
  const heads = groups.map(({ memberIds, ...head }) => ({ ...head, members: memberIds.length }));
  return { groups: heads, withheld, withoutFacts: withoutFacts(participants) };
}

/** Those who could contribute: a simulated round is for simulated kommuner, any other for the real ones. */
async function readMissing(
  client: Tx,
  { simulated }: RoundSummary,
  participants: readonly RoundParticipant[],
): Promise<{ kommuneId: string; name: string }[]> {
  const rows = await client.kommune.findMany({
    where: { joinedAt: { not: null }, simulated },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
  });
  const present = new Set(participants.map(({ kommuneId }) => kommuneId));
  return rows.filter(({ id }) => !present.has(id)).map(({ id, name }) => ({ kommuneId: id, name }));
}

async function readOffer(
  client: Tx,
  { kommuneId, ...viewer }: Viewer,
  round: RoundSummary,
): Promise<RoundOffer | null> {
  if (kommuneId === null || !can({ kommuneId, ...viewer }, { action: 'contribute', kommuneId })) return null;
  if (round.status !== 'open') return null;
  const given = await readRoundAnswers(client, { kommuneId, round });
  if (given === null) {
    const nothing = { answered: 0, cells: 0, areas: 0, unmappedAreas: [], missingTechnologies: 0 };
    return { radarYear: null, ...nothing, changed: false };
  }
  const { answers, ...cover } = given;
  const current = await currentContribution(client, round.id, kommuneId);
  const changed = current?.answers !== JSON.stringify(answers);
  return { radarYear: round.year, answered: answers.length, ...cover, changed };
}
