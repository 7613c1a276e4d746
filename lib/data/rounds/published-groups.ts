import type { Group } from '../../domain/release/partition-groups';
import { parseNames, parsePartition } from '../releases/parse-stored';
import type { Tx } from '../transaction';

/**
 * Every group that was ever published in this installation, oldest first: whatever the round, the edition or the version, and those
 * that came as files too, since whoever adds and subtracts has them all.
 */
export async function publishedGroups(client: Tx): Promise<Group[]> {
  const releases = await client.release.findMany({
    select: {
      groups: { select: { key: true, partition: true, names: true, memberIds: true }, orderBy: { key: 'asc' } },
    },
    orderBy: [{ publishedAt: 'asc' }, { roundId: 'asc' }, { version: 'asc' }],
  });
  return releases.flatMap(({ groups }) =>
    groups.map(({ key, partition, names, memberIds }) => ({
      key,
      partition: parsePartition(partition),
      names: parseNames(names),
      memberIds: parseNames(memberIds),
    })),
  );
}
