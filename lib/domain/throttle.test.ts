import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countTry, isSpent, secondsLeft, type ThrottleCount, throttleLimits, throttleWindow } from './throttle';

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

describe('how long until one may go on', () => {
  const minute = 60_000;
  test.each([
    ['the whole window just after it began', 0, 900],
    ['what is left of it', 10 * minute, 300],
    ['at least a second at its end', 15 * minute, 1],
    ['longer when the clock was set back a little', -minute, 960],
  ])('is %s', (_name, passed, seconds) => {
    expect(secondsLeft({ failures: 61, windowStart: 1_000 * minute }, 1_000 * minute + passed)).toBe(seconds);
  });
});
