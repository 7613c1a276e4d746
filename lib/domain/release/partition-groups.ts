import type { Participant } from './participant';
import { populationBand, populationBands } from './population-band';
import { fewestInSet } from './small-derivable-set';

/** The fixed ways of dividing the country; a kommune is in one group of each. */
export const partitionKeys = ['region', 'kommunegruppe', 'population'] as const;
export type PartitionKey = (typeof partitionKeys)[number];

/** A group of participants within one partition. */
export type Group = {
  readonly partition: PartitionKey | 'country';
  /** Stable: the names of what it is made of, in order. */
  readonly key: string;
  /** What it is made of: one name, or more where small groups were merged. */
  readonly names: readonly string[];
  readonly memberIds: readonly string[];
};

/** Danmarks Statistik's kommunegrupper from the largest towns to the countryside: neighbours stand beside each other. */
const kommunegrupper = [
  'Hovedstadskommuner',
  'Storbykommuner',
  'Provinsbykommuner',
  'Oplandskommuner',
  'Landkommuner',
] as const;

/** Regions by where they lie, so that a neighbour in the list is a neighbour on the map. */
const regions = [
  'Region Hovedstaden',
  'Region Sjælland',
  'Region Østdanmark',
  'Region Syddanmark',
  'Region Midtjylland',
  'Region Nordjylland',
] as const;

const orders: Readonly<Record<PartitionKey, readonly string[]>> = {
  region: regions,
  kommunegruppe: kommunegrupper,
  population: populationBands,
};

function nameIn(partition: PartitionKey, participant: Participant): string {
  return partition === 'population' ? populationBand(participant.population) : participant[partition];
}

/**
 * The groups of one partition that have participants, too small ones merged with a neighbour.
 *
 * A group with fewer than six goes together with the one after it in the partition's order, or with the one before it where it is
 * last; the three Storbykommuner thus go with the Provinsbykommuner. This is decided from the list of participants alone.
 */
export function partitionGroups(partition: PartitionKey, participants: readonly Participant[]): Group[] {
  const names = [...new Set([...orders[partition], ...participants.map((one) => nameIn(partition, one)).sort()])];
  const filled = names.flatMap((name) => {
    const memberIds = participants.filter((one) => nameIn(partition, one) === name).map(({ id }) => id);
    return memberIds.length === 0 ? [] : [{ names: [name], memberIds: memberIds.sort() }];
  });
  return mergeSmall(filled).map(({ names: merged, memberIds }) => ({
    partition,
    key: `${partition}:${merged.join('+')}`,
    names: merged,
    memberIds,
  }));
}

type Part = { readonly names: readonly string[]; readonly memberIds: readonly string[] };

function mergeSmall(parts: readonly Part[]): Part[] {
  const small = parts.findIndex(({ memberIds }) => memberIds.length < fewestInSet);
  if (small === -1 || parts.length === 1) return [...parts];
  const start = small === parts.length - 1 ? small - 1 : small;
  const pair = parts.slice(start, start + 2);
  const merged = {
    names: pair.flatMap(({ names }) => names),
    memberIds: pair.flatMap(({ memberIds }) => memberIds).sort(),
  };
  return mergeSmall([...parts.slice(0, start), merged, ...parts.slice(start + 2)]);
}

/** Whether a participant is in a group that it took part in the making of: told by its own facts, without the group's list. */
export function isInGroup({ partition, names }: Pick<Group, 'partition' | 'names'>, participant: Participant): boolean {
  return partition === 'country' || names.includes(nameIn(partition, participant));
}

/** Everyone who takes part. */
export function countryGroup(participants: readonly Participant[]): Group {
  return {
    partition: 'country',
    key: 'country',
    names: [],
    memberIds: participants.map(({ id }) => id).sort(),
  };
}
