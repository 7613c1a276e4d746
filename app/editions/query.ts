import { z } from 'zod';

export type SearchParams = Promise<Record<string, string | string[] | undefined>>;

const one = z.string().max(2000).optional().catch(undefined);

const querySchema = z.object({
  done: one,
  failed: one,
  area: one,
  /** Ids of rows that could not be read, separated by commas. */
  unread: one,
  year: z.coerce.number().int().optional().catch(undefined),
});

/** What the address says beside the path; anything else in it is passed over. */
export async function readQuery(searchParams: SearchParams) {
  const { done, failed, area, unread, year } = querySchema.parse(await searchParams);
  return { done, failed, area, year, unreadIds: unread?.split(',') ?? [] };
}
