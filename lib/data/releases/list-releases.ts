import { can, type Viewer } from '../../domain/access';
import { partitionKeys } from '../../domain/release/partition-groups';
import { failure, type Result, success } from '../../domain/result';
import { database } from '../database';
import type { Tx } from '../transaction';
import { parseNames, parseWithheld } from './parse-stored';
import { type ReleaseGroupHead, type ReleaseHead, type ReleaseView, releaseHeadColumns } from './release-head';

/** The releases of the installation, newest first: of each round the newest version only. Forbidden to nobody signed in. */
export async function listReleases(viewer: Viewer, client: Tx = database().read): Promise<Result<ReleaseHead[]>> {
  if (!can(viewer, { action: 'view-release' })) return failure('forbidden', 'view-release');
  const rows = await client.release.findMany({
    select: releaseHeadColumns,
    orderBy: [{ year: 'desc' }, { date: 'desc' }, { version: 'desc' }],
  });
  const rounds = new Set<string>();
  return success(
    rows.filter(({ roundId }) => {
      const newest = !rounds.has(roundId);
      rounds.add(roundId);
      return newest;
    }),
  );
}

/** One release with its groups; `not_found` where there is none. */
export async function readRelease(
  viewer: Viewer,
  id: string,
  client: Tx = database().read,
): Promise<Result<ReleaseView>> {
  if (!can(viewer, { action: 'view-release' })) return failure('forbidden', 'view-release');
  const row = await client.release.findUnique({
    where: { id },
    select: {
      ...releaseHeadColumns,
      withheld: true,
      groups: { select: { key: true, partition: true, names: true, memberIds: true } },
    },
  });
  if (row === null) return failure('not_found', 'no-release');
  const { groups, withheld, ...head } = row;
  const heads = groups.map((group) => toGroupHead(group, viewer.kommuneId));
  return success({ ...head, groups: heads.toSorted(byPartition), withheld: parseWithheld(withheld) });
}

type GroupRow = { key: string; partition: string; names: string; memberIds: string };

const partitions = ['country', ...partitionKeys] as const;

function toGroupHead({ key, partition, names, memberIds }: GroupRow, kommuneId: string | null): ReleaseGroupHead {
  const ids = parseNames(memberIds);
  return {
    key,
    partition: partitions.find((known) => known === partition) ?? 'country',
    names: parseNames(names),
    members: ids.length,
    own: kommuneId !== null && ids.includes(kommuneId),
  };
}

/** The country, then the partitions in their order; within one the larger groups first. */
function byPartition(one: ReleaseGroupHead, other: ReleaseGroupHead): number {
  const place = ({ partition }: ReleaseGroupHead) => partitions.indexOf(partition);
  return place(one) - place(other) || other.members - one.members || (one.key < other.key ? -1 : 1);
}
