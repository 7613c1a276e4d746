import { z } from 'zod';
import { cancelReminder, planReminder, setFillBy } from '@/lib/data/reminders/reminders';
import { idField } from '@/lib/http/form-fields';
import { handlePost } from '@/lib/http/handle-post';
import type { Fields } from '@/lib/http/read-body';
import { today } from '@/lib/http/today';
import { type DayField, remindersHref, remindersQuery } from '../query';

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
  done: (_, input) => remindersHref(remindersQuery.parse(input).year, { done: doneOf(input) }),
  failed: ({ reason }, fields) =>
    remindersHref(remindersQuery.parse(fields).year, { failed: reason, ...typedDay(fields) }),
});

function doneOf(input: z.infer<typeof schema>): string {
  return input.do === 'fill-by' && input.fillBy === '' ? 'no-fill-by' : done[input.do];
}

/** The day that was typed, to stand in its field again. */
function typedDay(fields: Fields): { readonly field?: DayField; readonly typed?: string } {
  const field = fields.do === 'fill-by' ? 'fillBy' : fields.do === 'plan' ? 'sendOn' : undefined;
  if (field === undefined) return {};
  const typed = day.safeParse(fields[field]);
  return { field, typed: typed.success ? typed.data : '' };
}
