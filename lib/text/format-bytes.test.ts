import { expect, it } from 'vitest';
import { formatBytes } from './format-bytes';

it.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1 kB'],
  [84_400, '84 kB'],
  [999_499, '999 kB'],
  [999_500, '1 MB'],
  [1_240_000, '1,2 MB'],
])('%i bytes are %s', (bytes, words) => {
  expect(formatBytes(bytes, 'da')).toBe(words);
});

it('has a decimal point in English', () => {
  expect(formatBytes(1_240_000, 'en')).toBe('1.2 MB');
});
