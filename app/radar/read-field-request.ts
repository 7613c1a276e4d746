import { notFound } from 'next/navigation';
import { cache } from 'react';
import { z } from 'zod';
import type { CompareAddress, FieldAddress } from '@/components/compare/compare-address';
import { requireSignedIn } from '@/lib/auth/current';
import type { SignedIn } from '@/lib/data/people/sessions';
import { type FieldComparison, readFieldComparison } from '@/lib/data/radars/field-comparison';
import { fieldSortColumns } from '@/lib/domain/release/sort-field-rows';
import { sortDirections } from '@/lib/domain/sort-rows';
import { currentLocale } from '@/lib/http/locale';
import { missed, refused } from '../refused';
import type { SearchParams } from './read-request';

const idSchema = z.string().min(1).max(200);

/** A release asks for the others; without a group, for all of them. An unknown order is the standard one. */
const querySchema = z.object({
  year: z.coerce.number().int().min(1900).max(2999).optional(),
  release: idSchema,
  group: idSchema.default('country'),
  sort: z.enum(fieldSortColumns).optional().catch(undefined),
  dir: z.enum(sortDirections).catch('asc'),
});

export type FieldRequest = {
  readonly signedIn: SignedIn;
  readonly view: FieldComparison;
  readonly address: CompareAddress & { readonly field: FieldAddress };
  readonly locale: 'da' | 'en';
};

/** True when a comparing page is asked for the others. */
export async function asksForOthers(searchParams: SearchParams): Promise<boolean> {
  return (await searchParams).release !== undefined;
}

/** What a page among the others was asked for: 404 for a year, a release or a group that is not there. */
export async function readFieldRequest(area: string | null, searchParams: SearchParams): Promise<FieldRequest> {
  return readOnce(area, JSON.stringify(await searchParams));
}

/** Once per request: the page and its title ask for the same. */
const readOnce = cache(async (area: string | null, query: string): Promise<FieldRequest> => {
  const signedIn = await requireSignedIn();
  const locale = await currentLocale();
  const parsed = querySchema.safeParse(JSON.parse(query));
  if (!parsed.success) notFound();
  const { year, release, group, sort, dir } = parsed.data;
  const read = await readFieldComparison(signedIn.viewer, {
    ...{ year, releaseId: release, groupKey: group, language: locale },
  });
  if (!read.ok && read.code === 'forbidden') return refused();
  if (!read.ok) return missed();
  const sorted = sort === undefined ? null : { column: sort, direction: dir };
  const field = { release, group, sort: sorted };
  const address = { area, year: read.value.source.year, edition: null, sort: null, field };
  return { signedIn, view: read.value, address, locale };
});
