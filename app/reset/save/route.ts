import { z } from 'zod';
import { completeReset, findReset } from '@/lib/data/people/password-reset';
import { idField, passwordField } from '@/lib/http/form-fields';
import { handleOpenPost } from '@/lib/http/handle-open-post';

const schema = z.object({ token: idField, password: passwordField });

const tokenOf = (token: unknown) => (typeof token === 'string' ? token : '');

/** Gives the link's account its new password. Without a link that was once made there is nothing here. */
export const POST = handleOpenPost({
  schema,
  open: async ({ token }) => {
    const reset = await findReset(tokenOf(token));
    return reset.ok || reset.code !== 'not_found';
  },
  change: (input) => completeReset(input),
  done: () => '/sign-in?done=reset',
  failed: ({ reason }, { token }) => `/reset/${encodeURIComponent(tokenOf(token))}?failed=${reason}`,
});
