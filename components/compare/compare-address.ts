import type { FieldSort } from '@/lib/domain/release/sort-field-rows';
import type { RowSort } from '@/lib/domain/sort-rows';

/** The others: one group of one release, and how its table is sorted. */
export type FieldAddress = { readonly release: string; readonly group: string; readonly sort: FieldSort | null };

/** What a comparing page shows, as its address says it: a view can be sent to a colleague of the same kommune. */
export type CompareAddress = {
  /** The area's slug; null is the combined radar. */
  readonly area: string | null;
  readonly year: number;
  /** Null is the radar's own edition. */
  readonly edition: string | null;
  /** Null is the standard order. */
  readonly sort: RowSort | null;
  /** The others, who then take the edition's place. */
  readonly field?: FieldAddress | null;
};

/** The address of a comparing page, relative to the site. */
export function compareHref({ area, year, edition, sort, field = null }: CompareAddress): string {
  const query = new URLSearchParams({ year: String(year) });
  if (field !== null) {
    query.set('release', field.release);
    query.set('group', field.group);
  } else if (edition !== null) query.set('edition', edition);
  const sorted = field === null ? sort : field.sort;
  if (sorted !== null) {
    query.set('sort', sorted.column);
    query.set('dir', sorted.direction);
  }
  const path = area === null ? '/radar' : `/radar/${encodeURIComponent(area)}`;
  return `${path}?${query}`;
}
