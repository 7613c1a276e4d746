import type { Use } from '@/lib/domain/answer';

/** Who a distribution is of; the first is drawn solid, the second hatched. */
export const distributionSeries = ['country', 'group'] as const;
export type SeriesId = (typeof distributionSeries)[number];

/** One use in a distribution: how large a share of each series gave it. Plain data, so that a browser can draw it too. */
export type DistributionRow = {
  readonly use: Use;
  readonly label: string;
  /** What marks the kommune's own answer; null where it is another. */
  readonly own: string | null;
  readonly shares: readonly { readonly id: SeriesId; readonly percent: number; readonly words: string }[];
};
