import { describe, expect, it } from 'vitest';
import { fillState } from './fill-state';

const progress = (handled: number, total = 22, unknown = 0) => ({ total, handled, unknown });
const area = (id: string, handled: number) => ({ id, slug: id, name: id, progress: progress(handled) });

describe('fillState', () => {
  it('is blank before the first answer', () => {
    expect(fillState([area('a', 0), area('b', 0)], progress(0))).toMatchObject({ kind: 'blank', missing: 44 });
  });

  it('tells which areas miss how much', () => {
    const state = fillState([area('a', 22), area('b', 14)], progress(0));
    expect(state).toMatchObject({ kind: 'partly', missing: 8, filled: 1, counts: 'areas' });
    expect(state.left.map(({ id }) => id)).toEqual(['b']);
  });

  it('is full when every area is, whatever the combined radar has', () => {
    expect(fillState([area('a', 22)], progress(3))).toMatchObject({ kind: 'full', missing: 0, counts: 'areas' });
  });

  it('counts the combined radar alone when that is what the kommune fills in', () => {
    expect(fillState([area('a', 0), area('b', 0)], progress(20))).toMatchObject({
      kind: 'partly',
      counts: 'combined',
      missing: 2,
      left: [],
    });
    expect(fillState([area('a', 0)], progress(22)).kind).toBe('full');
  });

  it('has nothing but the combined radar when there are no areas', () => {
    expect(fillState([], progress(22))).toMatchObject({ kind: 'full', counts: 'combined' });
    expect(fillState([], progress(0)).kind).toBe('blank');
  });
});
