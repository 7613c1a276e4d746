import type { RowSort } from '@/lib/domain/sort-rows';

/** What a comparing page shows, as its address says it: a view can be sent to a colleague of the same kommune. */
export type CompareAddress = {
  /** The area's slug; null is the combined radar. */
  readonly area: string | null;
  readonly year: number;
  /** Null is the radar's own edition. */
  readonly edition: string | null;
  /** Null is the standard order. */
  readonly sort: RowSort | null;
};

/** The address of a comparing page, relative to the site. */
export function compareHref({ area, year, edition, sort }: CompareAddress): string {
  const query = new URLSearchParams({ year: String(year) });
  if (edition !== null) query.set('edition', edition);
  if (sort !== null) {
    query.set('sort', sort.column);
    query.set('dir', sort.direction);
  }
  const path = area === null ? '/radar' : `/radar/${encodeURIComponent(area)}`;
  return `${path}?${query}`;
}
