import { z } from 'zod';
import { readFilters, type ViewFilters } from '@/components/initiative-views/view-filters';
import type { TableSort } from '@/components/initiatives/initiative-table';
import { initiativeSorts } from '@/lib/data/initiatives/list-initiatives';

const querySchema = z.object({
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
  sort: z.enum(initiativeSorts).nullable().catch(null),
  archived: z
    .literal('1')
    .optional()
    .catch(undefined)
    .transform((given) => given === '1'),
});

export type ListQuery = {
  readonly filters: ViewFilters;
  readonly page: number;
  readonly sort: TableSort | null;
  readonly archived: boolean;
};

/** What the address of the list asks for. What it cannot be asked for is not asked for. */
export function readListQuery(params: Readonly<Record<string, string | string[] | undefined>>): ListQuery {
  return { filters: readFilters(params), ...querySchema.parse(params) };
}

/** The same as an address says it, beside the filters. */
export function furtherOf({ sort, archived, page }: Partial<ListQuery>): Record<string, string> {
  return {
    ...(archived ? { archived: '1' } : {}),
    ...(sort ? { sort } : {}),
    ...(page === undefined || page === 1 ? {} : { page: String(page) }),
  };
}
