import { z } from 'zod';
import { inviteFirstEditor } from '@/lib/data/people/participants';
import { failure } from '@/lib/domain/result';
import { handlePost } from '@/lib/http/handle-post';
import { afterInvitation, keepLink } from '../keep-link';
import { invitedFields, readInvited } from '../read-invited';

const schema = z.object({ ...invitedFields, kommuneId: z.string().max(100).default('') });

/** Lets a kommune take part, and invites its first editor. */
export const POST = handlePost({
  schema,
  change: ({ viewer }, input) => {
    const { kommuneId } = input;
    const invited = kommuneId === '' ? failure('invalid', 'no-kommune') : readInvited(input);
    const making = invited.ok ? inviteFirstEditor(viewer, { ...invited.value, kommuneId }) : Promise.resolve(invited);
    return keepLink(making, { typed: input });
  },
  done: afterInvitation,
  failed: ({ reason }) => `/users?failed=${reason}`,
});
