import fc from 'fast-check';
import { expect, it } from 'vitest';
import { areaSlug } from './area-slug';

it.each([
  ['Velfærd', 'velfaerd'],
  ['Børn & Unge', 'boern-unge'],
  ['  Ældre, sundhed og Å  ', 'aeldre-sundhed-og-aa'],
  ['Café', 'cafe'],
  ['日本', 'omraade'],
  ['Combined', 'combined-2'],
])('%s becomes %s', (name, slug) => {
  expect(areaSlug(name, [])).toBe(slug);
});

it('counts on where the slug is taken', () => {
  expect(areaSlug('Social', ['social', 'social-2'])).toBe('social-3');
});

it('is never taken, and always fit for an address', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.constantFrom('a', 'omraade', 'a-2')), (name, taken) => {
      const slug = areaSlug(name, taken);
      expect(taken).not.toContain(slug);
      expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    }),
  );
});
