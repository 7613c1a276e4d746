import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editDistance } from './edit-distance';
import { fewestEdits, letterSet } from './letter-set';

it('counts the letters that only one of two words has', () => {
  expect(fewestEdits(letterSet('droner'), letterSet('droner'))).toBe(0);
  expect(fewestEdits(letterSet('cloud'), letterSet('droner'))).toBe(3);
});

it('is never more than the edit distance, whatever the letters', () => {
  const word = fc.oneof(fc.stringMatching(/^[a-e]{0,8}$/), fc.string({ unit: 'binary', maxLength: 8 }));
  fc.assert(
    fc.property(word, word, (first, second) => {
      const distance = editDistance(first, second, 40);
      expect(distance).not.toBeNull();
      expect(fewestEdits(letterSet(first), letterSet(second))).toBeLessThanOrEqual(distance ?? -1);
    }),
  );
});
