/**
 * The page numbers to show of `pages`, at most seven places: the first, the last and those around `page`. A gap that hides
 * pages is named by the side it is on. Numbers begin at 1.
 */
export function pageNumbers(page: number, pages: number): (number | 'before' | 'after')[] {
  if (pages <= 7) return range(1, pages);
  if (page < 5) return [...range(1, 5), 'after', pages];
  if (page > pages - 4) return [1, 'before', ...range(pages - 4, pages)];
  return [1, 'before', page - 1, page, page + 1, 'after', pages];
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
