import type { Viewer } from '../../domain/access';
import type { Result } from '../../domain/result';
import { inTransaction, unchanged } from '../transaction';
import type { CellInput } from './cell-input';
import { findScope, mayFill, type ScopeInput } from './fill-scope';
import { type SaveDetail, type SavedCell, saveCell } from './save-cell';

export type SavePlacementInput = ScopeInput & CellInput;

/**
 * Saves what one cell says. `forbidden` without the right to the area; `not_found` for another kommune's radar or area, an
 * archived area, or a technology that is not on the radar; `invalid` with its problems; `conflict` with what somebody else
 * has saved since: the writer then saves again from that version, or lets it stand.
 */
export async function savePlacement(viewer: Viewer, input: SavePlacementInput): Promise<Result<SavedCell, SaveDetail>> {
  const allowed = mayFill(viewer, input.areaId);
  if (!allowed.ok) return allowed;
  return inTransaction<SavedCell, SaveDetail>(async (tx, audit) => {
    const scope = await findScope(tx, viewer, input);
    if (!scope.ok) return scope;
    const saved = await saveCell({ tx, audit }, scope.value, input);
    return saved.ok && !saved.value.changed ? unchanged(saved.value) : saved;
  });
}
