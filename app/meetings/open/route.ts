import { meetingHref } from '@/components/meetings/meeting-href';
import { openMeeting } from '@/lib/data/meetings/open-meeting';
import { handlePost } from '@/lib/http/handle-post';
import { failedAt } from '../send-back';
import { targetSchema } from '../target-schema';

/** Opens a meeting, and gives it the code that lets people in. */
export const POST = handlePost({
  schema: targetSchema,
  change: ({ viewer }, input) => openMeeting(viewer, input),
  done: (_, { id }) => meetingHref(id, { done: 'opened' }),
  failed: ({ reason }, fields) => failedAt(fields, reason),
});
