import type { Viewer } from '../../domain/access';
import { failure, type Result, success } from '../../domain/result';
import { type Audit, inTransaction } from '../transaction';
import type { CellInput } from './cell-input';
import { findScope, mayFill, type ScopeInput } from './fill-scope';
import { type KeptAnswer, keepAnswers, toKept } from './kept-answers';
import { saveCell } from './save-cell';

export type SavePlacementsInput = ScopeInput & { readonly cells: readonly CellInput[] };

/** What became of a whole list: how many were saved, and where the answers wait that could not be. */
export type SavedList = { readonly saved: number; readonly kept: number; readonly keptId: string | null };

/**
 * Saves the changed cells of a whole list in one transaction. An answer that somebody else has been before, or that lacks
 * its reason, is kept for its writer to decide on; the others are saved. `conflict` when there was nothing to save.
 */
export async function savePlacements(viewer: Viewer, input: SavePlacementsInput): Promise<Result<SavedList>> {
  const allowed = mayFill(viewer, input.areaId);
  if (!allowed.ok) return allowed;
  return inTransaction<SavedList, unknown>(async (tx, audit) => {
    const found = await findScope(tx, viewer, input);
    if (!found.ok) return found;
    const scope = found.value;
    let saved = 0;
    const kept: KeptAnswer[] = [];
    for (const cell of input.cells) {
      const result = await saveCell({ tx, audit }, scope, cell);
      if (result.ok) saved += result.value.changed ? 1 : 0;
      else if (result.code === 'conflict') kept.push(toKept(cell, 'changed'));
      else if (result.code === 'invalid') kept.push(toKept(cell, 'problems'));
      else return result;
    }
    const keptId = await keepAnswers(tx, scope, kept);
    if (saved + kept.length === 0) return failure('conflict', 'unchanged');
    if (keptId !== null) await auditKept({ audit, viewer, kommuneId: scope.kommuneId }, keptId, kept);
    return success({ saved, kept: kept.length, keptId });
  });
}

type AuditContext = { readonly audit: Audit; readonly viewer: Viewer; readonly kommuneId: string };

async function auditKept(
  { audit, viewer, kommuneId }: AuditContext,
  entityId: string,
  kept: readonly KeptAnswer[],
): Promise<void> {
  const after = kept.map(({ technologyId, why }) => ({ technologyId, why }));
  await audit({
    action: 'placements.kept',
    entity: 'change-set',
    entityId,
    kommuneId,
    actorId: viewer.userId,
    after,
  });
}
