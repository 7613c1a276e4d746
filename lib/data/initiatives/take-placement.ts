import type { Viewer } from '../../domain/access';
import { withSaid } from '../../domain/initiative/placement-of-initiatives';
import { emptyContent } from '../../domain/placement-content';
import { failure, type Result } from '../../domain/result';
import { findScope, mayFill } from '../placements/fill-scope';
import { type SaveDetail, type SavedCell, saveCell } from '../placements/save-cell';
import { readCells, scopeOf } from '../placements/stored-cells';
import { inTransaction, unchanged } from '../transaction';
import { readCellInitiatives, saidOf } from './cell-state';

export type TakePlacementInput = {
  readonly radarId: string;
  readonly technologyId: string;
  /** Null is the combined radar. */
  readonly areaId: string | null;
  /** The placement's, as it was shown. */
  readonly version: number;
};

/**
 * Lets a cell say what its initiatives say; its note and, in operation, its value stay. `invalid` `no-initiatives` where there are
 * none; `conflict` when the cell has been saved since; else as a save of the cell.
 */
export async function takePlacement(viewer: Viewer, input: TakePlacementInput): Promise<Result<SavedCell, SaveDetail>> {
  const allowed = mayFill(viewer, input.areaId);
  if (!allowed.ok) return allowed;
  return inTransaction<SavedCell, SaveDetail>(async (tx, audit) => {
    const { radarId, technologyId, areaId, version } = input;
    const scope = await findScope(tx, viewer, { radarId, areaId });
    if (!scope.ok) return scope;
    const initiatives = await readCellInitiatives(tx, scope.value.kommuneId, { technologyId });
    const said = saidOf(initiatives, input);
    if (said === null) return failure('invalid', 'no-initiatives');
    const [cell] = await readCells(tx, radarId, { technologyId, scope: scopeOf(areaId) });
    const content = withSaid(cell?.content ?? emptyContent, said);
    const saved = await saveCell({ tx, audit }, scope.value, { technologyId, version, content });
    return saved.ok && !saved.value.changed ? unchanged(saved.value) : saved;
  });
}
