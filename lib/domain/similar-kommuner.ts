/** What kommuner are likened by. */
export type KommuneProfile = {
  readonly id: string;
  readonly name: string;
  readonly region: string;
  readonly kommunegruppe: string;
  /** Inhabitants, above 0. */
  readonly population: number;
};

/** How many are named. */
export const similarCount = 12;

/**
 * The kommuner that are most like one, nearest first: whom to call, never a group to count.
 *
 * Unlikeness is counted in doublings of the population, with one added for another kommunegruppe and a half for another region:
 * a kommune of the same kind and size far away is more like one than a neighbour of another kind. Of equals the one with the
 * lower id comes first, so that the list is the same each time.
 */
export function similarKommuner<Profile extends KommuneProfile>(
  one: KommuneProfile,
  all: readonly Profile[],
  count = similarCount,
): Profile[] {
  return all
    .filter((other) => other.id !== one.id)
    .map((other) => ({ other, unlikeness: unlikeness(one, other) }))
    .sort((first, second) => first.unlikeness - second.unlikeness || (first.other.id < second.other.id ? -1 : 1))
    .slice(0, count)
    .map(({ other }) => other);
}

function unlikeness(one: KommuneProfile, other: KommuneProfile): number {
  const doublings = Math.abs(Math.log2(one.population / other.population));
  const kind = one.kommunegruppe === other.kommunegruppe ? 0 : 1;
  const place = one.region === other.region ? 0 : 0.5;
  return doublings + kind + place;
}
