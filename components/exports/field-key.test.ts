import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldKeyText, readFieldKey } from './field-key';

test('a group of a release goes through a form and comes back, spaces in its key included', () => {
  const id = fc.stringMatching(/^[a-z0-9-]{1,40}$/);
  fc.assert(
    fc.property(id, fc.string(), (releaseId, groupKey) => {
      const key = { releaseId, groupKey };
      expect(readFieldKey(fieldKeyText(key))).toEqual(key);
    }),
  );
  expect(readFieldKey('')).toBeUndefined();
  expect(readFieldKey(' country')).toBeUndefined();
});
