import { can, type Viewer } from '../../domain/access';
import { type ReleaseCell, releaseCell } from '../../domain/release/release-cell';
import { failure, type Result, success } from '../../domain/result';
import { database } from '../database';
import type { Language } from '../editions/edition-view';
import type { Tx } from '../transaction';
import { readRelease } from './list-releases';
import { combinedScope, countColumns, fromCountsRow } from './parse-stored';
import type { ReleaseGroupHead } from './release-head';

/** One technology over all areas: what was published of it; suppressed where too few answered, or nobody. */
export type ReleaseFigure = { readonly technologyId: string; readonly name: string; readonly cell: ReleaseCell };

export type ReleaseFigures = { readonly group: ReleaseGroupHead; readonly figures: readonly ReleaseFigure[] };

/**
 * What was published of one group, over all areas, in the order of the edition that was asked about: the same for everybody who may
 * see a release. `not_found` for a release or a group that is not published.
 */
export async function readReleaseFigures(
  viewer: Viewer,
  {
    releaseId,
    groupKey,
    language,
  }: { readonly releaseId: string; readonly groupKey: string; readonly language: Language },
  client: Tx = database().read,
): Promise<Result<ReleaseFigures>> {
  if (!can(viewer, { action: 'view-release' })) return failure('forbidden', 'view-release');
  const read = await readRelease(viewer, releaseId, client);
  if (!read.ok) return read;
  const group = read.value.groups.find(({ key }) => key === groupKey);
  if (group === undefined) return failure('not_found', 'no-group');
  const technologies = await client.editionTechnology.findMany({
    where: { editionId: read.value.editionId },
    select: { technologyId: true, name: true, nameEn: true },
    orderBy: { position: 'asc' },
  });
  const rows = await client.releaseCount.findMany({
    where: { releaseId, groupKey, scope: combinedScope },
    select: { technologyId: true, ...countColumns },
  });
  const cells = new Map(rows.map(({ technologyId, ...row }) => [technologyId, releaseCell(fromCountsRow(row))]));
  return success({
    group,
    figures: technologies.map(({ technologyId, name, nameEn }) => ({
      technologyId,
      name: language === 'en' ? nameEn : name,
      cell: cells.get(technologyId) ?? { state: 'suppressed' },
    })),
  });
}
