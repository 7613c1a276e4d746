import { expect, it } from 'vitest';
import { exportHref, fileHref, newPaperHref, paperFromHref } from './addresses';

it.each([
  [{}, '/exports/new'],
  [{ year: 2026, edition: 'kl-2020' }, '/exports/new?year=2026&edition=kl-2020'],
  [{ year: 2025, anew: true }, '/exports/new?year=2025&anew=1'],
  // As a form's fields are read, before anything is known of them.
  [{ year: '2026', failed: 'area' }, '/exports/new?year=2026&failed=area'],
  [{ year: '2026&x=1', failed: 'malformed' }, '/exports/new?failed=malformed'],
  [{ year: ['2026'], failed: 'malformed' }, '/exports/new?failed=malformed'],
])('%o leads to %s', (asked, href) => {
  expect(newPaperHref(asked)).toBe(href);
});

it('an id that could be read as a path is not', () => {
  expect(exportHref('a/b')).toBe('/exports/a%2Fb');
  expect(fileHref('a?b', 'pdf')).toBe('/exports/a%3Fb/pdf');
  expect(paperFromHref('a&b')).toBe('/exports/new?from=a%26b');
});
