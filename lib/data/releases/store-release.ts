import type { ReleaseCount, ReleasePortfolio } from '../../domain/release/count-round';
import type { Participant } from '../../domain/release/participant';
import type { Group } from '../../domain/release/partition-groups';
import type { Withheld } from '../../domain/release/publishable-groups';
import type { Tx } from '../transaction';
import { toCountsRow, toScope } from './parse-stored';
import type { ReleaseHead } from './release-head';

/** One who took part, with the digest of the contribution that was counted. */
export type ReleaseMember = Participant & { readonly digest: string };

/** A whole release: what is stored, and what a release file carries. */
export type ReleaseContent = ReleaseHead & {
  readonly members: readonly ReleaseMember[];
  readonly groups: readonly Group[];
  readonly withheld: readonly Withheld[];
  readonly counts: readonly ReleaseCount[];
  readonly portfolios: readonly ReleasePortfolio[];
};

/** Where a release came from: a key's fingerprint for one that came as a file, and who took it in or published it. */
export type ReleaseOrigin = { readonly issuerKey: string | null; readonly publishedById: string | null };

/** Stores a release, whole, inside the caller's change. It can never be changed afterwards. */
export async function storeRelease(tx: Tx, content: ReleaseContent, origin: ReleaseOrigin): Promise<void> {
  const { members, groups, withheld, counts, portfolios, ...head } = content;
  const releaseId = head.id;
  await tx.release.create({ data: { ...head, ...origin, withheld: JSON.stringify(withheld) }, select: { id: true } });
  await tx.releaseMember.createMany({
    data: members.map(({ id: kommuneId, kommunegruppe: group, region, population, digest }) => ({
      ...{ releaseId, kommuneId, digest, region, group, population },
    })),
  });
  await tx.releaseGroup.createMany({
    data: groups.map(({ key, partition, names, memberIds }) => ({
      ...{ releaseId, key, partition, names: JSON.stringify(names), memberIds: JSON.stringify(memberIds) },
      members: memberIds.length,
    })),
  });
  for (const part of inParts(counts)) {
    await tx.releaseCount.createMany({
      data: part.map(({ groupKey, technologyId, editionAreaId, counts: row }) => ({
        ...{ releaseId, groupKey, technologyId, scope: toScope(editionAreaId) },
        ...toCountsRow(row),
      })),
    });
  }
  await tx.releasePortfolio.createMany({
    data: portfolios.map(({ groupKey, editionAreaId, piloting, operating }) => ({
      ...{ releaseId, groupKey, scope: toScope(editionAreaId) },
      ...{ piloting: JSON.stringify(piloting), operating: JSON.stringify(operating) },
    })),
  });
}

/** A database takes only so many values in one statement. */
const rowsAtOnce = 500;

function inParts<Row>(rows: readonly Row[]): Row[][] {
  const parts: Row[][] = [];
  for (let start = 0; start < rows.length; start += rowsAtOnce) parts.push(rows.slice(start, start + rowsAtOnce));
  return parts;
}
