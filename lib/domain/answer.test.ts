import { describe, expect, it } from 'vitest';
import { type Answer, answerLevel, isAnswered, isUse, useOfLevel } from './answer';

describe('answers', () => {
  it.each<[Answer | null, number | null, boolean, boolean]>([
    ['operating', 4, true, true],
    ['piloting', 3, true, true],
    ['following', 2, true, true],
    ['not-in-use', 1, true, true],
    ['stopped', null, false, true],
    ['not-relevant', null, false, true],
    ['unknown', null, false, false],
    [null, null, false, false],
  ])('%s: level %s, use %s, answered %s', (answer, level, use, answered) => {
    expect(answerLevel(answer)).toBe(level);
    expect(isUse(answer)).toBe(use);
    expect(isAnswered(answer)).toBe(answered);
  });

  it.each([
    [4, 'operating'],
    [3, 'piloting'],
    [2, 'following'],
    [1, 'not-in-use'],
    [0, null],
    [2.5, null],
    [5, null],
  ])('%d is the use %s', (level, use) => {
    expect(useOfLevel(level)).toBe(use);
  });
});
