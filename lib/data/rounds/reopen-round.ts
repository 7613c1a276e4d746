import type { Viewer } from '../../domain/access';
import { type Result, success } from '../../domain/result';
import { changeRound, type RoundTarget } from './change-round';

/**
 * Opens a closed round again for corrections; closing it publishes the next version, and the earlier ones stay. Fails as
 * `changeRound` does.
 */
export async function reopenRound(viewer: Viewer, target: RoundTarget): Promise<Result<null, never>> {
  return changeRound(viewer, target, {
    from: 'closed',
    make: async () => success({ status: 'open', action: 'round.reopened', value: null }),
  });
}
