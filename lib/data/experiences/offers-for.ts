import { can, type Viewer } from '../../domain/access';
import { failure, type Result, success } from '../../domain/result';
import { database } from '../database';
import type { Language } from '../editions/edition-view';
import { type SharedExperience, sharedByOthers, sharedColumns, toShared } from './experience-row';
import { orderByLikeness } from './order-by-likeness';

/** `today` is ISO yyyy-mm-dd: the regions of this day are what kommuner are likened by. */
export type OffersQuery = { readonly language: Language; readonly today: string };

/**
 * What others have shared about each of some technologies, of the kommuner most like ours first. A technology that nobody has
 * shared anything about is not in the answer.
 */
export async function readOffers(
  viewer: Viewer,
  technologyIds: readonly string[],
  { language, today }: OffersQuery,
): Promise<Result<ReadonlyMap<string, readonly SharedExperience[]>>> {
  const { kommuneId } = viewer;
  if (kommuneId === null || !can(viewer, { action: 'view-experiences' }))
    return failure('forbidden', 'view-experiences');
  if (technologyIds.length === 0) return success(new Map());
  const rows = await database().read.experience.findMany({
    where: { ...sharedByOthers(kommuneId), technologyId: { in: [...technologyIds] } },
    select: sharedColumns(kommuneId),
  });
  const shared = rows.map((row) => toShared(row, language));
  const ordered = await orderByLikeness(shared, { kommuneId, today });
  const offers = new Map<string, SharedExperience[]>();
  for (const one of ordered) offers.set(one.technology.id, [...(offers.get(one.technology.id) ?? []), one]);
  return success(offers);
}
