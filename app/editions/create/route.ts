import { z } from 'zod';
import { createDraft } from '@/lib/data/editions/create';
import { handlePost } from '@/lib/http/handle-post';
import { editionHref, editionIdSchema } from '../edition-fields';
import { headFields, readHead } from '../head-schema';

const schema = z.object({
  ...headFields,
  start: z.enum(['blank', 'bare', 'full']),
  original: editionIdSchema.optional().or(z.literal('')),
});

/** Makes a draft, empty or as a copy. */
export const POST = handlePost({
  schema,
  change: ({ viewer }, { start, original, ...fields }) => {
    const copy = start === 'blank' || !original ? null : { editionId: original, withValues: start === 'full' };
    return createDraft(viewer, { head: readHead(fields), copy });
  },
  done: ({ id }, { start }) =>
    start === 'blank'
      ? `${editionHref(id, 'areas')}?done=created`
      : `${editionHref(id, start === 'full' ? 'values' : 'areas')}?done=copied`,
  failed: ({ reason }) => `/editions/new?failed=${reason}`,
});
