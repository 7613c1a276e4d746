import { expect, test } from 'vitest';
import { coverageOf, nationalFrom, standardRelease } from './coverage';

test('half of the 98 make a national average', () => {
  expect(coverageOf(nationalFrom)).toBe('national');
  expect(coverageOf(nationalFrom - 1)).toBe('participants');
});

test.each([
  { name: 'the newest national one, though a smaller is newer', of: [11, 98, 91], at: 1 },
  { name: 'the newest where none is national', of: [11, 40], at: 0 },
  { name: 'the newest of several national ones', of: [60, 98], at: 0 },
])('the measurement to begin with is $name', ({ of, at }) => {
  const releases = of.map((participants) => ({ participants }));
  expect(standardRelease(releases)).toBe(releases[at]);
});

test('there is none of none', () => {
  expect(standardRelease([])).toBeUndefined();
});
