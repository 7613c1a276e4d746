import { can, type Viewer } from '../../domain/access';
import { failure, failureWith, type Result, success } from '../../domain/result';
import { inTransaction, type Tx } from '../transaction';
import { copyEdition } from './copy';
import { headInputColumns } from './head';
import { newEditionId } from './id';

type Draft = { readonly id: string };

/**
 * Starts a correction of a frozen edition: a draft of its next version, with all it holds. Where one is under way already,
 * that one is answered. `conflict` with `superseded` for a version that has a successor.
 */
export async function startCorrection(viewer: Viewer, id: string): Promise<Result<Draft, Draft>> {
  const result = await inTransaction<Draft, Draft>(async (tx, audit) => {
    const found = await findFrozen(tx, viewer, id);
    if (!found.ok) return found;
    const { status: _status, ...edition } = found.value;
    const { seriesId, kommuneId, version } = edition;
    const open = await tx.edition.findFirst({ where: { seriesId, status: 'draft' }, select: { id: true } });
    if (open !== null) return failureWith('conflict', 'correction-under-way', open);
    const draft = { ...edition, id: newEditionId(edition.year), version: version + 1, createdById: viewer.userId };
    await tx.edition.create({ data: draft, select: { id: true } });
    await copyEdition(tx, { from: id, to: draft.id, withValues: true });
    const entry = { action: 'edition.correction-started', entity: 'edition', entityId: draft.id };
    await audit({ ...entry, kommuneId, actorId: viewer.userId, after: { seriesId, version: draft.version, from: id } });
    return success({ id: draft.id });
  });
  return !result.ok && result.reason === 'correction-under-way' && result.detail ? success(result.detail) : result;
}

async function findFrozen(tx: Tx, viewer: Viewer, id: string) {
  const row = await tx.edition.findUnique({
    where: { id },
    select: { ...headInputColumns, seriesId: true, kommuneId: true, version: true, simulated: true, status: true },
  });
  if (row === null) return failure('not_found', 'no-edition');
  const frozen = row.status !== 'draft';
  const { kommuneId } = row;
  if (!can(viewer, { action: 'view-edition', kommuneId, frozen })) return failure('not_found', 'no-edition');
  if (!can(viewer, { action: 'edit-edition', kommuneId })) return failure('forbidden', 'edit-edition');
  if (row.status !== 'frozen') return failure('conflict', frozen ? 'superseded' : 'not-frozen');
  return success(row);
}
