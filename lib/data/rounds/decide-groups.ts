import type { PublishableGroups } from '../../domain/release/publishable-groups';
import { publishableVersion } from '../../domain/release/publishable-version';
import type { Tx } from '../transaction';
import { publishedGroups } from './published-groups';
import { membersOf, type RoundParticipant } from './read-participants';

/** Which groups of a round may be published as it stands, decided from who takes part. Reads no answer. */
export async function decideGroups(
  client: Tx,
  roundId: string,
  participants: readonly RoundParticipant[],
): Promise<PublishableGroups> {
  return publishableVersion({
    participants: membersOf(participants),
    before: await publishedGroups(client),
    corrected: await correctedSince(client, roundId, participants),
  });
}

/** Who has another contribution now than an earlier version of the round counted: known from the digests alone. */
async function correctedSince(
  client: Tx,
  roundId: string,
  participants: readonly RoundParticipant[],
): Promise<ReadonlySet<string>> {
  const digests = new Map(participants.map(({ kommuneId, digest }) => [kommuneId, digest]));
  const counted = await client.releaseMember.findMany({
    where: { release: { roundId } },
    select: { kommuneId: true, digest: true },
  });
  const other = ({ kommuneId, digest }: { kommuneId: string; digest: string }) =>
    digests.has(kommuneId) && digests.get(kommuneId) !== digest;
  return new Set(counted.filter(other).map(({ kommuneId }) => kommuneId));
}
