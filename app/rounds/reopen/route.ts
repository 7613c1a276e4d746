import { z } from 'zod';
import { reopenRound } from '@/lib/data/rounds/reopen-round';
import { countField, idField } from '@/lib/http/form-fields';
import { handlePost } from '@/lib/http/handle-post';
import { failedRound, roundHref } from '../addresses';

/** Opens a closed round again, for a next version. */
export const POST = handlePost({
  schema: z.object({ id: idField, revision: countField }),
  change: ({ viewer }, target) => reopenRound(viewer, target),
  done: (_, { id }) => roundHref(id, { done: 'reopened' }),
  failed: ({ reason }, { id }) => failedRound(id, reason),
});
