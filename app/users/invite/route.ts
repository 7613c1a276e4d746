import { z } from 'zod';
import { inviteUser } from '@/lib/data/people/invitations';
import { memberRoles } from '@/lib/domain/member-role';
import { listField } from '@/lib/http/form-fields';
import { handlePost } from '@/lib/http/handle-post';
import { afterInvitation, keepLink } from '../keep-link';
import { invitedFields, readInvited } from '../read-invited';
import { typedAreas } from '../typed-areas';

const schema = z.object({ ...invitedFields, role: z.enum(memberRoles), areaIds: listField });

/** Invites a person to the kommune. */
export const POST = handlePost({
  schema,
  change: ({ viewer }, input) => {
    const { name, email, role, areaIds } = input;
    const invited = readInvited(input);
    const making = invited.ok ? inviteUser(viewer, { ...invited.value, role, areaIds }) : Promise.resolve(invited);
    return keepLink(making, { typed: { name, email, role, areaIds: typedAreas(areaIds) } });
  },
  done: afterInvitation,
  failed: ({ reason }) => `/users?failed=${reason}`,
});
