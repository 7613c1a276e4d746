import type { ImportPlan } from './import-plan';

/**
 * Which of the kommune's blank areas the sheet's own can take the place of: only where the sheet brings areas of its own,
 * and never one that the sheet answers in.
 */
export function archivableAreas({ areas }: Pick<ImportPlan, 'areas'>, blankAreaIds: readonly string[]): string[] {
  if (!areas.some(({ area }) => area.kind === 'new-area')) return [];
  const used = new Set(areas.flatMap(({ area }) => (area.kind === 'area' ? [area.areaId] : [])));
  return blankAreaIds.filter((id) => !used.has(id));
}
