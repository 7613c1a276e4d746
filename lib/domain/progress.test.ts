import { describe, expect, it } from 'vitest';
import { placement } from './builders.fixture';
import { nextUnanswered, progressOf, totalProgress } from './progress';

const ids = ['t1', 't2', 't3', 't4'];
const cells = [
  placement('t1', 'a', { answer: 'operating' }),
  placement('t2', 'a', { answer: 'unknown' }),
  placement('t3', 'a'),
  placement('t4', 'b', { answer: 'stopped' }),
  placement('t1', null, { answer: 'following' }),
  placement('gone', 'a', { answer: 'operating' }),
];

describe('progress', () => {
  it.each([
    ['a', { total: 4, handled: 2, unknown: 1 }],
    ['b', { total: 4, handled: 1, unknown: 0 }],
    [null, { total: 4, handled: 1, unknown: 0 }],
    ['c', { total: 4, handled: 0, unknown: 0 }],
  ])('of %s', (areaId, expected) => {
    expect(progressOf(ids, cells, areaId)).toEqual(expected);
  });

  it('adds up', () => {
    const parts = ['a', 'b'].map((areaId) => progressOf(ids, cells, areaId));
    expect(totalProgress(parts)).toEqual({ total: 8, handled: 3, unknown: 1 });
    expect(totalProgress([])).toEqual({ total: 0, handled: 0, unknown: 0 });
  });
});

describe('the next unanswered', () => {
  it.each<[string | null, string | null, string | null]>([
    ['a', null, 't3'],
    ['a', 't1', 't3'],
    ['a', 't3', 't4'],
    ['a', 't4', 't3'],
    ['a', 'gone', 't3'],
    ['b', 't3', 't1'],
    [null, null, 't2'],
  ])('in %s after %s is %s', (areaId, after, expected) => {
    expect(nextUnanswered(ids, cells, { areaId, after })).toBe(expected);
  });

  it('is the same again where it is the only one left', () => {
    expect(nextUnanswered(['t1', 't3'], cells, { areaId: 'a', after: 't3' })).toBe('t3');
  });

  it('is none where all are handled, "ved ikke" included', () => {
    expect(nextUnanswered(['t1', 't2'], cells, { areaId: 'a', after: null })).toBeNull();
    expect(nextUnanswered([], cells, { areaId: 'a', after: null })).toBeNull();
  });
});
