import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, endOfMonth, isDay, wholeMonths } from './calendar';

const anyDay = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2150-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyMonths = fc.integer({ min: 0, max: 600 });

describe('a day', () => {
  it.each(['2026-11-22', '2024-02-29', '2000-02-29', '1900-01-01'])('%s exists', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each([
    '',
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '22-11-2026',
    '2026-11-22T00:00',
    '1899-12-31',
    '9999-01-01',
  ])('"%s" does not', (text) => {
    expect(isDay(text)).toBe(false);
  });
});

describe('months', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-05-22', 18, '2027-11-22'],
    ['2026-11-22', -18, '2025-05-22'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-01', 1, '2027-01-01'],
  ])('%s and %i is %s', (day, months, later) => {
    expect(addMonths(day, months)).toBe(later);
  });

  it.each([
    ['2025-05-22', '2026-11-22', 18],
    ['2025-05-22', '2026-11-21', 17],
    ['2025-05-22', '2025-05-22', 0],
    ['2025-05-22', '2025-01-01', 0],
    ['2026-01-31', '2026-02-28', 1],
    ['2026-01-30', '2026-02-27', 0],
  ])('from %s until %s are %i whole ones', (from, until, months) => {
    expect(wholeMonths(from, until)).toBe(months);
  });

  it('end on their last day', () => {
    expect(['2024-02-03', '2026-02-28', '2026-12-31', '2026-04-01'].map(endOfMonth)).toEqual([
      '2024-02-29',
      '2026-02-28',
      '2026-12-31',
      '2026-04-30',
    ]);
  });

  it('give days that exist, and are counted as they were added', () => {
    fc.assert(
      fc.property(anyDay, anyMonths, (day, months) => {
        const later = addMonths(day, months);
        expect(isDay(later)).toBe(true);
        expect(wholeMonths(day, later)).toBe(months);
      }),
    );
  });

  it('are never more than have passed', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        const [from, until] = one < other ? [one, other] : [other, one];
        const months = wholeMonths(from, until);
        expect(addMonths(from, months) <= until).toBe(true);
        expect(addMonths(from, months + 1) > until).toBe(true);
      }),
    );
  });
});
