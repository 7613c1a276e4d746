import { describe, expect, it } from 'vitest';
import { shortDay } from './short-day';

describe('shortDay', () => {
  it.each([
    ['2026-08-18', 'da', '18. aug. 2026'],
    ['2026-08-18', 'en', '18 Aug 2026'],
    ['2027-01-01', 'da', '1. jan. 2027'],
  ] as const)('%s in %s', (day, locale, expected) => {
    expect(shortDay(day, locale)).toBe(expected);
  });
});
