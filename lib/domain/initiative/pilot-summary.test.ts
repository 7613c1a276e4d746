import { expect, test } from 'vitest';
import type { PilotProblem } from './pilot-health';
import { countProblems, worstFirst } from './pilot-summary';

const pilot = (id: string, pilotMonths: number, ...problems: PilotProblem[]) => ({ id, pilotMonths, problems });
const pilots = [
  pilot('sound', 40),
  pilot('young', 2, 'no-path'),
  pilot('old', 30, 'no-path'),
  pilot('overdue', 3, 'overdue'),
  pilot('both', 1, 'overdue', 'no-path'),
  pilot('again', 30, 'no-path'),
  pilot('stuck', 20, 'stuck'),
  pilot('many', 12, 'on-ready', 'no-evaluation', 'no-path', 'no-purpose'),
];

test('the overdue come first, then the stuck, then the most problems, then the longest time', () => {
  const order = ['both', 'overdue', 'stuck', 'many', 'again', 'old', 'young'];
  expect(worstFirst(pilots).map(({ id }) => id)).toEqual(order);
  expect(worstFirst([...pilots].reverse()).map(({ id }) => id)).toEqual(order);
});

test('each problem is counted once for each that has it', () => {
  expect(countProblems(pilots)).toEqual({
    overdue: 2,
    stuck: 1,
    'on-ready': 1,
    'no-evaluation': 1,
    'no-path': 5,
    'no-purpose': 1,
  });
});
