import { z } from 'zod';
import { meetingHref, newMeetingHref, withQuery } from '@/components/meetings/meeting-href';
import { createMeeting } from '@/lib/data/meetings/create-meeting';
import { meetingHeadSchema } from '@/lib/data/meetings/meeting-input';
import { yearLimits } from '@/lib/domain/limits';
import { parseAgendaKey } from '@/lib/domain/meeting/agenda-key';
import { handlePost } from '@/lib/http/handle-post';
import { today } from '@/lib/http/today';
import { chooseAgain } from '../gone';
import { sendingBack } from '../send-back';

const keys = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((given) => (given === undefined ? [] : [given].flat()));

const schema = meetingHeadSchema.extend({
  year: z.coerce.number().int().min(yearLimits.first).max(yearLimits.last).optional(),
  /** Empty is none; not sent, the newest that is closed. */
  previousId: z
    .string()
    .max(100)
    .transform((id) => (id === '' ? null : id))
    .optional(),
  agenda: keys.transform((all) => all.flatMap((key) => parseAgendaKey(key) ?? [])),
});

/** Makes a meeting with the proposals that were ticked. */
export const POST = sendingBack(
  handlePost({
    schema,
    change: async ({ viewer }, input) => chooseAgain(await createMeeting(viewer, { ...input, today: today() })),
    done: ({ id }) => meetingHref(id, { done: 'created' }),
    failed: ({ reason }, { year }) =>
      withQuery(newMeetingHref, {
        ...(typeof year === 'string' && /^\d{4}$/.test(year) ? { year } : {}),
        failed: reason,
      }),
  }),
);
