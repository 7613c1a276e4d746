import { database } from '../database';

/** Who made a paper. `createdByName` is empty but for papers of earlier versions, which wrote the name into the paper. */
export type MadeBy = { readonly createdById: string | null; readonly createdByName: string };

/**
 * What those who made papers of a kommune are called now. A paper holds an id alone, so that a name can be erased while the paper
 * stands; the answer is null for whoever was erased.
 */
export async function readMakerNames(kommuneId: string): Promise<(paper: MadeBy) => string | null> {
  const where = { kommuneId };
  const rows = await database().read.auditName.findMany({ where, select: { actorId: true, name: true } });
  const names = new Map(rows.map(({ actorId, name }) => [actorId, name]));
  return ({ createdById, createdByName }) => names.get(createdById ?? '') ?? (createdByName || null);
}
