import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageNumbers } from './page-numbers';

describe('pageNumbers', () => {
  it.each([
    [1, 0, []],
    [1, 1, [1]],
    [3, 7, [1, 2, 3, 4, 5, 6, 7]],
    [4, 20, [1, 2, 3, 4, 5, 'after', 20]],
    [5, 20, [1, 'before', 4, 5, 6, 'after', 20]],
    [16, 20, [1, 'before', 15, 16, 17, 'after', 20]],
    [17, 20, [1, 'before', 16, 17, 18, 19, 20]],
  ])('page %i of %i', (page, pages, numbers) => {
    expect(pageNumbers(page, pages)).toEqual(numbers);
  });

  it('always shows the first, the last and the current page, rising, in at most seven places', () => {
    const pagesAndPage = fc
      .integer({ min: 1, max: 200 })
      .chain((pages) => fc.tuple(fc.integer({ min: 1, max: pages }), fc.constant(pages)));
    fc.assert(
      fc.property(pagesAndPage, ([page, pages]) => {
        const shown = pageNumbers(page, pages);
        const numbers = shown.filter((place) => typeof place === 'number');
        expect(shown.length).toBeLessThanOrEqual(7);
        expect(numbers).toEqual(expect.arrayContaining([1, page, pages]));
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
      }),
    );
  });
});
