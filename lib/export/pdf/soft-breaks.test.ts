import fc from 'fast-check';
import { expect, test } from 'vitest';
import { softBreaks } from './soft-breaks';

test.each([
  'Sundhedsplejerskeuddannelsen og velfærdsteknologi, 1.234.567.890 kr.',
  'الروبوتاتالروبوتات',
  'Skriv til bodil.birk@eksempelkommune.dk',
  'Kl. 9.30 på rådhuset, f.eks. med KL’s PENNEKNIV',
])('ordinary words and figures stay whole: %s', (text) => {
  expect(softBreaks(text)).toBe(text);
});

test.each([
  ['ABCDEFGHIJKL', 'ABCDE|FGHIJ|KL'],
  ['a'.repeat(40), `${'a'.repeat(12)}|${'a'.repeat(12)}|${'a'.repeat(12)}|aaaa`],
])('%s may be broken', (text, broken) => {
  expect(softBreaks(text).replaceAll('\u200b', '|')).toBe(broken);
});

test('no part of a word is longer than 29 letters, and nothing is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'ø', 'A', '.', '@', '👍', ' '), maxLength: 200 }), (text) => {
      const broken = softBreaks(text);
      expect(broken.replaceAll('\u200b', '')).toBe(text);
      expect(broken.split(/[\s\u200b]/).every((part) => [...part].length < 30)).toBe(true);
    }),
  );
});
