import type { Prisma } from '@client';
import { database } from '../database';
import type { Tx } from '../transaction';

/** A technology that an edition may take in. */
export type KnownTechnology = {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  /** What the editions that the owner may read call it. */
  readonly names: readonly string[];
};

/**
 * The technologies that whoever owns an edition may know of: a kommune those of shared editions that are published, and its
 * own; the coordinator (`kommuneId` null) all shared ones. A name in somebody's draft is nobody else's to read.
 */
export async function knownTechnologies(
  kommuneId: string | null,
  client: Tx = database().read,
): Promise<KnownTechnology[]> {
  const readable: Prisma.EditionTechnologyWhereInput[] = [{ edition: shared }];
  if (kommuneId !== null) readable.push({ edition: { kommuneId } });
  const rows = await client.technology.findMany({
    where: kommuneId === null ? { kommuneId: null } : { OR: [{ kommuneId }, published] },
    select: { id: true, name: true, nameEn: true, editions: { where: { OR: readable }, select: { name: true } } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ editions, ...row }) => ({ ...row, names: [row.name, ...editions.map(({ name }) => name)] }));
}

const shared = { kommuneId: null, status: { not: 'draft' } } satisfies Prisma.EditionWhereInput;

const published: Prisma.TechnologyWhereInput = {
  kommuneId: null,
  editions: { some: { edition: shared } },
};
