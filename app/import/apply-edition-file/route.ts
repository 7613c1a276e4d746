import { z } from 'zod';
import { applyEditionFile } from '@/lib/data/imports/apply-edition-file';
import { handlePost } from '@/lib/http/handle-post';
import type { Fields } from '@/lib/http/read-body';
import { headFields, readHead } from '../../editions/head-schema';
import { reviewAddress } from '../addresses';

const schema = z
  .looseObject({ ...headFields, draft: z.string().min(1) })
  .transform((fields) => ({ id: fields.draft, head: readHead(fields), uses: usesOf(fields) }));

/** `use.3` is what the file's fourth technology is chosen to be; empty for a new one. */
function usesOf(fields: Fields): ReadonlyMap<number, string | null> {
  const given = Object.entries(fields).flatMap(([name, value]) => {
    const place = /^use\.(\d{1,2})$/.exec(name)?.[1];
    return place === undefined || typeof value !== 'string' ? [] : [[Number(place), value || null] as const];
  });
  return new Map(given);
}

/** Makes a draft edition of a file that has been gone through. */
export const POST = handlePost({
  schema,
  change: ({ viewer }, input) => applyEditionFile(viewer, input),
  done: ({ editionId }) => `/editions/${editionId}?done=created`,
  failed: ({ reason }, { draft }) => reviewAddress(draft, { failed: reason }),
});
