import { describe, expect, test } from 'vitest';
import { isDue, longestPause, nextAttempt } from './retry';

const start = Date.parse('2026-11-22T08:00:00Z');
const minutes = (count: number) => count * 60_000;

describe('when a letter is tried again', () => {
  test('the pauses grow from a minute to six hours', () => {
    const pause = (attempts: number) => {
      const next = nextAttempt({ kind: 'invitation', createdAt: start, attempts }, start);
      return next === null ? null : (next - start) / 60_000;
    };
    expect([1, 2, 3, 4, 5, 6, 7, 20].map(pause)).toEqual([1, 5, 15, 60, 180, 360, 360, 360]);
  });

  test('it is given up after three days, never before', () => {
    let now = start;
    let attempts = 0;
    for (;;) {
      attempts += 1;
      const next = nextAttempt({ kind: 'reminder', createdAt: start, attempts }, now);
      if (next === null) break;
      now = next;
    }
    const days = (now - start) / minutes(24 * 60);
    expect(days).toBeLessThanOrEqual(3);
    expect(days).toBeGreaterThan(2.7);
    expect(attempts).toBe(17);
  });

  test('a link to a new password is not sent when it no longer works', () => {
    const failed = { kind: 'reset', createdAt: start, attempts: 4 } as const;
    expect(nextAttempt(failed, start + minutes(21))).toBeNull();
    expect(nextAttempt({ ...failed, attempts: 3 }, start + minutes(21))).toBe(start + minutes(36));
  });

  test('its turn comes when its time has, and when the clock was set back', () => {
    expect(isDue(start, start)).toBe(true);
    expect(isDue(start + 1, start)).toBe(false);
    expect(isDue(start + longestPause, start)).toBe(false);
    expect(isDue(start + longestPause + 1, start)).toBe(true);
  });
});
