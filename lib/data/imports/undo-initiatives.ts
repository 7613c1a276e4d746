import { can, type Viewer } from '../../domain/access';
import type { PhaseStep } from '../../domain/initiative/initiative';
import { failure, type Result, success } from '../../domain/result';
import { initiativeContentSchema } from '../initiatives/initiative-input';
import { type StoreScope, storeInitiative } from '../initiatives/store-initiative';
import { inTransaction, type Tx } from '../transaction';
import { type InitiativeEffects, initiativeEffectsSchema } from './initiatives-done';
import { initiativesTarget } from './initiatives-file';

/** How many initiatives were put back, and how many somebody has saved since: those are left as they are. */
export type UndoneInitiatives = { readonly undone: number; readonly left: number };

/**
 * Undoes an import of initiatives: what it made is archived, what it changed says again what it said before, in the phase it was in.
 * `forbidden` for one who may not import; `not_found` for another kommune's, or one that is undone already.
 */
export async function undoInitiatives(
  viewer: Viewer,
  { id }: { readonly id: string },
): Promise<Result<UndoneInitiatives, never>> {
  const { kommuneId } = viewer;
  if (kommuneId === null || !can(viewer, { action: 'import', kommuneId })) return failure('forbidden', 'import');
  return inTransaction<UndoneInitiatives, never>(async (tx, audit) => {
    const draft = await tx.importDraft.findFirst({
      where: { id, kommuneId, target: initiativesTarget, status: 'imported' },
      select: { mapping: true },
    });
    if (draft === null) return failure('not_found', 'no-import');
    const effects = initiativeEffectsSchema.parse(JSON.parse(draft.mapping));
    const scope = { tx, audit, kommuneId, actorId: viewer.userId };
    const archived = await archiveMade(scope, effects.made);
    const restored: string[] = [];
    for (const change of effects.changed) if (await putBack(scope, change)) restored.push(change.id);
    await tx.importDraft.deleteMany({ where: { id } });
    const undone = archived.length + restored.length;
    const left = effects.made.length + effects.changed.length - undone;
    const entry = { action: 'import.undone', entity: 'import', entityId: id, kommuneId, actorId: viewer.userId };
    await audit({ ...entry, after: { archived, restored, left } });
    return success({ undone, left });
  });
}

/** The ids of those that were archived. */
async function archiveMade({ tx, kommuneId }: StoreScope, made: InitiativeEffects['made']): Promise<string[]> {
  const archived: string[] = [];
  for (const { id, version } of made) {
    const { count } = await tx.initiative.updateMany({
      where: { id, version, kommuneId, archivedAt: null },
      data: { archivedAt: new Date(), version: { increment: 1 } },
    });
    if (count > 0) archived.push(id);
  }
  return archived;
}

/** False where somebody has saved it since, or what it said can no longer be said. */
async function putBack(scope: StoreScope, change: InitiativeEffects['changed'][number]): Promise<boolean> {
  const { tx, kommuneId } = scope;
  const { id, version, moved, takenBack } = change;
  const current = await tx.initiative.count({ where: { id, version, kommuneId, archivedAt: null } });
  if (current === 0) return false;
  const before = initiativeContentSchema.parse(change.before);
  const saved = await storeInitiative(scope, { id, version, content: before });
  if (saved.ok && moved) await (takenBack === undefined ? stepBack(tx, id) : stepAgain(scope, id, takenBack));
  return saved.ok;
}

/** Takes away the last step of its way: the one that the import added. */
async function stepBack(tx: Tx, initiativeId: string): Promise<void> {
  const [last, earlier] = await tx.initiativePhase.findMany({
    where: { initiativeId },
    select: { position: true, phase: true, since: true },
    orderBy: { position: 'desc' },
    take: 2,
  });
  if (last === undefined || earlier === undefined) return;
  await tx.initiativePhase.deleteMany({ where: { initiativeId, position: last.position } });
  await tx.initiative.updateMany({
    where: { id: initiativeId },
    data: { phase: earlier.phase, phaseSince: earlier.since, version: { increment: 1 } },
  });
}

/** Puts back the step that the import took away. */
async function stepAgain({ tx, actorId }: StoreScope, initiativeId: string, step: PhaseStep): Promise<void> {
  const position = 1 + (await tx.initiativePhase.count({ where: { initiativeId } }));
  await tx.initiativePhase.create({ data: { initiativeId, position, ...step, recordedById: actorId } });
  await tx.initiative.updateMany({
    where: { id: initiativeId },
    data: { phase: step.phase, phaseSince: step.since, version: { increment: 1 } },
  });
}
