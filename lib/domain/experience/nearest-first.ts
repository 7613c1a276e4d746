import { type KommuneProfile, similarKommuner } from '../similar-kommuner';

type Shared = {
  readonly id: string;
  readonly kommune: { readonly id: string };
  /** Null only where nothing has been shared. */
  readonly sharedAt: Date | null;
};

/**
 * Experiences with those of the kommuner most like one's own first, and of one kommune the newest first. Kommuner that a fact is
 * missing of come last; so do all of them, by age alone, when the own profile is not known. Same input, same order.
 */
export function nearestFirst<Item extends Shared>(
  items: readonly Item[],
  own: KommuneProfile | null,
  profiles: readonly KommuneProfile[],
): Item[] {
  const nearest = own === null ? [] : similarKommuner(own, profiles, profiles.length);
  const places = new Map(nearest.map(({ id }, place) => [id, place] as const));
  const placeOf = ({ kommune }: Item) => places.get(kommune.id) ?? nearest.length;
  return items.toSorted(
    (one, other) => placeOf(one) - placeOf(other) || timeOf(other) - timeOf(one) || (one.id < other.id ? -1 : 1),
  );
}

function timeOf({ sharedAt }: Shared): number {
  return sharedAt?.getTime() ?? 0;
}
