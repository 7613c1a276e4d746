import { can, type Viewer } from '../../domain/access';
import type { LineageLink } from '../../domain/lineage';
import { lineageProblem } from '../../domain/lineage-problem';
import { failure, type Result, success } from '../../domain/result';
import { inTransaction } from '../transaction';
import { linkableTechnologies } from './linkable-technologies';
import { readLinks } from './read-links';

/**
 * Adds a link: the coordinator's holds for the whole installation, an editor's for the own kommune. `not_found` for a technology that
 * the viewer may not link; `conflict` with the reason where it does not go with the links there are.
 */
export async function addLink(viewer: Viewer, { kind, fromId, toId }: LineageLink): Promise<Result<null>> {
  const { kommuneId, userId: actorId } = viewer;
  if (!can(viewer, { action: 'edit-edition', kommuneId })) return failure('forbidden', 'edit-edition');
  const link = { kind, fromId, toId };
  return inTransaction(async (tx, audit) => {
    const known = new Set((await linkableTechnologies(kommuneId, tx)).map(({ id }) => id));
    if (!known.has(fromId) || (toId !== null && !known.has(toId))) return failure('not_found', 'no-technology');
    const problem = lineageProblem(await readLinks(kommuneId, tx), link);
    if (problem !== null) return failure('conflict', problem);
    const { id } = await tx.technologyLink.create({
      data: { ...link, kommuneId, createdById: actorId },
      select: { id: true },
    });
    await audit({ action: 'lineage.added', entity: 'technology-link', entityId: id, kommuneId, actorId, after: link });
    return success(null);
  });
}

/** Takes a link away: by whoever may add one beside it. `not_found` for what is not there, or is not the viewer's. */
export async function removeLink(viewer: Viewer, id: string): Promise<Result<null>> {
  const { kommuneId, userId: actorId } = viewer;
  if (!can(viewer, { action: 'edit-edition', kommuneId })) return failure('forbidden', 'edit-edition');
  return inTransaction(async (tx, audit) => {
    const select = { kind: true, fromId: true, toId: true } as const;
    const before = await tx.technologyLink.findFirst({ where: { id, kommuneId }, select });
    if (before === null) return failure('not_found', 'no-link');
    await tx.technologyLink.deleteMany({ where: { id, kommuneId } });
    await audit({ action: 'lineage.removed', entity: 'technology-link', entityId: id, kommuneId, actorId, before });
    return success(null);
  });
}
