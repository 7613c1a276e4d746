import { z } from 'zod';
import { erasePerson } from '@/lib/data/privacy/erase-person';
import { failure } from '@/lib/domain/result';
import { countField, idField, tickField } from '@/lib/http/form-fields';
import { handlePost } from '@/lib/http/handle-post';
import { personalHref, personHref } from '../addresses';

/** Erases a person for good, once it is confirmed. */
export const POST = handlePost({
  schema: z.object({ userId: idField, revision: countField, confirmed: tickField }),
  change: async ({ viewer }, { confirmed, ...input }) =>
    confirmed ? erasePerson(viewer, input) : failure('invalid', 'unconfirmed'),
  done: () => '/users?done=erased',
  failed: ({ reason }, { userId }) =>
    typeof userId === 'string' && /^[\w-]{1,100}$/.test(userId)
      ? personHref(userId, reason)
      : `${personalHref}?failed=malformed`,
});
