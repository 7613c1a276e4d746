import type { OwnPart } from './own-part';

/** How many "de øvrige" are: without the kommune itself where its answer is left out of the figures. */
export function othersCount({
  group,
  own,
}: {
  readonly group: { readonly members: number };
  readonly own: OwnPart;
}): number {
  return own === 'left-out' ? group.members - 1 : group.members;
}
