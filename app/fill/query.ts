import { z } from 'zod';

const count = z.coerce.number().int().min(0).max(10_000).catch(0);

/** What the address of a page for filling in may say; anything else in it is ignored. */
export const fillQuerySchema = z.object({
  year: z.coerce.number().int().min(1900).max(2200).optional().catch(undefined),
  /** The edition's own rings are shown when asked for. */
  ring: z.literal('vis').optional().catch(undefined),
  kept: z.string().min(1).max(100).optional().catch(undefined),
  done: z.enum(['saved', 'unchanged', 'copied', 'copiedExcept', 'undone', 'undoneExcept']).optional().catch(undefined),
  failed: z.enum(['kept', 'nothingToCopy', 'cannotUndo', 'failed']).optional().catch(undefined),
  count,
  left: count,
});

export type FillPageQuery = z.infer<typeof fillQuerySchema>;

/** The name of the combined radar in addresses. */
export const combinedSlug = 'samlet';

export type FillAddress = {
  readonly slug?: string | null;
  readonly year?: number | undefined;
  readonly ring?: boolean;
};

/** The address of a list, or of the page to choose one; `slug` null is the combined radar. */
export function fillHref({ slug, year, ring = false }: FillAddress): string {
  const path = slug === undefined ? '/fill' : `/fill/${encodeURIComponent(slug ?? combinedSlug)}`;
  const search = new URLSearchParams();
  if (year !== undefined) search.set('year', String(year));
  if (ring) search.set('ring', 'vis');
  const query = search.toString();
  return query === '' ? path : `${path}?${query}`;
}
