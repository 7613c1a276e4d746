import { z } from 'zod';
import { freezeDraft } from '@/lib/data/editions/freeze';
import { failure } from '@/lib/domain/result';
import { handlePost } from '@/lib/http/handle-post';
import { draftFields, editionHref, failedAt } from '../edition-fields';

/** Freezes a draft, once its editor has checked it against its source. */
export const POST = handlePost({
  schema: z.object({ ...draftFields, confirmed: z.string().optional() }),
  change: async ({ viewer }, { id, revision, confirmed }) =>
    confirmed === 'true' ? freezeDraft(viewer, { id, revision }) : failure('invalid', 'not-confirmed'),
  done: (_value, { id }) => `${editionHref(id)}?done=frozen`,
  failed: failedAt(),
});
