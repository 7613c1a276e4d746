import { can, type Viewer } from '../../domain/access';
import type { ImportTargetKind } from '../../import/import-choices';

/** What a file may be read into. */
export type UploadKind = ImportTargetKind | 'initiatives';

/** True for who may read a file into answers or initiatives (the kommune's editor), or into an edition (the coordinator too, a shared one). */
export function mayImport(viewer: Viewer, kind: UploadKind): boolean {
  const { kommuneId } = viewer;
  if (kind === 'edition') return can(viewer, { action: 'edit-edition', kommuneId });
  return kommuneId !== null && can(viewer, { action: 'import', kommuneId });
}
