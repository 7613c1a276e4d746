import type { Lineage } from './lineage';
import type { RadarPlacement } from './radar';
import { middleAnswer } from './release/middle-answer';

/**
 * An earlier year's placements as those of the technologies of now.
 *
 * One predecessor: its own answer, also where it has been split and the answer is shared by its parts. Several that were merged: the
 * middle of their answers in that area, the lower of two. What nothing of now continues keeps its own id.
 */
export function earlierPlacements(placements: readonly RadarPlacement[], lineage: Lineage): RadarPlacement[] {
  const byTechnology = groupBy(placements, ({ technologyId }) => technologyId);
  const own = (id: string) => byTechnology.get(id) ?? [];
  const carried = [...lineage.of].flatMap(([technologyId, { predecessors }]) =>
    predecessors.length > 1
      ? mergePlacements(technologyId, predecessors.flatMap(own))
      : predecessors.flatMap(own).map((placement) => ({ ...placement, technologyId })),
  );
  return [...carried, ...lineage.ended.flatMap(({ technologyId }) => own(technologyId))];
}

function mergePlacements(technologyId: string, placements: readonly RadarPlacement[]): RadarPlacement[] {
  return [...groupBy(placements, ({ areaId }) => areaId)].map(([areaId, inArea]) => ({
    technologyId,
    areaId,
    answer: middleAnswer(inArea.map(({ answer }) => answer)),
    spread: null,
    value: null,
  }));
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
