import type { Tx } from '../transaction';

/** True when every id is one of the kommune's areas in use. */
export async function areOwnAreas(tx: Tx, kommuneId: string | null, areaIds: readonly string[]): Promise<boolean> {
  if (kommuneId === null) return areaIds.length === 0;
  const where = { id: { in: [...areaIds] }, kommuneId, archivedAt: null };
  return (await tx.area.count({ where })) === areaIds.length;
}
