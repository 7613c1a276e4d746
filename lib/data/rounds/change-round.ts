import { can, type Viewer } from '../../domain/access';
import { failure, type Result, success } from '../../domain/result';
import { inTransaction, type Tx } from '../transaction';
import type { RoundStatus } from './list-rounds';

/** A round as a coordinator saw it: `revision` is the one that the change was made from. */
export type RoundTarget = { readonly id: string; readonly revision: number };

/** The round that is being changed. */
export type ChangedRound = {
  readonly id: string;
  readonly editionId: string;
  readonly title: string;
  readonly year: number;
  readonly date: string;
  readonly simulated: boolean;
  readonly issuerName: string;
};

/** What the round becomes, what the audit says of it, and what is answered. */
export type RoundChange<T> = {
  readonly status: RoundStatus;
  readonly action: string;
  readonly after?: object;
  readonly value: T;
};

type Change<T, D> = {
  /** The status that the round must have. */
  readonly from: RoundStatus;
  readonly make: (tx: Tx, round: ChangedRound) => Promise<Result<RoundChange<T>, D>>;
};

/**
 * Changes a round of this installation in one transaction with its audit row. `not_found` where there is none; `conflict` is
 * `foreign` for one that came as a file, the status it has where that is not the one it must have, or `changed` where another
 * coordinator came between.
 */
export async function changeRound<T, D = never>(
  viewer: Viewer,
  target: RoundTarget,
  { from, make }: Change<T, D>,
): Promise<Result<T, D>> {
  if (!can(viewer, { action: 'manage-rounds' })) return failure('forbidden', 'manage-rounds');
  return inTransaction<T, D>(async (tx, audit) => {
    const claimed = await claimRound(tx, target, from);
    if (!claimed.ok) return claimed;
    const made = await make(tx, claimed.value);
    if (!made.ok) return made;
    const { status, action, after = {}, value } = made.value;
    const closedAt = status === 'open' ? null : new Date();
    await tx.round.update({ where: { id: target.id }, data: { status, closedAt }, select: { id: true } });
    const entry = { action, entity: 'round', entityId: target.id, kommuneId: null, actorId: viewer.userId };
    await audit({ ...entry, before: { status: from }, after: { status, ...after } });
    return success(value);
  });
}

/** Claims the round's next revision, so that of two who started from the same one only the first gets it. */
async function claimRound(
  tx: Tx,
  { id, revision }: RoundTarget,
  from: RoundStatus,
): Promise<Result<ChangedRound, never>> {
  const row = await tx.round.findUnique({ where: { id }, select: changedColumns });
  if (row === null) return failure('not_found', 'no-round');
  const { issuerKey, status, ...round } = row;
  if (issuerKey !== null) return failure('conflict', 'foreign');
  if (status !== from) return failure('conflict', status);
  const { count } = await tx.round.updateMany({
    where: { id, revision, status: from },
    data: { revision: { increment: 1 } },
  });
  return count === 1 ? success(round) : failure('conflict', 'changed');
}

const changedColumns = {
  id: true,
  editionId: true,
  title: true,
  year: true,
  date: true,
  simulated: true,
  issuerName: true,
  issuerKey: true,
  status: true,
} as const;
