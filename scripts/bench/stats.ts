/** The value below which a share of the samples lie; `share` from 0 to 1. Throws on an empty list. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  if (value === undefined) throw new Error('No samples');
  return value;
}

export const median = (samples: readonly number[]): number => quantile(samples, 0.5);

/** One figure: a thing measured, what it is held against, both in the same unit. */
export type Figure = {
  readonly name: string;
  readonly value: number;
  readonly against: string;
  readonly base: number;
  readonly unit: string;
  /** True where a higher ratio is better. */
  readonly higherIsBetter: boolean;
  /** The least and most of the ratio in ten parts of the run, where a difference is what one looks for. */
  readonly spread?: readonly [least: number, most: number];
};

export const ratio = ({ value, base }: Figure): number => value / base;
