import { can, type Viewer } from '../../domain/access';
import { failure, type Result, success } from '../../domain/result';
import { inTransaction } from '../transaction';
import { claimExperience, type ExperienceTarget } from './change-experience';

/** Deletes an experience that no other kommune sees, with the marks it had. `conflict` is `changed`, or `shared`: it is withdrawn first. */
export async function deleteExperience(viewer: Viewer, target: ExperienceTarget): Promise<Result<null, never>> {
  const { kommuneId, userId: actorId } = viewer;
  if (kommuneId === null || !can(viewer, { action: 'share-experience', kommuneId }))
    return failure('forbidden', 'share-experience');
  return inTransaction<null, never>(async (tx, audit) => {
    const claimed = await claimExperience(tx, target, kommuneId);
    if (!claimed.ok) return claimed;
    const { id, status, technologyId } = claimed.value;
    if (status === 'shared') return failure('conflict', 'shared');
    await tx.experience.delete({ where: { id }, select: { id: true } });
    const entry = { action: 'experience.deleted', entity: 'experience', entityId: id, kommuneId, actorId };
    await audit({ ...entry, before: { status, technologyId } });
    return success(null);
  });
}
