import type { Viewer } from '../../domain/access';
import type { EditionProblem } from '../../domain/edition-check';
import { failureWith, type Result, success } from '../../domain/result';
import type { Tx } from '../transaction';
import { changeDraft, type DraftTarget, type OpenDraft } from './draft-change';
import { draftProblems } from './problems';

/**
 * Freezes a draft for good. `invalid` with its problems where it has any. The version it corrects becomes superseded; radars
 * that are laid over that version keep it until their editor changes over.
 */
export async function freezeDraft(
  viewer: Viewer,
  target: DraftTarget,
): Promise<Result<null, readonly EditionProblem[]>> {
  return changeDraft<null, readonly EditionProblem[]>(viewer, target, async (tx, draft) => {
    const problems = await draftProblems(draft.id, tx);
    if (problems.length > 0) return failureWith('invalid', 'problems', problems);
    await settleValues(tx, draft);
    await tx.edition.update({
      where: { id: draft.id },
      data: { status: 'frozen', frozenAt: new Date() },
      select: { id: true },
    });
    const superseded = await supersede(tx, draft);
    const values = await tx.editionPlacement.count({ where: { editionId: draft.id } });
    return success({
      action: 'edition.frozen',
      before: { status: 'draft', superseded },
      after: { status: 'frozen', version: draft.version, values },
      value: null,
    });
  });
}

/** Each value gets its source in writing; what says nothing is left out. */
export async function settleValues(tx: Tx, { id: editionId, source }: Pick<OpenDraft, 'id' | 'source'>): Promise<void> {
  const nothing = { ring: null, level: null, maturity: null };
  await tx.editionPlacement.deleteMany({ where: { editionId, ...nothing } });
  await tx.editionPlacement.updateMany({ where: { editionId, source: '' }, data: { source } });
}

async function supersede(tx: Tx, { id, seriesId }: OpenDraft): Promise<string[]> {
  const where = { seriesId, status: 'frozen', id: { not: id } };
  const earlier = await tx.edition.findMany({ where, select: { id: true } });
  await tx.edition.updateMany({ where, data: { status: 'superseded' } });
  return earlier.map((row) => row.id);
}
