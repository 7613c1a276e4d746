/** From this many participants, half of the 98 kommuner, figures are called the national average. */
export const nationalFrom = 49;

/** What a release's country figures are called: the national average, or the average of those who took part. */
export type Coverage = 'national' | 'participants';

/**
 * The measurement to begin with: the newest that is a national average, or else the newest. A small measurement does not take the place
 * of the country's merely by being later. Undefined of none.
 */
export function standardRelease<Release extends { readonly participants: number }>(
  newestFirst: readonly Release[],
): Release | undefined {
  return newestFirst.toSorted(byStandard)[0];
}

/** Sorts national measurements before others, and else keeps the order. */
export function byStandard(one: { readonly participants: number }, other: { readonly participants: number }): number {
  const rank = ({ participants }: { readonly participants: number }) =>
    coverageOf(participants) === 'national' ? 0 : 1;
  return rank(one) - rank(other);
}

/** What the figures of so many participants may be called. */
export function coverageOf(participants: number): Coverage {
  return participants >= nationalFrom ? 'national' : 'participants';
}
