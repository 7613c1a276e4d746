import type { Viewer } from '../domain/access';
import { failureWith, type Result, success } from '../domain/result';
import type { CellInput } from './cell-input';
import { findScope, mayFill, type ScopeInput } from './fill-scope';
import { type CellConflict, type SaveDetail, type SavedCell, saveCell } from './save-cell';
import { inTransaction } from './transaction';

export type SavePlacementInput = ScopeInput & CellInput;

/**
 * Saves what one cell says. `forbidden` without the right to the area; `not_found` for another kommune's radar or area, an
 * archived area, or a technology that is not on the radar; `invalid` with its problems; `conflict` with what somebody else
 * has saved since: the writer then saves again from that version, or lets it stand.
 */
export async function savePlacement(viewer: Viewer, input: SavePlacementInput): Promise<Result<SavedCell, SaveDetail>> {
  const allowed = mayFill(viewer, input.areaId);
  if (!allowed.ok) return allowed;
  const result = await inTransaction<SavedCell, SaveDetail>(async (tx, audit) => {
    const scope = await findScope(tx, viewer, input);
    if (!scope.ok) return scope;
    const saved = await saveCell({ tx, audit }, scope.value, input);
    return saved.ok && !saved.value.changed ? failureWith('conflict', unchanged, asDetail(saved.value)) : saved;
  });
  return asUnchanged(result) ?? result;
}

/** Nothing to write is no change, and leaves the transaction as a failure, which rolls back nothing. */
const unchanged = 'unchanged';

function asDetail({ content, version }: SavedCell): CellConflict {
  return { content, version, changedBy: null, changedAt: null };
}

function asUnchanged(result: Result<SavedCell, SaveDetail>): Result<SavedCell, SaveDetail> | null {
  if (result.ok || result.reason !== unchanged || result.detail === undefined || !('version' in result.detail)) {
    return null;
  }
  return success({ content: result.detail.content, version: result.detail.version, changed: false });
}
