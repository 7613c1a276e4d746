import { z } from 'zod';
import { meetingsHref } from '@/components/meetings/meeting-href';
import { addDecision } from '@/lib/data/meetings/decisions';
import { decisionKinds } from '@/lib/domain/meeting/meeting';
import { leaveFlash } from '@/lib/http/flash';
import { idField, textField } from '@/lib/http/form-fields';
import { handlePost } from '@/lib/http/handle-post';
import { failedRoom, roomHref } from '../addresses';

/** A decision or an action about what the room looks at. */
export const POST = handlePost({
  schema: z.object({
    meetingId: idField,
    itemId: idField,
    kind: z.enum(decisionKinds),
    what: textField(1_000),
    who: textField(1_000),
    due: z.string().trim().max(20),
  }),
  change: async ({ viewer }, { due, ...input }) => {
    const added = await addDecision(viewer, { ...input, due: due === '' ? null : due });
    const { itemId, kind, what, who } = input;
    if (!added.ok) await leaveFlash(meetingsHref, { itemId, kind, what, who, due });
    return added;
  },
  done: (_value, { meetingId }) => roomHref(meetingId, { done: 'decided' }),
  failed: ({ reason }, { meetingId }) => failedRoom(meetingId, reason),
});
