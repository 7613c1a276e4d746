import { z } from 'zod';
import { collectViews, showSpread } from '@/lib/data/meetings/item-stage';
import { countField, idField } from '@/lib/http/form-fields';
import { handlePost } from '@/lib/http/handle-post';
import { failedRoom, roomHref } from '../addresses';

/** Lets everybody place the item, or shows how they did. */
export const POST = handlePost({
  schema: z.object({
    meetingId: idField,
    itemId: idField,
    revision: countField,
    action: z.enum(['collect', 'show']),
  }),
  change: ({ viewer }, { itemId, revision, action }) =>
    action === 'collect' ? collectViews(viewer, { itemId, revision }) : showSpread(viewer, { itemId, revision }),
  done: (_value, { meetingId }) => roomHref(meetingId),
  failed: ({ reason }, { meetingId }) => failedRoom(meetingId, reason),
});
