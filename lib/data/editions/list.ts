import { can, type Viewer } from '../../domain/access';
import { failure, type Result, success } from '../../domain/result';
import { database } from '../database';
import { type EditionHead, type Language, listEditionHeads } from './edition-view';

export type EditionListItem = EditionHead & {
  readonly technologies: number;
  readonly areas: number;
  /** The years of the viewer's own radars that are laid over it, newest first. */
  readonly usedIn: readonly number[];
  readonly mayEdit: boolean;
};

export type EditionListView = { readonly editions: readonly EditionListItem[]; readonly mayCreate: boolean };

/** The editions that the viewer may see, newest first: shared and own, drafts only for those who edit them. */
export async function listEditions(viewer: Viewer, language: Language): Promise<Result<EditionListView>> {
  const { kommuneId } = viewer;
  if (!mayView(viewer, { kommuneId: null, status: 'frozen' })) return failure('forbidden', 'view-edition');
  const heads = (await listEditionHeads(kommuneId, language)).filter((head) => mayView(viewer, head));
  const sizes = await readSizes(
    heads.map((head) => head.id),
    kommuneId,
  );
  const editions = heads.map((head) => ({
    ...head,
    ...(sizes.get(head.id) ?? { technologies: 0, areas: 0, usedIn: [] }),
    mayEdit: can(viewer, { action: 'edit-edition', kommuneId: head.kommuneId }),
  }));
  return success({ editions, mayCreate: can(viewer, { action: 'edit-edition', kommuneId }) });
}

/** True for what the viewer may read: a draft only for those who edit it. */
export function mayView(viewer: Viewer, { kommuneId, status }: Pick<EditionHead, 'kommuneId' | 'status'>): boolean {
  return can(viewer, { action: 'view-edition', kommuneId, frozen: status !== 'draft' });
}

async function readSizes(ids: readonly string[], kommuneId: string | null) {
  const rows = await database().read.edition.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      _count: { select: { technologies: true, areas: true } },
      radars: { where: { kommuneId: kommuneId ?? '' }, select: { year: true }, orderBy: { year: 'desc' } },
    },
  });
  return new Map(
    rows.map(({ id, _count, radars }) => [id, { ..._count, usedIn: radars.map((radar) => radar.year) }] as const),
  );
}
