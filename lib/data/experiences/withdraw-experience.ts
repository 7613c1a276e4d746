import type { Viewer } from '../../domain/access';
import { failure, type Result, success } from '../../domain/result';
import { changeExperience, type ExperienceTarget } from './change-experience';

/**
 * Takes a shared experience back: from now on no other kommune sees it, those included that marked it. Their marks are kept, and
 * count again if it is shared anew. `conflict` is `changed`, or `not-shared`.
 */
export async function withdrawExperience(
  viewer: Viewer,
  target: ExperienceTarget,
  now: Date = new Date(),
): Promise<Result<{ id: string }, never>> {
  return changeExperience<{ id: string }>(viewer, target, async (_tx, { id, status }) => {
    if (status !== 'shared') return failure('conflict', 'not-shared');
    const data = { status: 'withdrawn', withdrawnAt: now } as const;
    return success({ data, action: 'experience.withdrawn', value: { id } });
  });
}
