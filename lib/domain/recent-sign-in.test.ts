import { describe, expect, it } from 'vitest';
import { isRecentSignIn } from './recent-sign-in';

const now = new Date('2026-11-22T12:00:00Z');

describe('having signed in recently', () => {
  it.each([
    ['2026-11-22T12:00:00Z', true],
    ['2026-11-22T11:45:00.001Z', true],
    ['2026-11-22T11:45:00Z', false],
    ['2026-11-21T12:00:00Z', false],
    ['2026-11-22T12:00:01Z', false],
  ])('at %s: %s', (at, recent) => {
    expect(isRecentSignIn(new Date(at), now)).toBe(recent);
  });
});
