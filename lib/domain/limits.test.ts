import { expect, it } from 'vitest';
import { isYear, yearLimits } from './limits';

it('takes whole years from the first to the last, and no others', () => {
  expect([yearLimits.first, 2026, yearLimits.last].map(isYear)).toEqual([true, true, true]);
  const others = [yearLimits.first - 1, yearLimits.last + 1, 2025.5, Number.NaN, Number.POSITIVE_INFINITY];
  expect(others.map(isYear)).toEqual([false, false, false, false, false]);
});
