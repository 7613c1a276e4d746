import { z } from 'zod';
import { makeEditorResetLink, makeResetLink } from '@/lib/data/people/password-reset-link';
import { idField } from '@/lib/http/form-fields';
import { handlePost } from '@/lib/http/handle-post';
import { afterReset, keepLink } from '../keep-link';

const schema = z.union([
  z.object({ userId: idField, do: z.enum(['send', 'show']) }),
  // The only editor of a kommune, whom a coordinator helps without being told who it is.
  z.object({ kommuneId: idField }),
]);

/** Makes a link to a new password for somebody else, which is sent or shown. */
export const POST = handlePost({
  schema,
  change: ({ viewer }, input) => {
    const making =
      'kommuneId' in input
        ? makeEditorResetLink(viewer, input)
        : makeResetLink(viewer, { userId: input.userId, show: input.do === 'show' });
    return keepLink(making, { kind: 'reset' });
  },
  done: afterReset,
  failed: ({ reason }) => `/users?failed=${reason}`,
});
