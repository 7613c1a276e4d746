/** What the page shows, as its address says it. */
export type HistoryAddress = {
  readonly year: number;
  readonly earlier: number;
  /** The area's slug; null is the combined radar. */
  readonly area: string | null;
};

/** The address of a view of the history, relative to the site. */
export function historyHref({ year, earlier, area }: HistoryAddress): string {
  const query = new URLSearchParams({ year: String(year), earlier: String(earlier) });
  if (area !== null) query.set('area', area);
  return `/history?${query}`;
}
