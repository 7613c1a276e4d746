import { z } from 'zod';
import { inviteUser } from '@/lib/data/people/invitations';
import { memberRoles } from '@/lib/domain/member-role';
import { emailField, lineField, listField } from '@/lib/http/form-fields';
import { handlePost } from '@/lib/http/handle-post';
import { afterInvitation, keepLink } from '../keep-link';

const schema = z.object({ name: lineField(100), email: emailField, role: z.enum(memberRoles), areaIds: listField });

/** Invites a person to the kommune. */
export const POST = handlePost({
  schema,
  change: ({ viewer }, input) =>
    keepLink(inviteUser(viewer, input), { typed: { name: input.name, email: input.email } }),
  done: afterInvitation,
  failed: ({ reason }) => `/users?failed=${reason}`,
});
