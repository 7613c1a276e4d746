import { describe, expect, it } from 'vitest';
import { placeOnLine } from './history-line';

const frame = { left: 10, right: 110, top: 0, bottom: 50 };

describe('placeOnLine', () => {
  it.each([
    [
      { year: 2020, value: 0 },
      { x: 10, y: 50 },
    ],
    [
      { year: 2025, value: 5 },
      { x: 110, y: 0 },
    ],
    [
      { year: 2021, value: 2 },
      { x: 30, y: 30 },
    ],
  ])('places %j', (point, expected) => {
    expect(placeOnLine(point, { years: [2020, 2021, 2025], most: 5 }, frame)).toEqual(expected);
  });

  it('places one year in the middle, and nothing at the bottom', () => {
    expect(placeOnLine({ year: 2026, value: 0 }, { years: [2026], most: 0 }, frame)).toEqual({ x: 60, y: 50 });
  });
});
