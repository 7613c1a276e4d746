import { z } from 'zod';
import { meetingsHref } from '@/components/meetings/meeting-href';
import { agree } from '@/lib/data/meetings/agree';
import { answers, spreads } from '@/lib/domain/answer';
import { leaveFlash } from '@/lib/http/flash';
import { countField, idField, textField } from '@/lib/http/form-fields';
import { handlePost } from '@/lib/http/handle-post';
import { chooseAgain } from '../../../gone';
import { failedRoom, roomHref } from '../addresses';

/** What the group agreed on becomes the kommune's own placement. What was typed is not lost when it cannot be. */
export const POST = handlePost({
  schema: z.object({
    meetingId: idField,
    itemId: idField,
    revision: countField,
    placementVersion: countField,
    answer: z.enum(answers),
    spread: z.union([z.enum(spreads), z.literal('').transform(() => null)]).optional(),
    reason: textField(2_000),
  }),
  change: async ({ viewer }, { meetingId, ...input }) => {
    const agreed = await agree(viewer, input);
    const { itemId, answer, spread, reason } = input;
    if (!agreed.ok) await leaveFlash(meetingsHref, { itemId, answer, spread: spread ?? '', reason });
    return chooseAgain(agreed);
  },
  done: (_value, { meetingId }) => roomHref(meetingId, { done: 'agreed' }),
  failed: ({ reason }, { meetingId }) => failedRoom(meetingId, reason),
});
