import { expect, test } from 'vitest';
import { technologyHref } from './technology-href';

test('the address says only what is chosen', () => {
  expect(technologyHref('cloud')).toBe('/technology/cloud');
  expect(technologyHref('cloud', { year: 2026 })).toBe('/technology/cloud?year=2026');
  expect(technologyHref('a b/c', { release: 'r1', group: 'region:Region Sjælland' })).toBe(
    '/technology/a%20b%2Fc?release=r1&group=region%3ARegion+Sj%C3%A6lland',
  );
});
