import { can, type Viewer } from '../../domain/access';
import type { ImportTargetKind } from '../../import/import-choices';

/** True for who may read a file into answers (the kommune's editor), or into an edition (the coordinator too, a shared one). */
export function mayImport(viewer: Viewer, kind: ImportTargetKind): boolean {
  const { kommuneId } = viewer;
  if (kind === 'edition') return can(viewer, { action: 'edit-edition', kommuneId });
  return kommuneId !== null && can(viewer, { action: 'import', kommuneId });
}
