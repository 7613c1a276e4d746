import type { Prisma } from '@client';
import { can, type Viewer } from '../../domain/access';
import type { Participant } from '../../domain/release/participant';
import { isInGroup } from '../../domain/release/partition-groups';
import { failure, type Result, success } from '../../domain/result';
import { database } from '../database';
import type { Tx } from '../transaction';
import { parseNames, parsePartition, parseWithheld, partitions } from './parse-stored';
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
  const row = await client.release.findUnique({ where: { id }, select: releaseColumns });
  if (row === null) return failure('not_found', 'no-release');
  const { groups, withheld, ...head } = row;
  const own = await readOwnFacts(client, id, viewer.kommuneId);
  const heads = groups.map((group) => toGroupHead(group, own));
  return success({ ...head, groups: heads.toSorted(byPartition), withheld: parseWithheld(withheld) });
}

/**
 * A group's list of members is not read, since it grows with the participants and a page asks often: whether the own kommune is
 * in a group follows from its facts.
 */
const releaseColumns = {
  ...releaseHeadColumns,
  withheld: true,
  groups: { select: { key: true, partition: true, names: true, members: true } },
} satisfies Prisma.ReleaseSelect;

/** The kommune's facts as the release has them; null where it does not take part. */
async function readOwnFacts(client: Tx, releaseId: string, kommuneId: string | null): Promise<Participant | null> {
  if (kommuneId === null) return null;
  const row = await client.releaseMember.findUnique({
    where: { releaseId_kommuneId: { releaseId, kommuneId } },
    select: { region: true, group: true, population: true },
  });
  if (row === null) return null;
  const { group: kommunegruppe, ...facts } = row;
  return { id: kommuneId, kommunegruppe, ...facts };
}

type GroupRow = { key: string; partition: string; names: string; members: number };

function toGroupHead({ members, ...row }: GroupRow, own: Participant | null): ReleaseGroupHead {
  const group = { key: row.key, partition: parsePartition(row.partition), names: parseNames(row.names) };
  return { ...group, members, own: own !== null && isInGroup(group, own) };
}

/** The country, then the partitions in their order; within one the larger groups first. */
function byPartition(one: ReleaseGroupHead, other: ReleaseGroupHead): number {
  const place = ({ partition }: ReleaseGroupHead) => partitions.indexOf(partition);
  return place(one) - place(other) || other.members - one.members || (one.key < other.key ? -1 : 1);
}
