import { describe, expect, it } from 'vitest';
import { fillState } from './fill-state';
import { nextStep } from './next-step';

const progress = (handled: number) => ({ total: 22, handled, unknown: 0 });
const area = (id: string, handled: number) => ({ id, slug: `slug-${id}`, name: id, progress: progress(handled) });
const everything = { mayFill: () => true, mayFillCombined: true };
const nothing = { mayFill: () => false, mayFillCombined: false };

describe('nextStep', () => {
  it('leads to the one area that is left', () => {
    const state = fillState([area('a', 22), area('b', 14)], progress(0));
    expect(nextStep(state, everything)).toEqual({ kind: 'fill', missing: 8, slug: 'slug-b' });
  });

  it('counts over several areas', () => {
    const state = fillState([area('a', 20), area('b', 14)], progress(0));
    expect(nextStep(state, everything)).toEqual({ kind: 'fill', missing: 10, slug: undefined });
  });

  it('asks nobody to fill in what is not theirs', () => {
    const state = fillState([area('a', 20), area('b', 14)], progress(0));
    const ownA = { mayFill: (id: string) => id === 'a', mayFillCombined: false };
    expect(nextStep(state, ownA)).toEqual({ kind: 'fill', missing: 2, slug: 'slug-a' });
    expect(nextStep(state, nothing)).toEqual({ kind: 'radar' });
  });

  it('leads to the radar when all is answered', () => {
    expect(nextStep(fillState([area('a', 22)], progress(0)), everything)).toEqual({ kind: 'radar' });
  });

  it('knows the combined radar that is filled in alone', () => {
    const state = fillState([area('a', 0)], progress(20));
    expect(nextStep(state, everything)).toEqual({ kind: 'fill', missing: 2, slug: null });
    expect(nextStep(state, { ...everything, mayFillCombined: false })).toEqual({ kind: 'radar' });
  });
});
