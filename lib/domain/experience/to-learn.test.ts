import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findings } from '../finding';
import { isLearningFinding, toLearn } from './to-learn';

const row = (id: string, finding: (typeof findings)[number], local = false) => ({
  ...{ technology: { id, name: id, local }, finding },
});

test('others’ experience is asked for where we use, try or scale too little', () => {
  expect(findings.filter(isLearningFinding)).toEqual(['overdue-pilot', 'missing-pilot', 'untapped']);
});

test('own technologies are left out, and the order is kept', () => {
  const rows = [
    row('rpa', 'untapped'),
    row('own', 'untapped', true),
    row('cloud', 'aligned'),
    row('iot', 'overdue-pilot'),
  ];
  expect(toLearn(rows).map(({ technology }) => technology.id)).toEqual(['rpa', 'iot']);
});

test('finds each row that asks for it once, and no other', () => {
  const anyRow = fc.record({ finding: fc.constantFrom(...findings), local: fc.boolean() });
  fc.assert(
    fc.property(fc.array(anyRow), (given) => {
      const rows = given.map(({ finding, local }, index) => row(String(index), finding, local));
      const asked = rows.filter(({ finding, technology }) => isLearningFinding(finding) && !technology.local);
      expect(toLearn(rows)).toEqual(asked);
    }),
  );
});
