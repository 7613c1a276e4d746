import { describe, expect, it } from 'vitest';
import type { Answer } from './answer';
import { ringValue } from './builders.fixture';
import { combineAreas, combinedFinding } from './combine';
import type { Finding } from './finding';

describe('the finding of several areas', () => {
  it.each<[string, Finding[], Finding]>([
    ['more than half wins', ['ahead', 'ahead', 'aligned'], 'ahead'],
    ['exactly half is mixed', ['ahead', 'ahead', 'aligned', 'missing-pilot'], 'mixed'],
    ['one each is mixed', ['ahead', 'aligned'], 'mixed'],
    ['a single compared area decides', ['ahead', 'unanswered', 'unanswered'], 'ahead'],
    ['states do not count against a majority', ['exposed', 'exposed', 'aligned', 'evaluated', 'unanswered'], 'exposed'],
    ['a borderline area is not compared', ['borderline', 'borderline', 'aligned'], 'aligned'],
    ['no area', [], 'unanswered'],
    ['nothing answered', ['unanswered', 'unanswered'], 'unanswered'],
    ['the commonest state', ['not-relevant', 'not-relevant', 'evaluated'], 'not-relevant'],
    ['of equal states the first in their order', ['not-relevant', 'evaluated'], 'evaluated'],
    ['one answer is not hidden by those missing', ['unanswered', 'unanswered', 'no-reference'], 'no-reference'],
  ])('%s', (_, results, expected) => {
    expect(combinedFinding(results)).toBe(expected);
    expect(combinedFinding([...results].reverse())).toBe(expected);
  });
});

describe('one technology over all areas', () => {
  const cells = (answers: (Answer | null)[], ring: 'ready' | 'trial' | 'watch' | 'wait') =>
    answers.map((answer) => ({ answer, spread: null, reference: ringValue(ring) }));

  it('places the dot at the mean of the uses, and the whisker at lowest and highest', () => {
    const combined = combineAreas(cells(['operating', 'not-in-use', 'not-in-use', 'stopped', null], 'trial'));
    expect(combined).toEqual({
      finding: 'missing-pilot',
      level: 2,
      lowest: 1,
      highest: 4,
      areas: { operating: 1, piloting: 0, following: 0, notInUse: 2 },
      answered: true,
      piloted: false,
      exposedAreas: 0,
    });
  });

  it('never calls a technology piloted that no area pilots, though the mean lies in Afprøv', () => {
    const combined = combineAreas(cells(['operating', 'operating', 'following', 'following'], 'trial'));
    expect(combined).toMatchObject({ level: 3, finding: 'mixed', piloted: false });
  });

  it('counts the areas exposed, in a minority too', () => {
    const combined = combineAreas(cells(['operating', 'following', 'not-in-use'], 'watch'));
    expect(combined).toMatchObject({ finding: 'aligned', exposedAreas: 1 });
  });

  it('compares each area with its own reference', () => {
    const combined = combineAreas([
      { answer: 'piloting', spread: null, reference: ringValue('ready') },
      { answer: 'piloting', spread: null, reference: ringValue('ready') },
      { answer: 'piloting', spread: null, reference: ringValue('trial') },
    ]);
    expect(combined.finding).toBe('overdue-pilot');
  });

  it('has no level without a use', () => {
    const combined = combineAreas(cells(['stopped', 'unknown'], 'trial'));
    expect(combined).toMatchObject({ level: null, lowest: null, highest: null, answered: true, finding: 'evaluated' });
  });

  it('is not answered by "ved ikke"', () => {
    expect(combineAreas(cells(['unknown', null], 'trial'))).toMatchObject({ answered: false, finding: 'unanswered' });
  });
});
