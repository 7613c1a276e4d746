import type { Viewer } from '../../domain/access';
import { type Result, success } from '../../domain/result';
import { changeRound, type RoundTarget } from './change-round';

/**
 * Gives up an open round. One that has been published and was opened again becomes closed again: what was published stands.
 * Fails as `changeRound` does.
 */
export async function cancelRound(viewer: Viewer, target: RoundTarget): Promise<Result<null, never>> {
  return changeRound(viewer, target, {
    from: 'open',
    make: async (tx, { id }) => {
      const published = (await tx.release.count({ where: { roundId: id } })) > 0;
      return success({ status: published ? 'closed' : 'cancelled', action: 'round.cancelled', value: null });
    },
  });
}
