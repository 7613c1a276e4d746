import { isAnswered } from './answer';
import type { PlacementContent } from './placement-content';

/** Where a cell is; `areaId` null is the combined radar. */
export type CellKey = { readonly technologyId: string; readonly areaId: string | null };

/** A cell as it stands; `version` counts its saves. */
export type StoredCell = CellKey & { readonly content: PlacementContent; readonly version: number };

/** One cell to be changed. `before` is null, and its version 0, where nothing has ever been saved. */
export type PlannedChange = CellKey & {
  readonly before: PlacementContent | null;
  readonly versionBefore: number;
  readonly after: PlacementContent;
};

/**
 * Plans the copying of answers into cells that have none.
 *
 * `from` are the answers, with the keys of the cells they go to; `to` are the cells as they stand. Nothing that a person
 * has said is overwritten: an answer, "ved ikke" included, stands, and so does a note without an answer. What says
 * nothing is not copied. `technologyIds` are those of the radar copied to.
 */
export function copyAnswers(
  from: readonly (CellKey & { readonly content: PlacementContent })[],
  to: readonly StoredCell[],
  technologyIds: readonly string[],
): PlannedChange[] {
  const stored = new Map(to.map((cell) => [cellId(cell), cell]));
  return from.flatMap(({ technologyId, areaId, content }) => {
    const current = stored.get(cellId({ technologyId, areaId })) ?? null;
    const free = current === null || current.content.answer === null;
    if (!free || !isAnswered(content.answer) || !technologyIds.includes(technologyId)) return [];
    const before = current?.content ?? null;
    const after = { ...content, note: before?.note || content.note };
    return [{ technologyId, areaId, before, versionBefore: current?.version ?? 0, after }];
  });
}

/** A cell's key as one string, for a map. */
export function cellId({ technologyId, areaId }: CellKey): string {
  return JSON.stringify([technologyId, areaId]);
}
