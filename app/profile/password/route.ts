import { z } from 'zod';
import { currentSessionToken } from '@/lib/auth/session-token';
import { changePassword } from '@/lib/data/people/profile';
import { passwordField } from '@/lib/http/form-fields';
import { handlePost } from '@/lib/http/handle-post';

const schema = z.object({ current: passwordField, password: passwordField });

/** Gives whoever is signed in a new password, and ends their other sessions. */
export const POST = handlePost({
  schema,
  change: async ({ viewer }, input) => changePassword(viewer, { ...input, sessionToken: await currentSessionToken() }),
  done: () => '/profile?done=password',
  failed: ({ reason }) => `/profile?failed=${reason}`,
});
