import { expect, it } from 'vitest';
import { technology } from './builders.fixture';
import type { Finding } from './finding';
import { startHere, startingCount } from './start-here';

type Spec = readonly [Finding, number | null];

function start(specs: readonly Spec[]): number[] {
  const rows = specs.map(([finding, distance], position) => {
    return { technology: technology(position + 1), finding, distance, level: null, reference: null };
  });
  expect(startHere([...rows].reverse())).toEqual(startHere(rows));
  return startHere(rows).map((row) => row.technology.number);
}

it.each<[string, Spec[], number[]]>([
  [
    'nothing to begin with',
    [
      ['aligned', 0],
      ['unanswered', null],
      ['no-reference', null],
      ['borderline', 1],
    ],
    [],
  ],
  [
    'fewer than three',
    [
      ['ahead', 1],
      ['aligned', 0],
    ],
    [1],
  ],
  [
    'the order of kinds comes before distance',
    [
      ['ahead', 2],
      ['mixed', 1.5],
      ['missing-pilot', -1],
      ['overdue-pilot', -1],
      ['exposed', 2],
    ],
    [5, 4, 3],
  ],
  [
    'every kind in its turn',
    [
      ['untapped', -3],
      ['early-pilot', 1],
      ['mixed', 2],
    ],
    [1, 2, 3],
  ],
  [
    'of one kind the farthest',
    [
      ['missing-pilot', -1],
      ['missing-pilot', -2],
      ['ahead', 1],
      ['exposed', 1],
    ],
    [4, 2, 3],
  ],
  [
    'overdue and premature are one kind',
    [
      ['overdue-pilot', -1],
      ['premature-pilot', 2],
      ['ahead', 1],
    ],
    [2, 3, 1],
  ],
  [
    'the rest by distance',
    [
      ['ahead', 1],
      ['missing-pilot', -1],
      ['missing-pilot', -2],
      ['missing-pilot', -1.5],
    ],
    [3, 1, 4],
  ],
])('%s', (_, specs, expected) => {
  expect(start(specs)).toEqual(expected);
  expect(expected.length).toBeLessThanOrEqual(startingCount);
});
