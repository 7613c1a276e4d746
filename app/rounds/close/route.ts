import { z } from 'zod';
import { closeRound } from '@/lib/data/rounds/close-round';
import { failure } from '@/lib/domain/result';
import { countField, idField, tickField } from '@/lib/http/form-fields';
import { handlePost } from '@/lib/http/handle-post';
import { failedRound, releaseHref, withQuery } from '../addresses';

/** Closes a round and publishes it. The box says that what will be published has been seen. */
export const POST = handlePost({
  schema: z.object({ id: idField, revision: countField, confirmed: tickField }),
  change: async ({ viewer }, { confirmed, ...target }) =>
    confirmed ? closeRound(viewer, target) : failure('invalid', 'unconfirmed-close'),
  done: ({ releaseId }) => withQuery(releaseHref(releaseId), { done: 'closed' }),
  failed: ({ reason }, { id }) => failedRound(id, reason),
});
