import type { ExperienceCounts } from '../../domain/meeting/guide-facts';
import { database } from '../database';

const shared = { status: 'shared' } as const;

/**
 * What a kommune uses of others' experiences, what it shares itself, and what others share about the given technologies. Asks no
 * permission: the caller has.
 */
export async function experienceCounts(kommuneId: string, technologyIds: readonly string[]): Promise<ExperienceCounts> {
  const client = database().read;
  const [used, own, users, offered] = await Promise.all([
    client.experienceUse.count({ where: { kommuneId, experience: shared } }),
    client.experience.count({ where: { ...shared, kommuneId } }),
    client.experienceUse.findMany({
      where: { experience: { ...shared, kommuneId } },
      distinct: ['kommuneId'],
      select: { kommuneId: true },
    }),
    client.experience.findMany({
      where: { ...shared, kommuneId: { not: kommuneId }, technologyId: { in: [...technologyIds] } },
      select: { technologyId: true },
    }),
  ]);
  const about = new Set(offered.map(({ technologyId }) => technologyId));
  return { used, shared: own, usedBy: users.length, offered: offered.length, offeredTechnologies: about.size };
}
