/** The years a radar or an edition can be of. */
export const yearLimits = { first: 2015, last: 2100 } as const;

/** True for a year that a radar or an edition can be of. */
export function isYear(year: number): boolean {
  return Number.isInteger(year) && year >= yearLimits.first && year <= yearLimits.last;
}

/** Between these a side of the pilot balance may tip, in percent of the comparable. */
export const tiltLimits = { least: 5, most: 50 } as const;

/** A kommune has at most this many areas in use. */
export const mostAreas = 30;
