export const roundsHref = '/rounds';

/** The page of one round, with what to say there. */
export function roundHref(id: string, says: Readonly<Record<string, string>> = {}): string {
  return withQuery(`/rounds/${encodeURIComponent(id)}`, says);
}

/** Where a round's form goes when it failed; one without a round goes to the list. */
export function failedRound(id: unknown, reason: string): string {
  return typeof id === 'string' && /^[\w-]{1,100}$/.test(id)
    ? roundHref(id, { failed: reason })
    : withQuery(roundsHref, { failed: reason });
}

/** The page of one release. */
export function releaseHref(id: string): string {
  return `/rounds/release/${encodeURIComponent(id)}`;
}

/** The radar laid over all who took part. */
export function compareHref(releaseId: string): string {
  return `/radar?${new URLSearchParams({ release: releaseId, group: 'country' })}`;
}

export function withQuery(path: string, says: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(says).toString();
  return query === '' ? path : `${path}?${query}`;
}
