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
  const steps = inOrder(histogram);
  const total = kommuner(steps);
  if (total < fewestAnswers) return null;
  const half = Math.floor(total / 2);
  return {
    lower: median(steps, 0, half - 1),
    median: median(steps, 0, total - 1),
    upper: median(steps, total - half, total - 1),
  };
}

/**
 * Where the own number lies among the others': above at least three quarters of them, above at least half, below at least
 * half or three quarters, or else about as many. Null with fewer than five others.
 */
export function portfolioPosition(own: number, others: CountHistogram): PortfolioPosition | null {
  const steps = inOrder(others);
  const total = kommuner(steps);
  if (total < fewestAnswers) return null;
  const below = kommuner(steps.filter(({ number }) => number < own));
  const above = kommuner(steps.filter(({ number }) => number > own));
  if (below * 4 >= total * 3) return 'more-than-most';
  if (above * 4 >= total * 3) return 'fewer-than-most';
  if (below * 2 > total) return 'more-than-half';
  return above * 2 > total ? 'fewer-than-half' : 'about-half';
}

/** So many kommuner have this number. They are never listed one by one, so that many cost no more than few. */
type Step = { readonly number: number; readonly count: number };

function inOrder(histogram: CountHistogram): Step[] {
  return Object.entries(histogram)
    .map(([number, count]) => ({ number: Number(number), count }))
    .sort((one, other) => one.number - other.number);
}

function kommuner(steps: readonly Step[]): number {
  return steps.reduce((sum, { count }) => sum + count, 0);
}

/** The median of those from one place to another, both included, counted from 0 in order of their numbers. */
function median(steps: readonly Step[], first: number, last: number): number {
  const middle = (first + last) / 2;
  return (numberAt(steps, Math.floor(middle)) + numberAt(steps, Math.ceil(middle))) / 2;
}

function numberAt(steps: readonly Step[], place: number): number {
  let passed = 0;
  for (const { number, count } of steps) {
    passed += count;
    if (passed > place) return number;
  }
  throw new RangeError(`Nobody at place ${place}`);
}
