import fc from 'fast-check';
import { expect, test } from 'vitest';
import { familyOf, missingLetter, printableText } from './printable-text';

const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Variation_Selector}]/u;

test.each([
  ['æøå ÆØÅ – “ord” 1,2 % §', 'æøå ÆØÅ – “ord” 1,2 % §'],
  ['e\u0301n og a\u030ar', 'én og år'],
  ['to\tord\u2009og\u00a0et', 'to ord og\u00a0et'],
  ['ny\r\nlinje\u2028og\u0085en', 'ny\nlinje\nog\nen'],
  ['nul\u0000 klokke\u0007 omvendt\u202e blød\u00ad', 'nul klokke omvendt blød'],
  ['fast\u2011bindestreg', 'fast-bindestreg'],
  ['👩‍🦽 👍🏽 ✅\ufe0f', '👩🦽 👍 ✅'],
  ['العربية', 'العربية'],
  ['日\u0323本\u031b', `${missingLetter}${missingLetter}`],
  ['1\ufe0f\u20e3 ḇ', '1 b'],
  ['한', missingLetter],
  ['日本', `${missingLetter}${missingLetter}`],
  ['privat \ue000', `privat ${missingLetter}`],
  ['\u200b\u200d', missingLetter],
  ['', ''],
  [' ', ' '],
])('%j is printed as %j', (text, printed) => {
  expect(printableText(text)).toBe(printed);
});

test('whatever the text, each character of what is printed has a glyph', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const characters = [...printableText(text)].filter((character) => character !== '\n');
      expect(characters.filter((character) => familyOf(character) === -1 || unprintable.test(character))).toEqual([]);
    }),
  );
});

test('half a pair is left out', () => {
  expect(printableText('halvt\ud800par')).toBe('halvtpar');
});
