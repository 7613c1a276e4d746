import { can, type Viewer } from '../../domain/access';
import { failure, type Result, success } from '../../domain/result';

/** Which papers there are for a viewer, as a condition on the table: a retired one is there for the editor alone. */
export type VisibleExports = { readonly kommuneId: string; readonly retiredAt?: null };

/** The papers of the viewer's own kommune; `forbidden` for whoever may not see its radar. */
export function visibleExports(viewer: Viewer): Result<VisibleExports, never> {
  const { kommuneId } = viewer;
  if (kommuneId === null || !can(viewer, { action: 'view-radar', kommuneId }))
    return failure('forbidden', 'view-radar');
  const seesRetired = can(viewer, { action: 'retire-paper', kommuneId });
  return success(seesRetired ? { kommuneId } : { kommuneId, retiredAt: null });
}
