import { expect, it } from 'vitest';
import { textLength } from './text-length';

it.each([
  ['', 0],
  ['  \n ', 0],
  ['a\r\nb', 3],
  ['a\nb', 3],
  [' æøå ', 3],
  ['👍', 1],
])('%j has %i characters', (text, length) => {
  expect(textLength(text)).toBe(length);
});
