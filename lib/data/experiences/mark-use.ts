import { can, type Viewer } from '../../domain/access';
import { failure, type Result, success } from '../../domain/result';
import { inTransaction, unchanged } from '../transaction';
import { sharedByOthers } from './experience-row';

export type MarkUseInput = { readonly experienceId: string /** False takes the mark away. */; readonly uses: boolean };

/**
 * Says that the editor's kommune will use what another shared, or takes it back; the one who shared it sees who has. Saying it
 * twice is saying it once. `not_found` for what is not shared, or is one's own.
 */
export async function markUse(
  viewer: Viewer,
  { experienceId, uses }: MarkUseInput,
): Promise<Result<{ experienceId: string }, never>> {
  const { kommuneId, userId: actorId } = viewer;
  if (kommuneId === null || !can(viewer, { action: 'share-experience', kommuneId }))
    return failure('forbidden', 'share-experience');
  return inTransaction<{ experienceId: string }, never>(async (tx, audit) => {
    const where = { id: experienceId, ...sharedByOthers(kommuneId) };
    if ((await tx.experience.count({ where })) === 0) return failure('not_found', 'no-experience');
    const key = { experienceId, kommuneId };
    const marked = (await tx.experienceUse.count({ where: key })) > 0;
    if (marked === uses) return unchanged({ experienceId });
    if (uses) await tx.experienceUse.create({ data: { ...key, markedById: actorId }, select: { kommuneId: true } });
    else await tx.experienceUse.deleteMany({ where: key });
    const action = uses ? 'experience.use-marked' : 'experience.use-unmarked';
    await audit({ action, entity: 'experience', entityId: experienceId, kommuneId, actorId });
    return success({ experienceId });
  });
}
