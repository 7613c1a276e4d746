import { can, type Viewer } from '@/lib/domain/access';

/** In which areas the viewer may write initiatives down; null asks about the kommune as a whole. */
export function mayCreateIn(viewer: Viewer): (areaId: string | null) => boolean {
  const kommuneId = viewer.kommuneId ?? '';
  return (areaId) => can(viewer, { action: 'edit-initiative', kommuneId, areaIds: areaId === null ? [] : [areaId] });
}
