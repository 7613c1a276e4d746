import { z } from 'zod';
import { currentSessionToken } from '@/lib/auth/session-token';
import { endOtherSessions, endOwnSession } from '@/lib/data/people/own-sessions';
import { idField } from '@/lib/http/form-fields';
import { handlePost } from '@/lib/http/handle-post';

const schema = z.discriminatedUnion('do', [
  z.object({ do: z.literal('session'), id: idField }),
  z.object({ do: z.literal('sessions') }),
]);

/** Signs whoever is signed in out in another browser, or in all others. */
export const POST = handlePost({
  schema,
  change: async ({ viewer }, input) => {
    const asking = { sessionToken: await currentSessionToken() };
    return input.do === 'session'
      ? endOwnSession(viewer, { ...asking, id: input.id })
      : endOtherSessions(viewer, asking);
  },
  done: (_, input) => `/profile?done=${input.do}`,
  failed: ({ reason }) => `/profile?failed=${reason}`,
});
