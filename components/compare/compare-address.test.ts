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

  it('has the others in the edition’s place, with their own order', () => {
    const field = {
      release: 'r1',
      group: 'region:Region Sjælland',
      sort: { column: 'mean', direction: 'desc' },
    } as const;
    const sort = { column: 'finding', direction: 'asc' } as const;
    expect(compareHref({ area: 'social', year: 2026, edition: 'kl-2020', sort, field })).toBe(
      '/radar/social?year=2026&release=r1&group=region%3ARegion+Sj%C3%A6lland&sort=mean&dir=desc',
    );
    expect(compareHref({ area: null, year: 2026, edition: 'kl-2020', sort: null, field: null })).toBe(
      '/radar?year=2026&edition=kl-2020',
    );
  });

  it('writes any id so that it stays one value', () => {
    const href = compareHref({ area: 'a/b', year: 2026, edition: 'x&year=1', sort: null });
    expect(href).toBe('/radar/a%2Fb?year=2026&edition=x%26year%3D1');
  });
});
