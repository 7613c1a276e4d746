import { z } from 'zod';
import { saveHead } from '@/lib/data/editions/head';
import { handlePost } from '@/lib/http/handle-post';
import { draftFields, editionHref, failedAt, goToSchema } from '../edition-fields';
import { headFields, readHead } from '../head-schema';

/** Saves what a draft says of itself. */
export const POST = handlePost({
  schema: z.object({ ...draftFields, ...headFields, goTo: goToSchema }),
  change: ({ viewer }, { id, revision, ...fields }) => saveHead(viewer, { id, revision }, readHead(fields)),
  done: (_value, { id, goTo }) => `${editionHref(id, goTo === 'next' ? 'areas' : 'about')}?done=saved`,
  failed: failedAt('about'),
});
