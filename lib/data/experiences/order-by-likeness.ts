import { nearestFirst } from '../../domain/experience/nearest-first';
import { database } from '../database';
import { profileColumns, toProfile } from '../similar/kommune-profile';
import type { SharedExperience } from './experience-row';

type Asked = { readonly kommuneId: string; readonly today: string };

/** Others' experiences with those of the kommuner most like a kommune first. Asks no permission: the caller has. */
export async function orderByLikeness(
  experiences: readonly SharedExperience[],
  { kommuneId, today }: Asked,
): Promise<SharedExperience[]> {
  if (experiences.length < 2) return [...experiences];
  const ids = new Set([kommuneId, ...experiences.map(({ kommune }) => kommune.id)]);
  const rows = await database().read.kommune.findMany({
    where: { id: { in: [...ids] } },
    select: profileColumns(today),
  });
  const profiles = rows.map(toProfile).filter((profile) => profile !== null);
  const own = profiles.find(({ id }) => id === kommuneId) ?? null;
  return nearestFirst(experiences, own, profiles);
}
