import { describe, expect, it } from 'vitest';
import { today } from './today';

describe('today', () => {
  it.each([
    ['2026-11-22T22:59:59Z', '2026-11-22'],
    ['2026-11-22T23:00:00Z', '2026-11-23'],
    ['2026-06-30T21:59:59Z', '2026-06-30'],
    ['2026-06-30T22:00:00Z', '2026-07-01'],
  ])('%s is %s in Denmark', (now, expected) => {
    expect(today(new Date(now))).toBe(expected);
  });
});
