import type { Prisma } from '@client';
import type { NamedTechnology } from '../../domain/lineage-names';
import { database } from '../database';
import type { Tx } from '../transaction';

/** A technology that may be linked, with the name it is chosen by and where it stands. */
export type LinkableTechnology = NamedTechnology & {
  readonly name: string;
  /** The years of the editions and of the kommune's own radars that have it, oldest first. */
  readonly years: readonly number[];
};

/**
 * What whoever makes links may know of: the technologies of editions that are published, the kommune's own published ones too, and
 * those on its radars. No draft's: a technology of a draft may still be taken away. By name. Asks no permission: the caller has.
 */
export async function linkableTechnologies(
  kommuneId: string | null,
  client: Tx = database().read,
): Promise<LinkableTechnology[]> {
  const owners = kommuneId === null ? [{ kommuneId: null }] : [{ kommuneId: null }, { kommuneId }];
  const edition = { OR: owners, status: { not: 'draft' } } satisfies Prisma.EditionWhereInput;
  const radar = { kommuneId: kommuneId ?? '' } satisfies Prisma.RadarWhereInput;
  const rows = await client.technology.findMany({
    where: { OR: [{ editions: { some: { edition } } }, { radars: { some: { radar } } }] },
    select: {
      id: true,
      name: true,
      editions: { where: { edition }, select: { name: true, editionId: true, edition: { select: { year: true } } } },
      radars: { where: { radar }, select: { radarId: true, radar: { select: { year: true } } } },
    },
  });
  return rows.map(toLinkable).toSorted((one, other) => one.name.localeCompare(other.name, 'da'));
}

type Row = {
  id: string;
  name: string;
  editions: { name: string; editionId: string; edition: { year: number } }[];
  radars: { radarId: string; radar: { year: number } }[];
};

function toLinkable({ id, name, editions, radars }: Row): LinkableTechnology {
  const years = [...editions.map(({ edition }) => edition.year), ...radars.map(({ radar }) => radar.year)];
  const sorted = [...new Set(years)].toSorted((one, other) => one - other);
  return {
    id,
    name,
    names: [...new Set([name, ...editions.map((row) => row.name)])],
    editionIds: [...editions.map(({ editionId }) => editionId), ...radars.map(({ radarId }) => radarId)],
    firstYear: sorted[0] ?? 0,
    years: sorted,
  };
}
