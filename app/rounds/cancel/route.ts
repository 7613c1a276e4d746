import { z } from 'zod';
import { cancelRound } from '@/lib/data/rounds/cancel-round';
import { countField, idField } from '@/lib/http/form-fields';
import { handlePost } from '@/lib/http/handle-post';
import { failedRound, roundHref } from '../addresses';

/** Gives up an open round. */
export const POST = handlePost({
  schema: z.object({ id: idField, revision: countField }),
  change: ({ viewer }, target) => cancelRound(viewer, target),
  done: (_, { id }) => roundHref(id, { done: 'cancelled' }),
  failed: ({ reason }, { id }) => failedRound(id, reason),
});
