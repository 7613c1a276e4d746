/** What the page of a technology shows, as its address says it. */
export type TechnologyAddress = {
  /** Undefined is the newest radar that has it. */
  readonly year?: number | undefined;
  /** Undefined is the newest that asked about it. */
  readonly release?: string | undefined;
  /** Undefined is the kommune's own group. */
  readonly group?: string | undefined;
};

/** The address of a technology's page, relative to the site. */
export function technologyHref(id: string, { year, release, group }: TechnologyAddress = {}): string {
  const query = new URLSearchParams();
  if (year !== undefined) query.set('year', String(year));
  if (release !== undefined) query.set('release', release);
  if (group !== undefined) query.set('group', group);
  const search = query.toString();
  return `/technology/${encodeURIComponent(id)}${search === '' ? '' : `?${search}`}`;
}
