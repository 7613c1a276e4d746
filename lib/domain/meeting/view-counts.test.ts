import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answers } from '../answer';
import { itemStages } from './meeting';
import { countViews, showsSpread, totalViews } from './view-counts';

const views = fc.array(fc.constantFrom(...answers), { maxLength: 40 });

describe('countViews', () => {
  it.each([
    [[], null],
    [['operating'], null],
    [['operating', 'piloting'], null],
    [['operating', 'piloting', 'operating'], { operating: 2, piloting: 1 }],
    [['unknown', 'unknown', 'unknown'], { unknown: 3 }],
  ] as const)('of %j is %j', (given, expected) => {
    expect(countViews(given)).toEqual(expected);
  });

  it('tells nothing of fewer than three, and of more everything but who', () => {
    fc.assert(
      fc.property(views, (given) => {
        const counts = countViews(given);
        expect(counts === null).toBe(given.length < 3);
        if (counts === null) return;
        expect(totalViews(counts)).toBe(given.length);
        expect(Object.values(counts).every((count) => count > 0)).toBe(true);
      }),
    );
  });

  it('does not depend on the order they came in', () => {
    fc.assert(
      fc.property(views, (given) => {
        expect(JSON.stringify(countViews(given.toReversed()))).toBe(JSON.stringify(countViews(given)));
      }),
    );
  });
});

describe('showsSpread', () => {
  it('is true once it is shown, and not before', () => {
    expect(itemStages.filter(showsSpread)).toEqual(['shown', 'agreed']);
  });
});
