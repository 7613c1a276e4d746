import type { FilledRadar } from '../../domain/reminder/missing-areas';
import { type Contributor, type Recipient, whoIsReminded } from '../../domain/reminder/who-is-reminded';
import { type RadarSource, readRadar } from '../radars/radar-source';
import type { Tx } from '../transaction';

export type Reminded = {
  readonly source: Omit<RadarSource, 'years'>;
  readonly radar: FilledRadar;
  readonly recipients: readonly Recipient[];
  /** Those who have an area at all. */
  readonly contributors: readonly Contributor[];
};

/** Who has answers missing on a radar just now. Asks no permission: the caller has. */
export async function readRecipients(client: Tx, radarId: string): Promise<Reminded> {
  const source = await readRadar(radarId, 'da', client);
  const users = await client.user.findMany({
    where: { kommuneId: source.kommuneId, role: 'contributor', active: true },
    select: { id: true, name: true, email: true, areas: { select: { areaId: true } } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
  const contributors = users
    .map(({ id: userId, areas, ...user }) => ({ userId, ...user, areaIds: areas.map(({ areaId }) => areaId) }))
    .filter(({ areaIds }) => areaIds.length > 0);
  const radar = {
    technologyIds: source.technologies.map(({ id }) => id),
    areas: source.areas.map(({ id, name }) => ({ id, name })),
    cells: source.placements.map(({ technologyId, areaId, content }) => ({
      ...{ technologyId, areaId, answer: content.answer },
    })),
  };
  return { source, radar, recipients: whoIsReminded(contributors, radar), contributors };
}
