import { can, type Viewer } from '../../domain/access';
import { failure, type Result, success } from '../../domain/result';
import { inTransaction } from '../transaction';
import { findOpenRound } from './find-open-round';

/**
 * Takes the kommune out of an open round, with every version it has contributed, so that no earlier one counts in its place. What
 * has been published stands. `conflict` is `not-open`, or `none` where nothing is contributed.
 */
export async function withdrawContribution(
  viewer: Viewer,
  { roundId }: { readonly roundId: string },
): Promise<Result<null, never>> {
  const { kommuneId, userId: actorId } = viewer;
  if (kommuneId === null || !can(viewer, { action: 'contribute', kommuneId }))
    return failure('forbidden', 'contribute');
  return inTransaction<null, never>(async (tx, audit) => {
    const round = await findOpenRound(tx, roundId);
    if (!round.ok) return round;
    const { count } = await tx.contribution.updateMany({
      where: { roundId, kommuneId, withdrawnAt: null },
      data: { withdrawnAt: new Date() },
    });
    if (count === 0) return failure('conflict', 'none');
    await audit({ action: 'contribution.withdrawn', entity: 'round', entityId: roundId, kommuneId, actorId });
    return success(null);
  });
}
