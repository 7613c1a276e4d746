import { z } from 'zod';

export const rowFilters = ['open', 'rejected', 'unchanged', 'ignored', 'all'] as const;
export type RowFilter = (typeof rowFilters)[number];

const page = z.coerce.number().int().min(1).max(1_000).catch(1);

/** What part of a review is shown; anything unknown is the standard. */
const querySchema = z.object({
  rows: z.enum(rowFilters).catch('open'),
  page,
  names: z.enum(['open', 'all']).catch('open'),
  namePage: page,
  /** The form of the import as it was, after one that failed. */
  reference: z.literal('true').optional().catch(undefined),
  keep: z.literal('true').optional().catch(undefined),
  failed: z.string().optional().catch(undefined),
});
export type ReviewQuery = z.infer<typeof querySchema>;

export function readReviewQuery(query: Readonly<Record<string, unknown>>): ReviewQuery {
  return querySchema.parse(query);
}

/** The address of another part of the same review. */
export function partAddress(id: string, query: ReviewQuery, change: Partial<ReviewQuery>, anchor: string): string {
  const { rows, page, names, namePage } = { ...query, ...change };
  const search = new URLSearchParams({ rows, page: String(page), names, namePage: String(namePage) });
  return `/import/${id}?${search}#${anchor}`;
}

/** One page of a list, and how many pages there are. */
export function pageOf<T>(list: readonly T[], wanted: number, size = 50): { items: T[]; page: number; pages: number } {
  const pages = Math.max(1, Math.ceil(list.length / size));
  const page = Math.min(wanted, pages);
  return { items: list.slice((page - 1) * size, page * size), page, pages };
}
