import type { Viewer } from '../../domain/access';
import { failure, type Result, success } from '../../domain/result';
import { inTransaction } from '../transaction';
import { findOpenInitiatives } from './initiatives-file';
import { planOpenInitiatives } from './plan-initiatives-file';
import { storePlanned } from './store-planned-initiatives';

export type ApplyInitiativesInput = {
  readonly id: string;
  /** Of the plan that was shown. */
  readonly fingerprint: string;
  /** ISO yyyy-mm-dd. */
  readonly today: string;
};

export type AppliedInitiatives = { readonly made: number; readonly changed: number };

/**
 * Stores a sheet of initiatives, all of it in one transaction or nothing. `conflict` `changed-meanwhile` when what is stored has become
 * another than what was shown, `imported` when it is done already, or `nothing-to-import`; else as `findOpenInitiatives`.
 */
export async function applyInitiatives(
  viewer: Viewer,
  { id, fingerprint, today }: ApplyInitiativesInput,
): Promise<Result<AppliedInitiatives, never>> {
  return inTransaction<AppliedInitiatives, never>(async (tx, audit) => {
    const open = await findOpenInitiatives(tx, viewer, id);
    if (!open.ok) return open;
    const planned = await planOpenInitiatives(tx, { viewer, open: open.value, today });
    if (!planned.ok) return planned;
    if (planned.value.fingerprint !== fingerprint) return failure('conflict', 'changed-meanwhile');
    const { kommuneId, fileName } = open.value;
    const scope = { tx, audit, kommuneId, actorId: viewer.userId };
    const effects = await storePlanned(scope, planned.value.plan.planned);
    if (!effects.ok) return effects;
    const { made, changed } = effects.value;
    if (made.length + changed.length === 0) return failure('conflict', 'nothing-to-import');
    await tx.importDraft.update({
      where: { id },
      data: { status: 'imported', tables: '', mapping: JSON.stringify(effects.value) },
      select: { id: true },
    });
    const counts = { made: made.length, changed: changed.length };
    const entry = { action: 'import.applied', entity: 'import', entityId: id, kommuneId, actorId: viewer.userId };
    await audit({ ...entry, after: { fileName, ...counts } });
    return success(counts);
  });
}
