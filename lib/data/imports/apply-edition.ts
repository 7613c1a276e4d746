import type { Viewer } from '../../domain/access';
import type { EditionHeadInput } from '../../domain/edition-head';
import { failure, type Result, success } from '../../domain/result';
import { inTransaction } from '../transaction';
import { findOpenImport } from './draft';
import { planOpenImport } from './plan';
import { isComparable, makeDraftFromSheet } from './reference';

export type ApplyEditionInput = {
  readonly id: string;
  readonly fingerprint: string;
  readonly head: EditionHeadInput;
  readonly otherCategory: string;
};

/**
 * Makes a draft edition of a sheet's rings and levels, its areas named as the sheet's columns. Answers the draft's id;
 * failures as `applyImport`, and `no-references` where the sheet has none.
 */
export async function applyEditionImport(
  viewer: Viewer,
  input: ApplyEditionInput,
): Promise<Result<{ readonly editionId: string }, never>> {
  return inTransaction<{ readonly editionId: string }, never>(async (tx, audit) => {
    const found = await findOpenImport(tx, viewer, input.id);
    if (!found.ok) return found;
    const { id, kind, kommuneId, table, fileName } = found.value;
    if (kind !== 'edition') return failure('invalid', 'malformed');
    const planned = await planOpenImport(tx, found.value);
    if (planned.fingerprint !== input.fingerprint) return failure('conflict', 'changed');
    if (!planned.plan.references.some(isComparable)) return failure('invalid', 'no-references');
    const areaNames = new Map(table.columns.map(({ key, header }) => [key, header || key]));
    const { head, otherCategory } = input;
    const made = await makeDraftFromSheet(tx, audit, { viewer, planned, head, otherCategory, areaNames });
    if (!made.ok) return made;
    await tx.importDraft.deleteMany({ where: { id, kommuneId } });
    const editionId = made.value.id;
    const entry = { action: 'import.applied', entity: 'import', entityId: id, kommuneId, actorId: viewer.userId };
    await audit({ ...entry, after: { fileName, editionId } });
    return success({ editionId });
  });
}
