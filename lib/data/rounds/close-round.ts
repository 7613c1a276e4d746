import type { Viewer } from '../../domain/access';
import { countPortfolios } from '../../domain/release/count-portfolios';
import { type Contribution, countRound } from '../../domain/release/count-round';
import type { Withheld } from '../../domain/release/publishable-groups';
import { failureWith, type Result, success } from '../../domain/result';
import { parseAnswers } from '../releases/parse-stored';
import { type ReleaseContent, storeRelease } from '../releases/store-release';
import type { Tx } from '../transaction';
import { type ChangedRound, changeRound, type RoundTarget } from './change-round';
import { decideGroups } from './decide-groups';
import { membersOf, type RoundParticipant, readParticipants, withoutFacts } from './read-participants';

/** Why a round cannot be closed: what is withheld and why (`not-publishable`), or names (`no-facts`). */
export type CloseProblem = readonly Withheld[] | readonly string[];

/**
 * Closes a round and publishes its next version, in one transaction. Which groups are published is decided from who takes part,
 * before any answer is read. `conflict` is `not-publishable` with what is withheld, `no-facts` with the names of those whose region,
 * group or population is not known, or as `changeRound` says.
 */
export async function closeRound(
  viewer: Viewer,
  target: RoundTarget,
): Promise<Result<{ readonly releaseId: string }, CloseProblem>> {
  return changeRound<{ readonly releaseId: string }, CloseProblem>(viewer, target, {
    from: 'open',
    make: async (tx, round) => {
      const made = await makeRelease(tx, round);
      if (!made.ok) return made;
      const { id: releaseId, version, participants, groups, withheld } = made.value;
      await storeRelease(tx, made.value, { issuerKey: null, publishedById: viewer.userId });
      const published = { releaseId, version, participants, groups: groups.map(({ key }) => key), withheld };
      return success({ status: 'closed', action: 'round.closed', after: published, value: { releaseId } });
    },
  });
}

async function makeRelease(tx: Tx, round: ChangedRound): Promise<Result<ReleaseContent, CloseProblem>> {
  const participants = await readParticipants(tx, round);
  const lacking = withoutFacts(participants);
  if (lacking.length > 0) return failureWith('conflict', 'no-facts', lacking);
  const members = membersOf(participants);
  const { groups, withheld } = await decideGroups(tx, round.id, participants);
  if (groups.length === 0) return failureWith('conflict', 'not-publishable', withheld);
  const contributions = await readContributions(tx, participants);
  const { id: roundId, ...head } = round;
  const version = (await tx.release.count({ where: { roundId } })) + 1;
  return success({
    ...head,
    ...{ id: `${roundId}-v${version}`, roundId, version, publishedAt: new Date(), participants: members.length },
    ...{ members, groups, withheld },
    counts: countRound(contributions, groups),
    portfolios: countPortfolios(contributions, groups),
  });
}

/** So many contributions are read in one statement. */
const contributionsAtOnce = 200;

async function readContributions(tx: Tx, participants: readonly RoundParticipant[]): Promise<Contribution[]> {
  const ids = participants.map(({ contributionId }) => contributionId);
  const contributions: Contribution[] = [];
  for (let start = 0; start < ids.length; start += contributionsAtOnce) {
    const rows = await tx.contribution.findMany({
      where: { id: { in: ids.slice(start, start + contributionsAtOnce) } },
      select: { kommuneId: true, answers: true },
      orderBy: { kommuneId: 'asc' },
    });
    contributions.push(...rows.map(({ kommuneId, answers }) => ({ kommuneId, answers: parseAnswers(answers) })));
  }
  return contributions;
}
