import { z } from 'zod';
import { settleDecision } from '@/lib/data/meetings/decisions';
import { countField, idField } from '@/lib/http/form-fields';
import { handlePost } from '@/lib/http/handle-post';
import { failedRoom, roomHref } from '../addresses';

/** What became of the earlier decision that the room looks at. */
export const POST = handlePost({
  schema: z.object({
    meetingId: idField,
    id: idField,
    revision: countField,
    status: z.enum(['done', 'dropped']),
    outcome: z.string().max(20_000).default(''),
  }),
  change: ({ viewer }, { id, revision, status, outcome }) => settleDecision(viewer, { id, revision, status, outcome }),
  done: (_value, { meetingId }) => roomHref(meetingId, { done: 'settled' }),
  // Somebody else followed it up meanwhile: that is no answer on a radar.
  failed: ({ reason }, { meetingId }) => failedRoom(meetingId, reason === 'changed' ? 'decision-changed' : reason),
});
