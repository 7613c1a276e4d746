import { meetingsHref, withQuery } from '@/components/meetings/meeting-href';
import { deleteMeeting } from '@/lib/data/meetings/delete-meeting';
import { failure } from '@/lib/domain/result';
import { tickField } from '@/lib/http/form-fields';
import { handlePost } from '@/lib/http/handle-post';
import { failedAt } from '../send-back';
import { targetSchema } from '../target-schema';

/** Deletes a meeting that has not been opened, once the box is ticked. */
export const POST = handlePost({
  schema: targetSchema.extend({ confirmed: tickField }),
  change: async ({ viewer }, { confirmed, ...target }) =>
    confirmed ? deleteMeeting(viewer, target) : failure('invalid', 'unconfirmed'),
  done: () => withQuery(meetingsHref, { done: 'deleted' }),
  failed: ({ reason }, fields) => failedAt(fields, reason),
});
