import { z } from 'zod';
import { renewInvitation, revokeInvitation } from '@/lib/data/people/invitations';
import type { Result } from '@/lib/domain/result';
import { idField } from '@/lib/http/form-fields';
import { handlePost } from '@/lib/http/handle-post';
import { keepLink } from '../keep-link';

const schema = z.object({ id: idField, do: z.enum(['renew', 'revoke']) });

/** Makes a new link for an invitation, or takes it back. */
export const POST = handlePost({
  schema,
  change: ({ viewer }, input): Promise<Result<{ name: string; link: string } | null>> =>
    input.do === 'renew' ? keepLink(renewInvitation(viewer, input)) : revokeInvitation(viewer, input),
  done: (_, input) => (input.do === 'renew' ? '/users?done=invited' : '/users?done=revoked'),
  failed: ({ reason }) => `/users?failed=${reason}`,
});
