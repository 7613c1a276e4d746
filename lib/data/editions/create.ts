import { can, type Viewer } from '../../domain/access';
import type { EditionHeadInput } from '../../domain/edition-head';
import { ringNamesProblem } from '../../domain/edition-ring-names';
import { failure, type Result, success } from '../../domain/result';
import { inTransaction, type Tx } from '../transaction';
import { copyEdition } from './copy';
import { filledHead } from './head';
import { newEditionId } from './id';

export type CreateInput = {
  readonly head: EditionHeadInput;
  /** A published edition whose areas and technologies, and values too if asked for, the draft starts with. */
  readonly copy: { readonly editionId: string; readonly withValues: boolean } | null;
};

/**
 * Makes a draft: the kommune's own for its editor, a shared one for the coordinator. A copy of simulated values stays
 * marked as simulated, and has the original's names of the rings unless it is given others. Answers the draft's id;
 * `not_found` for a copy of what the viewer may not see, `invalid` as `saveHead`.
 */
export async function createDraft(viewer: Viewer, input: CreateInput): Promise<Result<{ readonly id: string }, never>> {
  const { kommuneId } = viewer;
  if (!can(viewer, { action: 'edit-edition', kommuneId })) return failure('forbidden', 'edit-edition');
  const wrong = ringNamesProblem(input.head.ringNames ?? null);
  if (wrong !== null) return failure('invalid', wrong);
  return inTransaction<{ readonly id: string }, never>(async (tx, audit) => {
    const original = input.copy === null ? null : await findCopied(tx, viewer, input.copy.editionId);
    if (input.copy !== null && original === null) return failure('not_found', 'no-edition');
    const id = newEditionId(input.head.year);
    const simulated = input.copy?.withValues === true && original?.simulated === true;
    const head = filledHead(input.head);
    const ringNames = head.ringNames || (original?.ringNames ?? '');
    const data = { ...head, ringNames, id, seriesId: id, kommuneId, simulated, createdById: viewer.userId };
    await tx.edition.create({ data, select: { id: true } });
    if (input.copy !== null)
      await copyEdition(tx, { from: input.copy.editionId, to: id, withValues: input.copy.withValues });
    const entry = { action: 'edition.created', entity: 'edition', entityId: id, kommuneId, actorId: viewer.userId };
    await audit({ ...entry, after: { title: input.head.title, year: input.head.year, copy: input.copy } });
    return success({ id });
  });
}

type Original = { readonly simulated: boolean; readonly ringNames: string };

async function findCopied(tx: Tx, viewer: Viewer, id: string): Promise<Original | null> {
  const row = await tx.edition.findUnique({
    where: { id },
    select: { kommuneId: true, status: true, simulated: true, ringNames: true },
  });
  if (row === null || row.status === 'draft') return null;
  return can(viewer, { action: 'view-edition', kommuneId: row.kommuneId, frozen: true }) ? row : null;
}
