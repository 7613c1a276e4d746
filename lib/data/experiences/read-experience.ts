import { can, type Viewer } from '../../domain/access';
import { failure, type Result, success } from '../../domain/result';
import { database } from '../database';
import type { Language } from '../editions/edition-view';
import { type SharedExperience, sharedByOthers, sharedColumns, toShared } from './experience-row';
import { type OwnExperience, ownColumns, toOwn } from './own-row';

/** One experience: all of it where it is one's own, and otherwise what was shared. */
export type ExperienceView = {
  /** Only the kommune's editor changes its own, and marks that it uses others'. */
  readonly mayShare: boolean;
} & (
  | { readonly own: true; readonly experience: OwnExperience }
  | { readonly own: false; readonly experience: SharedExperience }
);

/** An experience of one's own, or one that another kommune shares now; `not_found` for any other, drafts and withdrawn ones of others included. */
export async function readExperience(viewer: Viewer, id: string, language: Language): Promise<Result<ExperienceView>> {
  const { kommuneId } = viewer;
  if (kommuneId === null || !can(viewer, { action: 'view-experiences' }))
    return failure('forbidden', 'view-experiences');
  const mayShare = can(viewer, { action: 'share-experience', kommuneId });
  const { experience } = database().read;
  const own = await experience.findFirst({ where: { id, kommuneId }, select: ownColumns(kommuneId) });
  if (own !== null) return success({ own: true, experience: toOwn(own, language), mayShare });
  const shared = await experience.findFirst({
    where: { id, ...sharedByOthers(kommuneId) },
    select: sharedColumns(kommuneId),
  });
  if (shared === null) return failure('not_found', 'no-experience');
  return success({ own: false, experience: toShared(shared, language), mayShare });
}
