import { cookies } from 'next/headers';
import { z } from 'zod';
import { readSessionCookie, sessionCookieName } from '@/lib/auth/session-cookie';
import { changePassword } from '@/lib/data/people/profile';
import { passwordField } from '@/lib/http/form-fields';
import { handlePost } from '@/lib/http/handle-post';

const schema = z.object({ current: passwordField, password: passwordField });

/** Gives whoever is signed in a new password, and ends their other sessions. */
export const POST = handlePost({
  schema,
  change: async ({ viewer }, input) => {
    const cookie = (await cookies()).get(sessionCookieName())?.value;
    const sessionToken = (await readSessionCookie(cookie)) ?? '';
    return changePassword(viewer, { ...input, sessionToken });
  },
  done: () => '/profile?done=password',
  failed: ({ reason }) => `/profile?failed=${reason}`,
});
