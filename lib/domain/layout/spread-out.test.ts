import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadOut } from './spread-out';

describe('spreadOut', () => {
  it('leaves things alone that do not touch', () => {
    expect(spreadOut({ wanted: [20, 60], heights: [10, 10], space: 2, from: 0, to: 100 })).toEqual([20, 60]);
  });

  it('moves two that overlap apart by the same distance', () => {
    expect(spreadOut({ wanted: [50, 50], heights: [10, 10], space: 2, from: 0, to: 100 })).toEqual([44, 56]);
  });

  it('keeps within bounds', () => {
    expect(spreadOut({ wanted: [0, 1], heights: [10, 20], space: 2, from: 0, to: 100 })).toEqual([5, 22]);
    expect(spreadOut({ wanted: [99, 100], heights: [10, 20], space: 2, from: 0, to: 100 })).toEqual([73, 90]);
  });

  it('never lets two overlap, whatever is wanted', () => {
    const item = fc.record({ wanted: fc.integer({ min: 0, max: 1000 }), height: fc.integer({ min: 1, max: 40 }) });
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 20 }), (items) => {
        const heights = items.map(({ height }) => height);
        const middles = spreadOut({ wanted: items.map(({ wanted }) => wanted), heights, space: 3, from: 0, to: 1000 });
        for (let index = 1; index < middles.length; index += 1) {
          const apart = ((heights[index - 1] ?? 0) + (heights[index] ?? 0)) / 2 + 3;
          expect((middles[index] ?? 0) - (middles[index - 1] ?? 0)).toBeGreaterThanOrEqual(apart - 1e-9);
        }
      }),
    );
  });
});
