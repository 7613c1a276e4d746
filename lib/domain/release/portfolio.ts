import { fewestAnswers } from './release-cell';

/** Of one kommune: how many technologies it pilots, or has in operation; what a portfolio is compared by. */
export type CountHistogram = Readonly<Record<number, number>>;

export const portfolioPositions = [
  'more-than-most',
  'more-than-half',
  'about-half',
  'fewer-than-half',
  'fewer-than-most',
] as const;
export type PortfolioPosition = (typeof portfolioPositions)[number];

/** The quartiles of the others' numbers, each a number that some kommune has or the mean of two. */
export type Quartiles = { readonly lower: number; readonly median: number; readonly upper: number };

/** The histogram without one kommune's own number: "de øvrige". Throws where the number is not in it. */
export function withoutOwn(histogram: CountHistogram, own: number): CountHistogram {
  const count = histogram[own] ?? 0;
  if (count < 1) throw new RangeError(`Nobody has ${own}`);
  return { ...histogram, [own]: count - 1 };
}

/** The quartiles, by the median of each half, the middle one left out of both; null with fewer than five kommuner. */
export function quartiles(histogram: CountHistogram): Quartiles | null {
  const numbers = listed(histogram);
  if (numbers.length < fewestAnswers) return null;
  const half = Math.floor(numbers.length / 2);
  return {
    lower: median(numbers.slice(0, half)),
    median: median(numbers),
    upper: median(numbers.slice(numbers.length - half)),
  };
}

/**
 * Where the own number lies among the others': above at least three quarters of them, above at least half, below at least
 * half or three quarters, or else about as many. Null with fewer than five others.
 */
export function portfolioPosition(own: number, others: CountHistogram): PortfolioPosition | null {
  const numbers = listed(others);
  if (numbers.length < fewestAnswers) return null;
  const below = numbers.filter((number) => number < own).length;
  const above = numbers.filter((number) => number > own).length;
  if (below * 4 >= numbers.length * 3) return 'more-than-most';
  if (above * 4 >= numbers.length * 3) return 'fewer-than-most';
  if (below * 2 > numbers.length) return 'more-than-half';
  return above * 2 > numbers.length ? 'fewer-than-half' : 'about-half';
}

function listed(histogram: CountHistogram): number[] {
  return Object.entries(histogram)
    .flatMap(([number, count]) => Array.from({ length: count }, () => Number(number)))
    .sort((one, other) => one - other);
}

function median(sorted: readonly number[]): number {
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}
