import type { Viewer } from '../../domain/access';
import { type Result, success } from '../../domain/result';
import { inTransaction, unchanged } from '../transaction';
import { conflictOf, findOwnInitiative } from './find-initiative';
import type { InitiativeConflict } from './initiative-failure';
import { type SavedInitiative, writeOver } from './store-initiative';

export type ArchiveInput = { readonly id: string; readonly version: number };
type Archived = Promise<Result<SavedInitiative, InitiativeConflict>>;

/** Puts an initiative away: shown nowhere, and kept. Refused as a save is. */
export function archiveInitiative(viewer: Viewer, input: ArchiveInput): Archived {
  return setArchived(viewer, input, true);
}

/** Brings it back. */
export function restoreInitiative(viewer: Viewer, input: ArchiveInput): Archived {
  return setArchived(viewer, input, false);
}

async function setArchived(viewer: Viewer, { id, version }: ArchiveInput, archived: boolean): Archived {
  const { userId: actorId } = viewer;
  return inTransaction<SavedInitiative, InitiativeConflict>(async (tx, audit) => {
    const found = await findOwnInitiative(tx, viewer, { id });
    if (!found.ok) return found;
    const { kommuneId } = found.value;
    if (found.value.archived === archived) return unchanged({ id, version: found.value.version, changed: false });
    const data = { archivedAt: archived ? new Date() : null };
    if (!(await writeOver({ tx, kommuneId, actorId }, { id, version, data }))) return conflictOf(tx, kommuneId, { id });
    const action = archived ? 'initiative.archived' : 'initiative.restored';
    const change = { before: { archived: !archived }, after: { archived } };
    await audit({ action, entity: 'initiative', entityId: id, kommuneId, actorId, ...change });
    return success({ id, version: version + 1, changed: true });
  });
}
