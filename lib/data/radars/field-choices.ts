import { can, type Viewer } from '../../domain/access';
import type { Participant } from '../../domain/release/participant';
import { isInGroup } from '../../domain/release/partition-groups';
import { database } from '../database';
import { parseNames, parsePartition, partitions } from '../releases/parse-stored';
import { type ReleaseGroupHead, type ReleaseHead, releaseHeadColumns } from '../releases/release-head';
import type { Tx } from '../transaction';

/** A published group to compare with. */
export type FieldGroupChoice = Pick<ReleaseGroupHead, 'partition' | 'key' | 'names' | 'own'>;

/** A release to compare with, and its groups: the country first, then the kommune's own, then the others. */
export type FieldChoice = { readonly release: ReleaseHead; readonly groups: readonly FieldGroupChoice[] };

/** A menu holds so many measurements; older ones are found among the measurements. */
const mostReleases = 3;

/**
 * The newest releases that a kommune can be compared with, newest first, of each round the newest version; none for whoever may see
 * no release. Lists of members are not read: they are long, and a menu does not need them.
 */
export async function listFieldChoices(viewer: Viewer, client: Tx = database().read): Promise<FieldChoice[]> {
  if (!can(viewer, { action: 'view-release' })) return [];
  const rows = await client.round.findMany({
    where: { releases: { some: {} } },
    select: {
      releases: {
        select: {
          ...releaseHeadColumns,
          groups: { select: { key: true, partition: true, names: true }, orderBy: { key: 'asc' } },
          members: {
            where: { kommuneId: viewer.kommuneId ?? '' },
            select: { kommuneId: true, region: true, group: true, population: true },
          },
        },
        orderBy: { version: 'desc' },
        take: 1,
      },
    },
    orderBy: [{ year: 'desc' }, { date: 'desc' }, { id: 'asc' }],
    take: mostReleases,
  });
  return rows.flatMap(({ releases }) => releases.map(toChoice));
}

type MemberRow = { kommuneId: string; region: string; group: string; population: number };
type GroupRow = { key: string; partition: string; names: string };

function toChoice({ groups, members, ...release }: ReleaseHead & { groups: GroupRow[]; members: MemberRow[] }) {
  const own = members.map(({ kommuneId: id, group: kommunegruppe, ...facts }) => ({ id, kommunegruppe, ...facts }))[0];
  const all = groups.map((group) => toGroup(group, own ?? null));
  const place = ({ partition, own: ours }: FieldGroupChoice) =>
    (partition === 'country' ? 0 : ours ? 10 : 20) + partitions.indexOf(partition);
  return { release, groups: all.toSorted((one, other) => place(one) - place(other)) };
}

function toGroup(row: GroupRow, own: Participant | null): FieldGroupChoice {
  const group = { partition: parsePartition(row.partition), key: row.key, names: parseNames(row.names) };
  return { ...group, own: own !== null && isInGroup(group, own) };
}
