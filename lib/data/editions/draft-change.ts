import { can, type Viewer } from '../../domain/access';
import { failure, type Result, success } from '../../domain/result';
import { inTransaction, type Tx } from '../transaction';

/** A draft as somebody saw it: `revision` is the one that the change was made from. */
export type DraftTarget = { readonly id: string; readonly revision: number };

/** The draft that is being changed. */
export type OpenDraft = {
  readonly id: string;
  /** Null is an edition shared by the installation. */
  readonly kommuneId: string | null;
  readonly seriesId: string;
  readonly version: number;
  readonly source: string;
};

/** What a change did, for its audit row, and what it answers. */
export type DraftChange<T> = {
  readonly action: string;
  readonly before?: unknown;
  readonly after?: unknown;
  readonly value: T;
};

/**
 * Changes a draft in one transaction with its audit row. `not_found` for an edition the viewer may not see, `forbidden` for
 * one it may only read, `conflict` with `frozen` or `changed` when it is no draft any more or was changed in between.
 */
export async function changeDraft<T, D = never>(
  viewer: Viewer,
  target: DraftTarget,
  change: (tx: Tx, draft: OpenDraft) => Promise<Result<DraftChange<T>, D>>,
): Promise<Result<T, D>> {
  return inTransaction<T, D>(async (tx, audit) => {
    const opened = await openDraft(tx, viewer, target);
    if (!opened.ok) return opened;
    const draft = opened.value;
    const changed = await change(tx, draft);
    if (!changed.ok) return changed;
    const { value, ...said } = changed.value;
    const entry = { entity: 'edition', entityId: draft.id, kommuneId: draft.kommuneId, actorId: viewer.userId };
    await audit({ ...said, ...entry });
    return success(value);
  });
}

/** Finds the draft and claims its next revision, so that of two who started from the same one only the first gets it. */
async function openDraft(tx: Tx, viewer: Viewer, { id, revision }: DraftTarget): Promise<Result<OpenDraft, never>> {
  const row = await tx.edition.findUnique({
    where: { id },
    select: { id: true, kommuneId: true, seriesId: true, version: true, source: true, status: true },
  });
  if (row === null) return failure('not_found', 'no-edition');
  const { status, ...draft } = row;
  const frozen = status !== 'draft';
  if (!can(viewer, { action: 'view-edition', kommuneId: draft.kommuneId, frozen }))
    return failure('not_found', 'no-edition');
  if (!can(viewer, { action: 'edit-edition', kommuneId: draft.kommuneId })) return failure('forbidden', 'edit-edition');
  if (frozen) return failure('conflict', 'frozen');
  const where = { id, revision, status: 'draft' };
  const { count } = await tx.edition.updateMany({ where, data: { revision: { increment: 1 } } });
  return count === 1 ? success(draft) : failure('conflict', 'changed');
}
