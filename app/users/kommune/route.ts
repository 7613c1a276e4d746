import { z } from 'zod';
import { inviteFirstEditor } from '@/lib/data/people/participants';
import { emailField, idField, lineField } from '@/lib/http/form-fields';
import { handlePost } from '@/lib/http/handle-post';
import { afterInvitation, keepLink } from '../keep-link';

const schema = z.object({ kommuneId: idField, name: lineField(100), email: emailField });

/** Lets a kommune take part, and invites its first editor. */
export const POST = handlePost({
  schema,
  change: ({ viewer }, input) => keepLink(inviteFirstEditor(viewer, input), { typed: input }),
  done: afterInvitation,
  failed: ({ reason }) => `/users?failed=${reason}`,
});
