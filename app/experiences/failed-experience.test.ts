import { expect, test } from 'vitest';
import { failedExperience } from './failed-experience';

test('a form that failed goes back to its experience', () => {
  expect(failedExperience('0193-ab', 'changed')).toBe('/experiences/0193-ab?failed=changed');
});

test.each([undefined, '', '../settings', '//elsewhere.dk', ['a', 'b'], 'x'.repeat(101)])(
  'and to the list where %j is none',
  (id) => {
    expect(failedExperience(id, 'malformed')).toBe('/experiences?failed=malformed');
  },
);
