import { describe, expect, it } from 'vitest';
import { type Answer, answers, spreads } from './answer';
import { levelValue, ringValue } from './builders.fixture';
import { cellDistance, compareCell, distance, findingAgainstRing } from './comparison';
import type { Finding } from './finding';
import { rings } from './ring';

const order = ['ready', 'trial', 'watch', 'wait'] as const;

/** Every answer against Klar, Afprøv, Hold øje and Afvent, whatever the spread, but for the one exception below. */
const table: readonly (readonly [Answer | null, Finding, Finding, Finding, Finding])[] = [
  ['operating', 'aligned', 'ahead', 'exposed', 'exposed'],
  ['piloting', 'overdue-pilot', 'aligned', 'early-pilot', 'premature-pilot'],
  ['following', 'untapped', 'missing-pilot', 'aligned', 'aligned'],
  ['not-in-use', 'untapped', 'missing-pilot', 'aligned', 'aligned'],
  ['stopped', 'evaluated', 'evaluated', 'evaluated', 'evaluated'],
  ['not-relevant', 'not-relevant', 'not-relevant', 'not-relevant', 'not-relevant'],
  ['unknown', 'unanswered', 'unanswered', 'unanswered', 'unanswered'],
  [null, 'unanswered', 'unanswered', 'unanswered', 'unanswered'],
];

const cases = table.flatMap(([answer, ...expected]) =>
  order.flatMap((ring, column) =>
    [null, ...spreads].map((spread) => {
      const unscaled = answer === 'operating' && ring === 'ready' && spread === 'single';
      return { answer, ring, spread, finding: unscaled ? 'unscaled' : expected[column] };
    }),
  ),
);

describe('one cell against one ring', () => {
  it('has a case for every ring, answer and spread', () => {
    expect(order).toEqual(rings);
    expect(cases).toHaveLength(4 * (answers.length + 1) * (spreads.length + 1));
    expect(cases.filter((one) => one.finding === 'unscaled')).toHaveLength(1);
  });

  it.each(cases)('$answer, $spread, against $ring: $finding', ({ answer, spread, ring, finding }) => {
    expect(findingAgainstRing({ answer, spread }, ring)).toBe(finding);
    expect(compareCell({ answer, spread }, ringValue(ring))).toBe(finding);
  });
});

describe('one cell against an edition value', () => {
  it.each<[Answer | null, Finding]>([
    ['operating', 'no-reference'],
    ['piloting', 'no-reference'],
    ['following', 'no-reference'],
    ['not-in-use', 'no-reference'],
    ['stopped', 'evaluated'],
    ['not-relevant', 'not-relevant'],
    ['unknown', 'unanswered'],
    [null, 'unanswered'],
  ])('%s without a value: %s', (answer, finding) => {
    expect(compareCell({ answer, spread: null }, null)).toBe(finding);
  });

  it.each<[number, Answer, Finding]>([
    // Between Klar and Afprøv no use has the same finding in both.
    [3.5, 'operating', 'borderline'],
    [3.5, 'piloting', 'borderline'],
    [3.5, 'following', 'borderline'],
    [3.5, 'stopped', 'evaluated'],
    // Between Afprøv and Hold øje neither.
    [2.5, 'operating', 'borderline'],
    [2.5, 'piloting', 'borderline'],
    [2.5, 'not-in-use', 'borderline'],
    // Between Hold øje and Afvent only a pilot differs.
    [1.5, 'operating', 'exposed'],
    [1.5, 'piloting', 'borderline'],
    [1.5, 'following', 'aligned'],
    [1.5, 'not-in-use', 'aligned'],
    // Just outside the zone the nearest ring decides.
    [3.76, 'piloting', 'overdue-pilot'],
    [3.75, 'piloting', 'borderline'],
    [3.25, 'piloting', 'borderline'],
    [3.24, 'piloting', 'aligned'],
    [2.24, 'piloting', 'early-pilot'],
    [1.24, 'piloting', 'premature-pilot'],
  ])('against level %d, %s: %s', (level, answer, finding) => {
    expect(compareCell({ answer, spread: null }, levelValue(level))).toBe(finding);
  });

  it('takes a stated ring over a borderline level', () => {
    const value = { ...levelValue(3.5), ring: 'trial' } as const;
    expect(compareCell({ answer: 'operating', spread: null }, value)).toBe('ahead');
  });
});

describe('distance', () => {
  it.each<[Answer | null, number, number | null]>([
    ['operating', 2.5, 1.5],
    ['piloting', 3, 0],
    ['not-in-use', 4, -3],
    ['stopped', 4, null],
    ['unknown', 4, null],
    [null, 4, null],
  ])('%s against level %d is %s', (answer, level, expected) => {
    expect(cellDistance({ answer, spread: null }, levelValue(level))).toBe(expected);
  });

  it('is none without a value on either side', () => {
    expect(distance(3, null)).toBeNull();
    expect(distance(null, ringValue('ready'))).toBeNull();
    expect(distance(3.5, ringValue('ready'))).toBe(-0.5);
  });
});
