import { expect, it } from 'vitest';
import { knownKey } from './known-key';

const texts = { saved: 'Gemt', 'name-taken': 'Navnet er i brug' };

it.each([
  ['saved', 'saved'],
  ['name-taken', 'name-taken'],
  ['Gemt', null],
  ['constructor', null],
  ['__proto__', null],
  ['', null],
  [undefined, null],
])('%s is %s', (key, known) => {
  expect(knownKey(texts, key)).toBe(known);
});
