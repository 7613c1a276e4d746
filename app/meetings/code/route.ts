import { meetingHref } from '@/components/meetings/meeting-href';
import { renewCode } from '@/lib/data/meetings/renew-code';
import { handlePost } from '@/lib/http/handle-post';
import { failedAt } from '../send-back';
import { targetSchema } from '../target-schema';

/** Gives an open meeting another code; the old one opens nothing any more. */
export const POST = handlePost({
  schema: targetSchema,
  change: ({ viewer }, input) => renewCode(viewer, input),
  done: (_, { id }) => meetingHref(id, { done: 'renewed' }),
  failed: ({ reason }, fields) => failedAt(fields, reason),
});
