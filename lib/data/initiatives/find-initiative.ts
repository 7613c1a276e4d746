import { can, type Viewer } from '../../domain/access';
import type { Initiative } from '../../domain/initiative/initiative';
import { type Failure, failure, failureWith, type Result, success } from '../../domain/result';
import { readNames } from '../placements/stored-cells';
import type { Tx } from '../transaction';
import type { InitiativeConflict } from './initiative-failure';
import { parseInitiative, wholeColumns } from './parse-initiative';

/** A stored initiative as a change of it reads it. */
export type StoredInitiative = {
  readonly initiative: Initiative;
  readonly version: number;
  readonly archived: boolean;
};

/** Reads an initiative of the kommune; null for another's. Asks no permission: the caller has. */
export async function findInitiative(tx: Tx, kommuneId: string, id: string): Promise<StoredInitiative | null> {
  const row = await tx.initiative.findFirst({
    where: { id, kommuneId },
    select: { ...wholeColumns, archivedAt: true },
  });
  if (row === null) return null;
  return { initiative: parseInitiative(row), version: row.version, archived: row.archivedAt !== null };
}

/** The same for one who is to change it: `not_found` for another kommune's, `forbidden` without the right to each of its areas. */
export async function findOwnInitiative(
  tx: Tx,
  viewer: Viewer,
  { id, moreAreaIds = [] }: { readonly id: string; readonly moreAreaIds?: readonly string[] },
): Promise<Result<StoredInitiative & { readonly kommuneId: string }, never>> {
  const { kommuneId } = viewer;
  if (kommuneId === null) return failure('forbidden', 'edit-initiative');
  const found = await findInitiative(tx, kommuneId, id);
  if (found === null) return failure('not_found', 'no-initiative');
  const areaIds = [...found.initiative.areaIds, ...moreAreaIds];
  if (!can(viewer, { action: 'edit-initiative', kommuneId, areaIds })) return failure('forbidden', 'edit-initiative');
  return success({ ...found, kommuneId });
}

/** Why a change is in conflict: who has saved it since. */
export async function conflictOf(
  tx: Tx,
  kommuneId: string,
  { id, reason = 'changed' }: { readonly id: string; readonly reason?: 'changed' | 'archived' },
): Promise<Failure<InitiativeConflict>> {
  const { version, updatedAt, updatedById } = await tx.initiative.findUniqueOrThrow({
    where: { id, kommuneId },
    select: { version: true, updatedAt: true, updatedById: true },
  });
  const names = await readNames(tx, kommuneId, [updatedById]);
  const savedBy = names.get(updatedById ?? '') ?? null;
  return failureWith('conflict', reason, { version, savedBy, savedAt: updatedAt.toISOString() });
}
