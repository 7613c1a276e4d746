import { z } from 'zod';
import { inviteCoordinator } from '@/lib/data/people/participants';
import { emailField, lineField } from '@/lib/http/form-fields';
import { handlePost } from '@/lib/http/handle-post';
import { afterInvitation, keepLink } from '../keep-link';

const schema = z.object({ name: lineField(100), email: emailField });

/** Invites one more coordinator. */
export const POST = handlePost({
  schema,
  change: ({ viewer }, input) => keepLink(inviteCoordinator(viewer, input), { typed: input }),
  done: afterInvitation,
  failed: ({ reason }) => `/users?failed=${reason}`,
});
