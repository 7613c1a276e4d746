import { describe, expect, it } from 'vitest';
import { isLevel, nearestRing, ringLevel, ringsNear } from './ring';

describe('rings and levels', () => {
  it.each([
    ['ready', 4],
    ['trial', 3],
    ['watch', 2],
    ['wait', 1],
  ] as const)('%s has the number %d', (ring, level) => {
    expect(ringLevel(ring)).toBe(level);
    expect(nearestRing(level)).toBe(ring);
  });

  it.each([
    [1, 'wait'],
    [1.49, 'wait'],
    [1.5, 'watch'],
    [2.49, 'watch'],
    [2.5, 'trial'],
    [3.49, 'trial'],
    [3.5, 'ready'],
    [4, 'ready'],
  ] as const)('level %d is nearest %s', (level, ring) => {
    expect(nearestRing(level)).toBe(ring);
  });

  it.each([
    [1, ['wait']],
    [1.24, ['wait']],
    [1.25, ['watch', 'wait']],
    [1.5, ['watch', 'wait']],
    [1.75, ['watch', 'wait']],
    [1.76, ['watch']],
    [2.24, ['watch']],
    [2.25, ['trial', 'watch']],
    [2.75, ['trial', 'watch']],
    [2.76, ['trial']],
    [3, ['trial']],
    [3.24, ['trial']],
    [3.25, ['ready', 'trial']],
    [3.75, ['ready', 'trial']],
    [3.76, ['ready']],
    [4, ['ready']],
  ] as const)('level %d may mean %j', (level, near) => {
    expect(ringsNear(level)).toEqual(near);
  });

  it.each([
    [1, true],
    [2.5, true],
    [4, true],
    [0.99, false],
    [4.01, false],
    [Number.NaN, false],
    [Number.POSITIVE_INFINITY, false],
  ])('%d is a level: %s', (value, expected) => {
    expect(isLevel(value)).toBe(expected);
  });
});
