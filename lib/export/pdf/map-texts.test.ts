import { expect, test } from 'vitest';
import { mapTexts } from './map-texts';

test('every text in plain data is changed, and the rest stays', () => {
  const value = { a: ['x', null, 1.5], b: { c: true, d: 'y' } };
  expect(mapTexts(value, (text) => text.toUpperCase())).toEqual({ a: ['X', null, 1.5], b: { c: true, d: 'Y' } });
});
