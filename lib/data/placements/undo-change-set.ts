import { can, type Viewer } from '../../domain/access';
import { type Inversion, invertChanges } from '../../domain/invert-changes';
import { failure, failureWith, type Result, success } from '../../domain/result';
import { undoImportEffects } from '../imports/undo';
import { inTransaction, type Tx } from '../transaction';
import { auditedContent } from './audited-content';
import { parseChanges, undoableKinds } from './change-set';
import { readCells, writeCell } from './stored-cells';

export type UndoInput = { readonly changeSetId: string };

/** A cell that was left alone, because somebody has saved it since. */
export type LeftAlone = { readonly technologyId: string; readonly areaId: string | null };

export type Undone = { readonly restored: number; readonly conflicts: readonly LeftAlone[] };

/**
 * Undoes an import or a copy in one transaction: each cell gets back what it said, unless somebody has saved it since.
 * `not_found` for another kommune's, `forbidden` without the right to every area it touched, `conflict` when it is undone
 * already or when nothing of it can be put back.
 */
export async function undoChangeSet(viewer: Viewer, input: UndoInput): Promise<Result<Undone, readonly LeftAlone[]>> {
  const { kommuneId, userId } = viewer;
  if (kommuneId === null) return failure('forbidden', 'undo-change');
  return inTransaction<Undone, readonly LeftAlone[]>(async (tx, audit) => {
    const set = await findSet(tx, kommuneId, input.changeSetId);
    if (set === null) return failure('not_found', 'no-change-set');
    const changes = parseChanges(set.changes);
    const areaIds = [...new Set(changes.map((change) => change.areaId))];
    if (!can(viewer, { action: 'undo-change', kommuneId, areaIds })) return failure('forbidden', 'undo-change');
    if (set.undoneAt !== null) return failure('conflict', 'undone');
    const inversion = invertChanges(changes, await readCells(tx, set.radarId));
    const conflicts = inversion.conflicts.map(({ change: { technologyId, areaId } }) => ({ technologyId, areaId }));
    const nothingLeft = changes.length > 0 && inversion.restorable.length === 0;
    if (nothingLeft) return failureWith('conflict', 'all-changed', conflicts);
    const restored = await restore(tx, inversion, { radarId: set.radarId, actorId: userId });
    if (!restored) return failure('conflict', 'changed');
    if (!(await markUndone(tx, set.id))) return failure('conflict', 'undone');
    const entry = { action: 'placements.undone', entity: 'change-set', entityId: set.id, kommuneId, actorId: userId };
    const told = inversion.restorable.map((cell) => ({ ...cell, content: auditedContent(cell.content) }));
    await audit({ ...entry, after: { restored: told, leftAlone: conflicts } });
    const effects = await undoImportEffects(tx, audit, {
      viewer,
      set: { id: set.id, radarId: set.radarId, kommuneId },
    });
    if (!effects.ok) return effects;
    return success({ restored: inversion.restorable.length, conflicts });
  });
}

async function findSet(tx: Tx, kommuneId: string, id: string) {
  return tx.changeSet.findFirst({
    where: { id, radar: { kommuneId }, kind: { in: [...undoableKinds] } },
    select: { id: true, radarId: true, changes: true, undoneAt: true },
  });
}

/** False when somebody saved one of the cells at this very moment. */
async function restore(tx: Tx, inversion: Inversion, by: { radarId: string; actorId: string }): Promise<boolean> {
  for (const cell of inversion.restorable) if (!(await writeCell(tx, { ...cell, ...by }))) return false;
  return true;
}

/** Two who undo at once: the second finds it done. */
async function markUndone(tx: Tx, id: string): Promise<boolean> {
  const marked = await tx.changeSet.updateMany({ where: { id, undoneAt: null }, data: { undoneAt: new Date() } });
  return marked.count === 1;
}
