import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countTry, isSpent, type ThrottleCount, throttleLimits, throttleWindow } from './throttle';

const begin = 1_700_000_000_000;

/** How many of the tries, made at these times and counted in this order, may go on. */
function allowedOf(times: readonly number[]): number {
  let count: ThrottleCount | null = null;
  let allowed = 0;
  for (const time of times) {
    const counted = countTry(count, 'account', time);
    count = counted.count;
    if (counted.allowed) allowed += 1;
  }
  return allowed;
}

describe('throttling', () => {
  test('tries that are counted in another order than they were made are as many', () => {
    const moments = fc.array(fc.integer({ min: 0, max: throttleWindow - 1 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(moments, (offsets) => {
        const times = offsets.map((offset) => begin + offset);
        expect(allowedOf(times)).toBe(Math.min(times.length, throttleLimits.account));
      }),
    );
  });

  test.each([
    { name: 'while the window runs', after: throttleWindow - 1, spent: true },
    { name: 'when the window has ended', after: throttleWindow, spent: false },
    { name: 'for a try a moment older than the window', after: -1, spent: true },
    { name: 'when the clock was set back by a window', after: -throttleWindow, spent: false },
  ])('one too many is refused, or not: $name', ({ after, spent }) => {
    const count = { failures: throttleLimits.account + 1, windowStart: begin };
    expect(isSpent(count, 'account', begin + after)).toBe(spent);
    expect(countTry(count, 'account', begin + after).allowed).toBe(!spent);
  });
});
