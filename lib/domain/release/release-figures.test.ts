import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, answers, uses } from '../answer';
import { fieldPosition } from './against-others';
import { type AnswerCounts, answeredCount, meanLevel, noAnswers, useCount, withoutAnswer } from './answer-counts';
import { contributedAnswers } from './contribution';
import { middleAnswer } from './middle-answer';
import { portfolioPosition, quartiles, withoutOwn } from './portfolio';
import { releaseCell } from './release-cell';
import { splitBetween } from './split';

function countAnswers(given: readonly Answer[]): AnswerCounts {
  const counts = { ...noAnswers };
  for (const answer of given) counts[answer] += 1;
  return counts;
}

const someAnswers = fc.array(fc.constantFrom(...answers), { maxLength: 60 });

describe('counts', () => {
  it('add up', () => {
    fc.assert(
      fc.property(someAnswers, (given) => {
        expect(answeredCount(countAnswers(given))).toBe(given.length);
      }),
    );
  });

  it('give the mean of those who use it, and of nobody else', () => {
    expect(meanLevel({ ...noAnswers, operating: 2, piloting: 1, 'not-in-use': 1, stopped: 9, unknown: 30 })).toBe(3);
    expect(meanLevel({ ...noAnswers, stopped: 9 })).toBeNull();
  });

  it('leave one answer out, and refuse one that is not there', () => {
    const counts = countAnswers(['operating', 'piloting']);
    expect(withoutAnswer(counts, 'operating')).toEqual({ ...noAnswers, piloting: 1 });
    expect(withoutAnswer(counts, null)).toEqual(counts);
    expect(() => withoutAnswer(counts, 'stopped')).toThrow('No stopped to leave out');
  });
});

describe('releaseCell', () => {
  it('shows nothing of a cell with fewer than five uses, however many answered otherwise', () => {
    expect(releaseCell({ ...noAnswers, operating: 4, stopped: 40 })).toEqual({ state: 'suppressed' });
    expect(releaseCell({ ...noAnswers, operating: 4, piloting: 1 })).toMatchObject({
      state: 'shown',
      uses: 5,
      mean: 3.8,
    });
  });

  it('is suppressed exactly when fewer than five answered with a use', () => {
    fc.assert(
      fc.property(someAnswers, (given) => {
        const counts = countAnswers(given);
        expect(releaseCell(counts).state).toBe(useCount(counts) < 5 ? 'suppressed' : 'shown');
      }),
    );
  });
});

describe('splitBetween', () => {
  it.each([
    [{ operating: 3, 'not-in-use': 3, following: 4 }, ['operating', 'following']],
    [{ operating: 3, 'not-in-use': 7 }, ['operating', 'not-in-use']],
    [{ operating: 29, 'not-in-use': 71 }, null],
    [{ operating: 5, piloting: 5 }, null],
    [{ piloting: 4, following: 3, 'not-in-use': 3 }, ['piloting', 'not-in-use']],
    [{}, null],
  ] as const)('%j is split between %j', (some, expected) => {
    expect(splitBetween({ ...noAnswers, ...some })).toEqual(expected);
  });
});

describe('fieldPosition', () => {
  it.each([
    ['operating', { piloting: 3, 'not-in-use': 3, operating: 2 }, 'ahead-of-most'],
    ['operating', { piloting: 5, operating: 2 }, 'with-the-field'],
    ['not-in-use', { operating: 6, 'not-in-use': 2 }, 'behind-most'],
    ['piloting', { operating: 4, following: 4 }, 'with-the-field'],
    ['piloting', { piloting: 9 }, 'with-the-field'],
    ['operating', { piloting: 4, stopped: 20 }, null],
    ['stopped', { operating: 20 }, null],
  ] as const)('%s among %j is %s', (own, others, expected) => {
    expect(fieldPosition(own, { ...noAnswers, ...others })).toBe(expected);
  });

  it('is never both ahead and behind, and turns round when the scale does', () => {
    const turned = {
      operating: 'not-in-use',
      piloting: 'following',
      following: 'piloting',
      'not-in-use': 'operating',
    } as const;
    const mirror = {
      'ahead-of-most': 'behind-most',
      'behind-most': 'ahead-of-most',
      'with-the-field': 'with-the-field',
    } as const;
    fc.assert(
      fc.property(fc.constantFrom(...uses), fc.array(fc.constantFrom(...uses), { minLength: 5 }), (own, given) => {
        const position = fieldPosition(own, countAnswers(given));
        const other = fieldPosition(turned[own], countAnswers(given.map((use) => turned[use])));
        expect(position).not.toBeNull();
        if (position !== null) expect(other).toBe(mirror[position]);
      }),
    );
  });
});

describe('the portfolio', () => {
  it('has quartiles by the medians of the halves', () => {
    expect(quartiles({ 1: 1, 3: 1, 5: 1, 7: 1, 9: 1 })).toEqual({ lower: 2, median: 5, upper: 8 });
    expect(quartiles({ 2: 4 })).toBeNull();
  });

  it.each([
    [9, 'more-than-most'],
    [6, 'more-than-half'],
    [4, 'about-half'],
    [3, 'fewer-than-half'],
    [0, 'fewer-than-most'],
  ] as const)('%i among 1 to 8 is %s', (own, expected) => {
    const others = { 1: 1, 2: 1, 3: 1, 4: 1, 5: 1, 6: 1, 7: 1, 8: 1 };
    expect(portfolioPosition(own, own === 4 ? { ...others, 4: 2 } : others)).toBe(expected);
  });

  it('says nothing among fewer than five, and leaves the own number out', () => {
    expect(portfolioPosition(3, { 1: 4 })).toBeNull();
    expect(withoutOwn({ 3: 2 }, 3)).toEqual({ 3: 1 });
    expect(() => withoutOwn({ 3: 2 }, 4)).toThrow('Nobody has 4');
  });
});

describe('middleAnswer', () => {
  it.each([
    [['operating', 'piloting', 'not-in-use'], 'piloting'],
    [['operating', 'not-in-use'], 'not-in-use'],
    [['operating', 'stopped', null], 'operating'],
    [['unknown', 'not-relevant', 'not-relevant'], 'not-relevant'],
    [['unknown', 'stopped'], 'stopped'],
    [[null, null], null],
    [[], null],
  ] as const)('of %j is %s', (given, expected) => {
    expect(middleAnswer(given)).toBe(expected);
    expect(middleAnswer([...given].reverse())).toBe(expected);
  });
});

describe('contributedAnswers', () => {
  const technologies = [
    { id: 'rpa', number: 1, name: 'RPA', category: 'A', local: false },
    { id: 'own', number: 2, name: 'Egen', category: 'A', local: true },
  ];
  const areas = [
    { id: 'a', name: 'A', editionAreaId: 'social' },
    { id: 'b', name: 'B', editionAreaId: 'social' },
    { id: 'c', name: 'C', editionAreaId: null },
  ];
  const placement = (technologyId: string, areaId: string | null, answer: 'operating' | 'piloting' | 'not-in-use') => ({
    technologyId,
    areaId,
    answer,
    spread: null,
    value: null,
  });

  it('joins the areas mapped to one of the edition’s, and leaves out what is the kommune’s own', () => {
    const placements = [
      placement('rpa', 'a', 'operating'),
      placement('rpa', 'b', 'piloting'),
      placement('rpa', 'c', 'not-in-use'),
      placement('own', 'a', 'operating'),
    ];
    expect(contributedAnswers({ technologies, areas, placements })).toEqual([
      { technologyId: 'rpa', editionAreaId: null, answer: 'piloting' },
      { technologyId: 'rpa', editionAreaId: 'social', answer: 'piloting' },
    ]);
  });

  it('takes a direct placement only where no area has answered', () => {
    const direct = placement('rpa', null, 'operating');
    expect(contributedAnswers({ technologies, areas, placements: [direct] })).toEqual([
      { technologyId: 'rpa', editionAreaId: null, answer: 'operating' },
    ]);
    const both = contributedAnswers({ technologies, areas, placements: [direct, placement('rpa', 'c', 'not-in-use')] });
    expect(both).toEqual([{ technologyId: 'rpa', editionAreaId: null, answer: 'not-in-use' }]);
  });
});
