import type { Fields } from '@/lib/http/read-body';

/** The page of one review, with what to say there. */
export function reviewAddress(id: unknown, says: Readonly<Record<string, string>> = {}): string {
  if (typeof id !== 'string' || !/^[\w-]{1,64}$/.test(id)) return startAddress({ failed: 'malformed' });
  return withQuery(`/import/${id}`, says);
}

/** The page for choosing a file. */
export function startAddress(says: Readonly<Record<string, string>>): string {
  return withQuery('/import', says);
}

/** Where a form of the review goes when it failed; one that is over has no page any more. */
export function failedReview({ reason }: { readonly reason: string }, { draft, reference, archive }: Fields): string {
  if (reason === 'imported') return startAddress({ failed: reason });
  const kept = {
    ...(reference === 'true' ? { reference: 'true' } : {}),
    ...(archive === 'true' ? {} : { keep: 'true' }),
  };
  return reviewAddress(draft, { failed: reason, ...(reason === 'source-missing' ? kept : {}) });
}

function withQuery(path: string, says: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(says).toString();
  return query === '' ? path : `${path}?${query}`;
}
