import { type CellKey, cellId, type StoredCell } from './copy-answers';
import { emptyContent, type PlacementContent } from './placement-content';

/** One cell as a change left it; `before` is null where nothing had ever been saved. */
export type RecordedChange = CellKey & {
  readonly before: PlacementContent | null;
  readonly after: PlacementContent;
  readonly versionAfter: number;
};

/** A cell to be put back; `version` is the one it must still have when it is saved. */
export type RestoredCell = CellKey & { readonly content: PlacementContent; readonly version: number };

/** A cell that someone has saved since; `current` is null where it is gone. */
export type UndoConflict = { readonly change: RecordedChange; readonly current: StoredCell | null };

export type Inversion = { readonly restorable: readonly RestoredCell[]; readonly conflicts: readonly UndoConflict[] };

/** Plans the undoing of many changes at once: what can be put back, and what has been saved since and is left alone. */
export function invertChanges(changes: readonly RecordedChange[], current: readonly StoredCell[]): Inversion {
  const stored = new Map(current.map((cell) => [cellId(cell), cell]));
  const pairs = changes.map((change) => ({ change, current: stored.get(cellId(change)) ?? null }));
  const untouched = (pair: UndoConflict) => pair.current?.version === pair.change.versionAfter;
  return {
    restorable: pairs.filter(untouched).map(({ change }) => ({
      technologyId: change.technologyId,
      areaId: change.areaId,
      content: change.before ?? emptyContent,
      version: change.versionAfter,
    })),
    conflicts: pairs.filter((pair) => !untouched(pair)),
  };
}
