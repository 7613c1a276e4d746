import { type Recipient, whoIsReminded } from '../../domain/reminder/who-is-reminded';
import { type RadarSource, readRadar } from '../radars/radar-source';
import type { Tx } from '../transaction';

export type Reminded = {
  readonly source: Omit<RadarSource, 'years'>;
  readonly recipients: readonly Recipient[];
  /** How many contributors have an area at all. */
  readonly contributors: number;
};

/** Who has answers missing on a radar just now. Asks no permission: the caller has. */
export async function readRecipients(client: Tx, radarId: string): Promise<Reminded> {
  const source = await readRadar(radarId, 'da', client);
  const users = await client.user.findMany({
    where: { kommuneId: source.kommuneId, role: 'contributor', active: true },
    select: { id: true, name: true, email: true, areas: { select: { areaId: true } } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
  const people = users
    .map(({ id: userId, areas, ...user }) => ({ userId, ...user, areaIds: areas.map(({ areaId }) => areaId) }))
    .filter(({ areaIds }) => areaIds.length > 0);
  const radar = {
    technologyIds: source.technologies.map(({ id }) => id),
    areas: source.areas,
    cells: source.placements.map(({ technologyId, areaId, content }) => ({
      ...{ technologyId, areaId, answer: content.answer },
    })),
  };
  return { source, recipients: whoIsReminded(people, radar), contributors: people.length };
}
