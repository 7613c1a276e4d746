import { expect, test } from 'vitest';
import { readMappings } from './read-mappings';

test('each area has what was shown and what is chosen', () => {
  const fields = { 'area.a': 'social', 'before.a': '', 'area.b': '', 'before.b': 'skole', other: 'x' };
  expect(readMappings(fields)).toEqual([
    { areaId: 'a', before: null, editionAreaId: 'social' },
    { areaId: 'b', before: 'skole', editionAreaId: null },
  ]);
});

test('a form that does not say what was shown is not read', () => {
  expect(readMappings({ 'area.a': 'social', 'before.b': '' })).toBeNull();
});
