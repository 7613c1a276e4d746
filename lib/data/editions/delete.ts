import type { Viewer } from '../../domain/access';
import { type Result, success } from '../../domain/result';
import { forgetUnused } from './add-technologies';
import { changeDraft, type DraftTarget } from './draft-change';

/** Deletes a draft with all it holds, and the technologies that were made for it alone. What is frozen is never deleted. */
export async function deleteDraft(viewer: Viewer, target: DraftTarget): Promise<Result<null, never>> {
  return changeDraft(viewer, target, async (tx, { id, kommuneId }) => {
    const before = await tx.edition.findUniqueOrThrow({
      where: { id },
      select: { title: true, year: true, version: true, _count: { select: { technologies: true, placements: true } } },
    });
    const used = await tx.editionTechnology.findMany({ where: { editionId: id }, select: { technologyId: true } });
    await tx.edition.delete({ where: { id }, select: { id: true } });
    const ids = used.map((row) => row.technologyId);
    await forgetUnused(tx, kommuneId, ids);
    return success({ action: 'edition.deleted', before, value: null });
  });
}
