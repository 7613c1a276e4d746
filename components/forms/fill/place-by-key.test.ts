import { expect, test } from 'vitest';
import { placeByKey } from './place-by-key';

test.each([
  ['ArrowUp', null, 'not-in-use'],
  ['ArrowDown', null, 'not-in-use'],
  ['ArrowUp', 'unknown', 'not-in-use'],
  ['ArrowUp', 'not-in-use', 'following'],
  ['ArrowRight', 'following', 'piloting'],
  ['ArrowUp', 'piloting', 'operating'],
  ['ArrowUp', 'operating', 'operating'],
  ['ArrowLeft', 'operating', 'piloting'],
  ['ArrowDown', 'not-in-use', 'not-in-use'],
  ['Home', 'operating', 'not-in-use'],
  ['End', null, 'operating'],
  ['Delete', 'operating', null],
  ['Backspace', 'stopped', null],
] as const)('%s on %s gives %s', (key, answer, expected) => {
  expect(placeByKey(key, answer)).toBe(expected);
});

test.each(['Tab', 'Enter', 'a', 'Escape', 'PageUp'])('%s is left to the browser', (key) => {
  expect(placeByKey(key, 'operating')).toBeUndefined();
});
