import { can, type Viewer } from '../../domain/access';
import { failure, type Result, success } from '../../domain/result';
import { longestRetireReason } from '../../domain/retire-reason';
import { inTransaction } from '../transaction';
import { tidyText } from './tidy-texts';

export type RetireInput = {
  readonly id: string;
  /** Why, in the editor's words; may be empty. */
  readonly reason: string;
};

/**
 * Takes a paper out of use: only editors see it from then on, and no more files are made of it. Nothing is deleted. `conflict`
 * `retired` when it is so already; `invalid` `reason-too-long`.
 */
export async function retireExport(
  viewer: Viewer,
  input: RetireInput,
  now: Date,
): Promise<Result<{ readonly id: string }, never>> {
  const { kommuneId, userId } = viewer;
  if (kommuneId === null || !can(viewer, { action: 'retire-paper', kommuneId }))
    return failure('forbidden', 'retire-paper');
  const { id } = input;
  const reason = tidyText(input.reason);
  if (reason.length > longestRetireReason) return failure('invalid', 'reason-too-long');
  return inTransaction<{ readonly id: string }, never>(async (tx, audit) => {
    const where = { id, kommuneId };
    if ((await tx.export.count({ where })) === 0) return failure('not_found', 'no-export');
    const data = { retiredAt: now, retiredById: userId, retiredReason: reason };
    const retired = await tx.export.updateMany({ where: { ...where, retiredAt: null }, data });
    if (retired.count !== 1) return failure('conflict', 'retired');
    const entry = { action: 'export.retire', entity: 'export', entityId: id, kommuneId, actorId: userId };
    await audit({ ...entry, after: { reasonLength: reason.length } });
    return success({ id });
  });
}
