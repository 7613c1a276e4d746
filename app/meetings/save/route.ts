import { z } from 'zod';
import { meetingHref } from '@/components/meetings/meeting-href';
import { meetingHeadSchema } from '@/lib/data/meetings/meeting-input';
import { saveMeeting } from '@/lib/data/meetings/save-meeting';
import { handlePost } from '@/lib/http/handle-post';
import { failedAt, sendingBack } from '../send-back';
import { targetSchema } from '../target-schema';

const schema = targetSchema.extend(meetingHeadSchema.shape).extend({
  previousId: z
    .string()
    .max(100)
    .transform((id) => (id === '' ? null : id))
    .optional(),
});

/** Saves who meets and when. */
export const POST = sendingBack(
  handlePost({
    schema,
    change: ({ viewer }, input) => saveMeeting(viewer, input),
    done: (_, { id }) => meetingHref(id, { done: 'saved' }),
    failed: ({ reason }, fields) => failedAt(fields, reason),
  }),
);
