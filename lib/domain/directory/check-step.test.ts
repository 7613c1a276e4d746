import { describe, expect, test } from 'vitest';
import { checkStep, checkTimes } from './check-step';

const now = 1_800_000_000_000;
const { grace, claim, pause } = checkTimes;
const step = (state: { age: number; claimed?: number; again?: number }, recheck = 5_000, since = now) =>
  checkStep(
    {
      checkedAt: now - state.age,
      claimedUntil: now + (state.claimed ?? -now),
      askAgainAt: now + (state.again ?? -now),
    },
    { now, since, recheck },
  );

describe('when the directory is asked', () => {
  test.each([
    ['an answer that still holds', { age: 4_999 }, 'go-on'],
    ['one that no longer does', { age: 5_000 }, 'ask'],
    ['one from the future, where the clock was set back', { age: -1 }, 'ask'],
    ['somebody is asking', { age: 60_000, claimed: 1_000 }, 'wait'],
    ['whoever asked has had the time', { age: 60_000, claimed: 0 }, 'ask'],
    ['a claim that no clock can have made', { age: 60_000, claimed: claim + 1 }, 'ask'],
    ['it did not answer, and has within ten minutes', { age: grace - 1, again: 1_000 }, 'go-on'],
    ['it did not answer, and has not for ten minutes', { age: grace, again: 1_000 }, 'silent'],
    ['it did not answer, the clock was set back by a day', { age: -86_400_000, again: 1_000 }, 'silent'],
    ['the pause is over', { age: grace, again: 0 }, 'ask'],
    ['a pause that no clock can have made', { age: grace, again: pause + 1 }, 'ask'],
  ] as const)('%s', (_what, state, expected) => expect(step(state)).toBe(expected));

  test('at each request, when an answer holds for no time; but an answer given since the request came is for it too', () => {
    expect(step({ age: 0 }, 0, now + 1)).toBe('ask');
    expect(step({ age: 10 }, 0, now - 5)).toBe('ask');
    expect(step({ age: 5 }, 0, now - 10)).toBe('go-on');
  });
});
