import { can, type Viewer } from '../../domain/access';
import { database } from '../database';
import { type EditionHead, type Language, listEditionHeads } from '../editions/edition-view';

/** An edition as the method page tells of it: how much it has, and how much of that is stated. */
export type MethodEdition = EditionHead & {
  readonly technologies: number;
  readonly areas: number;
  readonly stated: number;
  readonly inferred: number;
};

/**
 * The editions that can be compared with, newest first: the shared ones for everybody, since they are published, and a
 * kommune's own for its own people. Nothing of any kommune's answers.
 */
export async function readMethodEditions(viewer: Viewer | null, language: Language): Promise<MethodEdition[]> {
  const heads = await listEditionHeads(viewer?.kommuneId ?? null, language);
  const visible = heads.filter(({ status, kommuneId }) => status === 'frozen' && mayView(viewer, kommuneId));
  return Promise.all(visible.map(async (head) => ({ ...head, ...(await countsOf(head.id)) })));
}

function mayView(viewer: Viewer | null, kommuneId: string | null): boolean {
  return kommuneId === null || can(viewer, { action: 'view-edition', kommuneId, frozen: true });
}

async function countsOf(editionId: string) {
  const { read } = database();
  const [technologies, areas, stated, inferred] = await Promise.all([
    read.editionTechnology.count({ where: { editionId } }),
    read.editionArea.count({ where: { editionId } }),
    read.editionPlacement.count({ where: { editionId, basis: 'stated' } }),
    read.editionPlacement.count({ where: { editionId, basis: 'inferred' } }),
  ]);
  return { technologies, areas, stated, inferred };
}
