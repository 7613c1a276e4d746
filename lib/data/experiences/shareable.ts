import type { Prisma } from '@client';
import { failure, type Result, success } from '../../domain/result';
import { findTechnology } from '../technologies/find-technology';
import type { Tx } from '../transaction';

/** Technologies that every kommune of the installation may know of: shared themselves, and on a shared edition that is out. */
export const knownToAll = {
  kommuneId: null,
  editions: { some: { edition: { kommuneId: null, status: { not: 'draft' } } } },
} satisfies Prisma.TechnologyWhereInput;

/**
 * Whether a kommune may tell others about a technology. `own-technology` where only the kommune itself knows it: the others
 * would not know what is meant. `no-technology` where it may not even know of it. Asks no permission: the caller has.
 */
export async function checkShareable(
  tx: Tx,
  { kommuneId, technologyId }: { readonly kommuneId: string; readonly technologyId: string },
): Promise<Result<null, never>> {
  const known = await tx.technology.count({ where: { ...knownToAll, id: technologyId } });
  if (known > 0) return success(null);
  const own = await findTechnology(tx, { id: technologyId, kommuneId, language: 'da' });
  return failure('invalid', own === null ? 'no-technology' : 'own-technology');
}
