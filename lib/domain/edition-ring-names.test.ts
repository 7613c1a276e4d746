import { describe, expect, it } from 'vitest';
import { type RingNames, ringNameProblem, ringNamesProblem } from './edition-ring-names';

const names: RingNames = { ready: 'Skalér', trial: 'Pilot', watch: 'Følg', wait: 'Vent' };

describe('the names an edition gives the rings', () => {
  it.each<[string, Partial<RingNames>, string | null]>([
    ['four different ones', {}, null],
    ['24 characters', { ready: 'x'.repeat(24) }, null],
    ['25 characters', { ready: 'x'.repeat(25) }, 'ring-name-length'],
    ['an empty one', { wait: ' ' }, 'ring-name-length'],
    ['two that differ in case and spaces alone', { ready: 'Hold øje', trial: 'hold  ØJE ' }, 'ring-name-twice'],
  ])('%s', (_case, change, problem) => {
    expect(ringNameProblem({ ...names, ...change })).toBe(problem);
    expect(ringNamesProblem({ da: names, en: { ...names, ...change } })).toBe(problem);
  });

  it('may be none', () => expect(ringNamesProblem(null)).toBeNull());
});
