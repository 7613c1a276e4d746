import { can, type Viewer } from '../../domain/access';
import { failure, type Result, success } from '../../domain/result';
import { inTransaction } from '../transaction';
import { findOpenRound } from './find-open-round';

export type RemoveInput = { readonly roundId: string; readonly kommuneId: string };

/**
 * Takes a kommune that contributed by file out of an open round, with every version of its file: it has no other way to withdraw. One
 * that contributed here withdraws itself. What has been published stands. `conflict` is `not-open`, or `none` where it has no file
 * here.
 */
export async function removeFileContribution(
  viewer: Viewer,
  { roundId, kommuneId }: RemoveInput,
): Promise<Result<null, never>> {
  if (!can(viewer, { action: 'manage-rounds' })) return failure('forbidden', 'manage-rounds');
  return inTransaction<null, never>(async (tx, audit) => {
    const round = await findOpenRound(tx, roundId);
    if (!round.ok) return round;
    const { count } = await tx.contribution.updateMany({
      where: { roundId, kommuneId, source: 'file', withdrawnAt: null, round: { issuerKey: null } },
      data: { withdrawnAt: new Date() },
    });
    if (count === 0) return failure('conflict', 'none');
    const entry = { action: 'contribution.removed', entity: 'round', entityId: roundId, kommuneId };
    await audit({ ...entry, actorId: viewer.userId });
    return success(null);
  });
}
