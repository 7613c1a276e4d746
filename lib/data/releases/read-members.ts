import { can, type Viewer } from '../../domain/access';
import { failure, type Result, success } from '../../domain/result';
import { database } from '../database';
import type { Tx } from '../transaction';

/** A kommune that took part: who, never what it answered. */
export type ReleaseMemberName = {
  readonly kommuneId: string;
  readonly name: string;
  /** True for the viewer's own kommune. */
  readonly own: boolean;
};

/** Who took part in a release, by name; `not_found` where there is none. */
export async function readReleaseMembers(
  viewer: Viewer,
  releaseId: string,
  client: Tx = database().read,
): Promise<Result<ReleaseMemberName[]>> {
  if (!can(viewer, { action: 'view-release' })) return failure('forbidden', 'view-release');
  const members = await client.releaseMember.findMany({ where: { releaseId }, select: { kommuneId: true } });
  if (members.length === 0) return failure('not_found', 'no-release');
  const rows = await client.kommune.findMany({
    where: { id: { in: members.map(({ kommuneId }) => kommuneId) } },
    select: { id: true, name: true },
  });
  // A simulated kommune of another installation has no name here.
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  const named = members.map(({ kommuneId }) => ({
    ...{ kommuneId, name: names.get(kommuneId) ?? kommuneId, own: kommuneId === viewer.kommuneId },
  }));
  return success(named.sort((one, other) => one.name.localeCompare(other.name, 'da')));
}
