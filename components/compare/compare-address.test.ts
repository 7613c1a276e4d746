import { describe, expect, it } from 'vitest';
import { compareHref } from './compare-address';

describe('compareHref', () => {
  it('holds the year always, and the rest where it was chosen', () => {
    expect(compareHref({ area: null, year: 2026, edition: null, sort: null })).toBe('/radar?year=2026');
    expect(
      compareHref({
        area: 'klima-teknik',
        year: 2025,
        edition: 'kl-2020',
        sort: { column: 'distance', direction: 'asc' },
      }),
    ).toBe('/radar/klima-teknik?year=2025&edition=kl-2020&sort=distance&dir=asc');
  });

  it('writes any id so that it stays one value', () => {
    const href = compareHref({ area: 'a/b', year: 2026, edition: 'x&year=1', sort: null });
    expect(href).toBe('/radar/a%2Fb?year=2026&edition=x%26year%3D1');
  });
});
