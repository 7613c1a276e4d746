import { z } from 'zod';
import { chooseItem } from '@/lib/data/meetings/choose-item';
import { idField } from '@/lib/http/form-fields';
import { handlePost } from '@/lib/http/handle-post';
import { failedRoom, roomHref } from '../addresses';

/** What the room looks at; without an item, how to join. */
export const POST = handlePost({
  schema: z.object({ meetingId: idField, itemId: z.string().max(100).optional() }),
  change: ({ viewer }, { meetingId, itemId }) => chooseItem(viewer, { id: meetingId, itemId: itemId || null }),
  done: (_value, { meetingId }) => roomHref(meetingId),
  failed: ({ reason }, { meetingId }) => failedRoom(meetingId, reason),
});
