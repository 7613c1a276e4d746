import { z } from 'zod';
import { deleteDraft } from '@/lib/data/editions/delete';
import { handlePost } from '@/lib/http/handle-post';
import { draftFields, failedAt } from '../edition-fields';

/** Deletes a draft. */
export const POST = handlePost({
  schema: z.object(draftFields),
  change: ({ viewer }, target) => deleteDraft(viewer, target),
  done: () => '/editions?done=deleted',
  failed: failedAt(),
});
