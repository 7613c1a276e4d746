import { z } from 'zod';
import { renewInvitation, revokeInvitation } from '@/lib/data/people/invitations';
import type { Result } from '@/lib/domain/result';
import { idField } from '@/lib/http/form-fields';
import { handlePost } from '@/lib/http/handle-post';
import { afterInvitation, type KeptLink, keepLink } from '../keep-link';

const schema = z.object({ id: idField, do: z.enum(['renew', 'show', 'revoke']) });

/** Makes a new link for an invitation, which is sent or shown, or takes the invitation back. */
export const POST = handlePost({
  schema,
  change: ({ viewer }, input): Promise<Result<KeptLink | null>> =>
    input.do === 'revoke'
      ? revokeInvitation(viewer, input)
      : keepLink(renewInvitation(viewer, { id: input.id, show: input.do === 'show' })),
  done: (made) => (made === null ? '/users?done=revoked' : afterInvitation(made)),
  failed: ({ reason }) => `/users?failed=${reason}`,
});
