/** Things in a column, from the top down: where each would like its middle, and how high it is. */
export type Column = {
  readonly wanted: readonly number[];
  readonly heights: readonly number[];
  /** Clear space between two neighbours. */
  readonly space: number;
  readonly from: number;
  readonly to: number;
};

type Block = { readonly count: number; readonly mean: number };

/**
 * The middles nearest to those wanted (least squares) at which nothing in the column overlaps and all stay within
 * `from` and `to`, as far as the column is high enough.
 *
 * With the distance from the first subtracted, "no overlap" means "never decreasing": pooling neighbours that are out
 * of order gives the nearest such sequence, and holding it within bounds keeps it nearest.
 */
export function spreadOut(column: Column): number[] {
  const offsets = distancesFromFirst(column);
  const free = nonDecreasing(column.wanted.map((middle, index) => middle - (offsets[index] ?? 0)));
  const low = column.from + (column.heights[0] ?? 0) / 2;
  const high = column.to - (column.heights.at(-1) ?? 0) / 2 - (offsets.at(-1) ?? 0);
  return free.map((middle, index) => Math.max(low, Math.min(high, middle)) + (offsets[index] ?? 0));
}

function distancesFromFirst({ heights, space }: Column): number[] {
  let distance = 0;
  return heights.map((height, index) => {
    if (index > 0) distance += ((heights[index - 1] ?? 0) + height) / 2 + space;
    return distance;
  });
}

function nonDecreasing(values: readonly number[]): number[] {
  const blocks: Block[] = [];
  for (const value of values) {
    let block: Block = { count: 1, mean: value };
    for (let last = blocks.at(-1); last !== undefined && last.mean > block.mean; last = blocks.at(-1)) {
      blocks.pop();
      block = pooled(last, block);
    }
    blocks.push(block);
  }
  return blocks.flatMap((block) => Array.from({ length: block.count }, () => block.mean));
}

function pooled(first: Block, second: Block): Block {
  const count = first.count + second.count;
  return { count, mean: (first.mean * first.count + second.mean * second.count) / count };
}
