import { expect, it } from 'vitest';
import { nameKey } from './name-key';

it.each([
  ['case', 'Børn og UNGE', 'børn og unge'],
  ['spaces', '  Børn \t og\u00a0 Unge ', 'Børn og Unge'],
  ['how å is stored', 'A\u030argang', 'Årgang'],
])('does not tell names apart by %s', (_what, one, other) => {
  expect(nameKey(one)).toBe(nameKey(other));
});

it.each([
  ['Børn & Unge', 'Børn og Unge'],
  ['Bygge', 'Byg ge'],
  ['Aarhus', 'Århus'],
])('tells %s from %s', (one, other) => {
  expect(nameKey(one)).not.toBe(nameKey(other));
});
