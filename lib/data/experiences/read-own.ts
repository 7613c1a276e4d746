import { can, type Viewer } from '../../domain/access';
import { failure, type Result, success } from '../../domain/result';
import { database } from '../database';
import type { Language } from '../editions/edition-view';
import { type OwnExperience, ownColumns, toOwn } from './own-row';

export type OwnExperiences = {
  /** The newest begun first. */
  readonly experiences: readonly OwnExperience[];
  /** Only the kommune's editor writes and shares them. */
  readonly mayShare: boolean;
};

/** The kommune's own experiences, drafts among them, with who uses them. Everybody in the kommune may see them. */
export async function readOwn(viewer: Viewer, language: Language): Promise<Result<OwnExperiences>> {
  const { kommuneId } = viewer;
  if (kommuneId === null || !can(viewer, { action: 'view-experiences' }))
    return failure('forbidden', 'view-experiences');
  const rows = await database().read.experience.findMany({
    where: { kommuneId },
    select: ownColumns(kommuneId),
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  });
  return success({
    experiences: rows.map((row) => toOwn(row, language)),
    mayShare: can(viewer, { action: 'share-experience', kommuneId }),
  });
}
