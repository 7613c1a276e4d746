import { expect, test } from 'vitest';
import { backTo } from './scope-fields';

test.each([
  ['/fill/social', '/fill/social?done=saved&count=2'],
  ['/fill/social?year=2025&ring=vis', '/fill/social?year=2025&ring=vis&done=saved&count=2'],
  ['/fill/social?failed=kept&kept=x&count=9&left=1', '/fill/social?done=saved&count=2'],
  ['https://example.org/fill', '/fill?done=saved&count=2'],
  ['//example.org/fill', '/fill?done=saved&count=2'],
  ['/sign-out', '/fill?done=saved&count=2'],
  [undefined, '/fill?done=saved&count=2'],
])('from %s the form goes back to %s', (back, expected) => {
  expect(backTo(back, { done: 'saved', count: '2' })).toBe(expected);
});
