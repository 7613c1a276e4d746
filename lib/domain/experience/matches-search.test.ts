import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchesSearch } from './matches-search';

const texts = ['Robotter i Borgerservice', 'Kortere ventetid', 'Ærø Kommune'];

test.each([
  ['', true],
  ['   ', true],
  ['borgerservice', true],
  ['VENTETID robot', true],
  ['ærø', true],
  ['robotter drone', false],
  ['borgerservice  i', true],
] as const)('“%s” → %s', (search, found) => {
  expect(matchesSearch(search, texts)).toBe(found);
});

test('every word of a text finds it', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-zæøåA-ZÆØÅ]{1,8}$/), { minLength: 1 }), (words) => {
      expect(words.every((word) => matchesSearch(word.toUpperCase(), [words.join(' ')]))).toBe(true);
    }),
  );
});
