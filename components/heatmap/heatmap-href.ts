import type { HeatmapOrder } from '@/lib/domain/heatmap-rows';

/** What the page across the areas shows, as its address says it. */
export type HeatmapAddress = {
  readonly year: number;
  /** Null is the radar's own edition. */
  readonly edition: string | null;
  /** Null is the standard order. */
  readonly sort: HeatmapOrder | null;
};

/** The address of the page across the areas, relative to the site. */
export function heatmapHref({ year, edition, sort }: HeatmapAddress): string {
  const query = new URLSearchParams({ year: String(year) });
  if (edition !== null) query.set('edition', edition);
  if (sort !== null) query.set('sort', sort);
  return `/compare/areas?${query}`;
}

/** The address of one area's radar over the same edition, or of the combined one. */
export function radarHref(areaSlug: string | null, { year, edition }: Omit<HeatmapAddress, 'sort'>): string {
  const query = new URLSearchParams({ year: String(year) });
  if (edition !== null) query.set('edition', edition);
  return `${areaSlug === null ? '/radar' : `/radar/${encodeURIComponent(areaSlug)}`}?${query}`;
}
