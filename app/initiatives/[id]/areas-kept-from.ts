import type { Viewer } from '@/lib/domain/access';
import type { InitiativeRow } from '@/lib/domain/initiative/initiative-row';

/** The names of the areas for which a contributor who edits some of an initiative's areas may not edit it; none for anyone else. */
export function areasKeptFrom(viewer: Viewer, row: Pick<InitiativeRow, 'areaIds' | 'areaNames'>): readonly string[] {
  const isOwn = (areaId: string) => viewer.areaIds.includes(areaId);
  if (viewer.role !== 'contributor' || !row.areaIds.some(isOwn)) return [];
  return row.areaNames.filter((_, index) => !isOwn(row.areaIds[index] ?? ''));
}
