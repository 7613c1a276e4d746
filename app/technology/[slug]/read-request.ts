import { cache } from 'react';
import { z } from 'zod';
import type { TechnologyAddress } from '@/components/technology/technology-href';
import { requireSignedIn } from '@/lib/auth/current';
import type { SignedIn } from '@/lib/data/people/sessions';
import { readTechnology, type TechnologyView } from '@/lib/data/technologies/read-technology';
import { currentLocale } from '@/lib/http/locale';
import type { HeadlineContext } from '@/lib/text/headline-sentence';
import { missed, refused } from '../../refused';

export type TechnologyPageProps = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** What cannot be is as unknown as what is not there. */
const querySchema = z.object({
  year: z.coerce.number().int().min(1900).max(2999).optional(),
  release: z.string().min(1).max(200).optional(),
  group: z.string().min(1).max(400).optional(),
});

export type TechnologyRequest = {
  readonly signedIn: SignedIn;
  readonly view: TechnologyView;
  readonly address: TechnologyAddress;
  readonly context: HeadlineContext;
};

/** What the page was asked for, read for whoever asks: 404 for what is not there, and for what is another kommune's. */
export async function readTechnologyRequest(props: TechnologyPageProps): Promise<TechnologyRequest> {
  return readOnce(decoded((await props.params).slug), JSON.stringify(await props.searchParams));
}

/** Once per request: the page and its title ask for the same. */
const readOnce = cache(async (id: string | null, search: string): Promise<TechnologyRequest> => {
  const signedIn = await requireSignedIn();
  const locale = await currentLocale();
  const parsed = querySchema.safeParse(JSON.parse(search));
  if (!parsed.success || id === null) return missed();
  const { year, release, group } = parsed.data;
  const read = await readTechnology(signedIn.viewer, {
    ...{ id, year, language: locale },
    releaseId: release,
    groupKey: group,
  });
  if (!read.ok && read.code === 'forbidden') return refused();
  if (!read.ok) return missed();
  const publisher = read.value.own?.reference.publisher ?? 'KL';
  return {
    signedIn,
    view: read.value,
    address: { year, release, group },
    context: { locale, publisher, scope: 'area' },
  };
});

/** Null for an address that is no text: % followed by something else than a number. */
function decoded(slug: string): string | null {
  try {
    return decodeURIComponent(slug);
  } catch {
    return null;
  }
}
