import type { Viewer } from '../../domain/access';
import { type ExperienceField, missingFields } from '../../domain/experience/experience-texts';
import { failure, failureWith, type Result, success } from '../../domain/result';
import { changeExperience, type ExperienceTarget } from './change-experience';
import { checkShareable } from './shareable';

type Missing = { readonly fields: readonly ExperienceField[] };

/**
 * Lets every kommune of the installation see an experience, exactly as it was looked through: the revision is the one that was
 * shown. `invalid` is `incomplete` with what is missing, or `own-technology`; `conflict` is `changed`, or `shared` already.
 */
export async function shareExperience(
  viewer: Viewer,
  target: ExperienceTarget,
  now: Date = new Date(),
): Promise<Result<{ id: string }, Missing>> {
  return changeExperience<{ id: string }, Missing>(viewer, target, async (tx, { status, technologyId, ...texts }) => {
    if (status === 'shared') return failure('conflict', 'shared');
    const fields = missingFields(texts);
    if (fields.length > 0) return failureWith('invalid', 'incomplete', { fields });
    const shareable = await checkShareable(tx, { kommuneId: viewer.kommuneId ?? '', technologyId });
    if (!shareable.ok) return shareable;
    const { id } = target;
    const data = { status: 'shared', sharedAt: now, sharedById: viewer.userId, withdrawnAt: null } as const;
    return success({ data, action: 'experience.shared', value: { id } });
  });
}
