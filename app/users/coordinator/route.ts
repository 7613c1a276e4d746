import { z } from 'zod';
import { inviteCoordinator } from '@/lib/data/people/participants';
import { handlePost } from '@/lib/http/handle-post';
import { afterInvitation, keepLink } from '../keep-link';
import { invitedFields, readInvited } from '../read-invited';

const schema = z.object(invitedFields);

/** Invites one more coordinator. */
export const POST = handlePost({
  schema,
  change: ({ viewer }, input) => {
    const invited = readInvited(input);
    const making = invited.ok ? inviteCoordinator(viewer, invited.value) : Promise.resolve(invited);
    return keepLink(making, { typed: input });
  },
  done: afterInvitation,
  failed: ({ reason }) => `/users?failed=${reason}`,
});
