import { z } from 'zod';
import { cancelReminder, planReminder, setFillBy } from '@/lib/data/reminders/reminders';
import { idField } from '@/lib/http/form-fields';
import { handlePost } from '@/lib/http/handle-post';
import { today } from '@/lib/http/today';
import { remindersHref, remindersQuery } from '../query';

const day = z.string().trim().max(20);
const year = z.string().max(4).optional();

const schema = z.discriminatedUnion('do', [
  z.object({ do: z.literal('fill-by'), radarId: idField, fillBy: day, year }),
  z.object({ do: z.literal('plan'), radarId: idField, sendOn: day.min(1), year }),
  z.object({ do: z.literal('cancel'), id: idField, year }),
]);

const done = { 'fill-by': 'fill-by', plan: 'planned', cancel: 'cancelled' } as const;

/** Sets the deadline, plans a reminder, or takes one back. */
export const POST = handlePost({
  schema,
  change: ({ viewer }, input) => {
    if (input.do === 'cancel') return cancelReminder(viewer, input);
    if (input.do === 'plan') return planReminder(viewer, { ...input, today: today() });
    return setFillBy(viewer, { radarId: input.radarId, fillBy: input.fillBy || null, today: today() });
  },
  done: (_, input) => remindersHref(remindersQuery.parse(input).year, { done: done[input.do] }),
  failed: ({ reason }, fields) => remindersHref(remindersQuery.parse(fields).year, { failed: reason }),
});
