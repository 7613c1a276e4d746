import { meetingHref } from '@/components/meetings/meeting-href';
import { closeMeeting } from '@/lib/data/meetings/close-meeting';
import { failure } from '@/lib/domain/result';
import { tickField } from '@/lib/http/form-fields';
import { handlePost } from '@/lib/http/handle-post';
import { version } from '@/lib/version';
import { failedAt } from '../send-back';
import { targetSchema } from '../target-schema';

/** Closes an open meeting, once the box is ticked: its minutes are final, and the code opens nothing any more. */
export const POST = handlePost({
  schema: targetSchema.extend({ confirmed: tickField }),
  change: async ({ viewer }, { confirmed, ...target }) =>
    confirmed ? closeMeeting(viewer, { ...target, version, now: new Date() }) : failure('invalid', 'unconfirmed'),
  done: (_, { id }) => meetingHref(id, { done: 'closed' }),
  failed: ({ reason }, fields) => failedAt(fields, reason),
});
