import { expect, test } from 'vitest';
import { experienceHref, experienceListHref, writeHref } from './experience-href';

test.each([
  [experienceListHref({}), '/experiences'],
  [
    experienceListHref({ technologyId: 'cloud', search: 'sky & sager', page: 1 }),
    '/experiences?technology=cloud&search=sky+%26+sager',
  ],
  [experienceListHref({ page: 3 }), '/experiences?page=3'],
  [experienceHref('a/b'), '/experiences/a%2Fb'],
  [experienceHref('a', { done: 'shared' }), '/experiences/a?done=shared'],
  [writeHref(), '/experiences/write'],
  [writeHref({ technologyId: 'rpa' }), '/experiences/write?technology=rpa'],
  [writeHref({ id: 'x', failed: 'too-long' }), '/experiences/write?id=x&failed=too-long'],
])('%s', (address, expected) => {
  expect(address).toBe(expected);
});
