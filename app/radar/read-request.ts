import { notFound } from 'next/navigation';
import { cache } from 'react';
import { z } from 'zod';
import type { CompareAddress } from '@/components/compare/compare-address';
import { requireSignedIn } from '@/lib/auth/current';
import type { SignedIn } from '@/lib/data/people/sessions';
import { type BesideOthers, readBesideOthers } from '@/lib/data/radars/beside-others';
import { type CompareView, readComparison } from '@/lib/data/radars/compare-view';
import { sortColumns, sortDirections } from '@/lib/domain/sort-rows';
import { currentLocale } from '@/lib/http/locale';
import type { HeadlineContext } from '@/lib/text/headline-sentence';
import { missed, refused } from '../refused';

export type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/** A year or an edition that cannot be is as unknown as one that is not there; an unknown order is the standard one. */
const querySchema = z.object({
  year: z.coerce.number().int().min(1900).max(2999).optional(),
  edition: z.string().min(1).max(200).optional(),
  sort: z.enum(sortColumns).optional().catch(undefined),
  dir: z.enum(sortDirections).catch('asc'),
});

export type CompareRequest = {
  readonly signedIn: SignedIn;
  /** Null when the kommune has no radar at all. */
  readonly view: CompareView | null;
  /** What others do, beside what the edition says. */
  readonly others: BesideOthers;
  readonly address: CompareAddress;
  readonly context: HeadlineContext;
};

/** What a comparing page was asked for, read for whoever asks: 404 for a year, an edition or an area that is not there. */
export async function readCompareRequest(area: string | null, searchParams: SearchParams): Promise<CompareRequest> {
  return readOnce(area, JSON.stringify(await searchParams));
}

const noOthers: BesideOthers = { choices: [], newest: null };

/** Once per request: the page and its title ask for the same. */
const readOnce = cache(async (area: string | null, query: string): Promise<CompareRequest> => {
  const signedIn = await requireSignedIn();
  const locale = await currentLocale();
  const parsed = querySchema.safeParse(JSON.parse(query));
  if (!parsed.success) notFound();
  const { year, edition, sort, dir } = parsed.data;
  const read = await readComparison(signedIn.viewer, { year, editionId: edition, language: locale });
  if (!read.ok && read.code === 'forbidden') return refused();
  const asksForOne = year !== undefined || edition !== undefined || area !== null;
  if (!read.ok && (read.reason !== 'no-radar' || asksForOne)) return missed();
  const view = read.ok ? read.value : null;
  const others = view === null ? noOthers : await readBesideOthers(signedIn.viewer, view.source);
  const address = {
    area,
    year: view?.source.year ?? 0,
    edition: edition ?? null,
    sort: sort === undefined ? null : { column: sort, direction: dir },
  };
  const scope = area === null ? 'combined' : 'area';
  const { publisher = 'KL', ringNames = null } = view?.reference ?? {};
  return { signedIn, view, others, address, context: { locale, publisher, ringNames, scope } };
});
