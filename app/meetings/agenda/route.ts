import { z } from 'zod';
import { meetingHref } from '@/components/meetings/meeting-href';
import { addItem, moveItem, removeItem, saveItemNote } from '@/lib/data/meetings/change-agenda';
import type { SignedIn } from '@/lib/data/people/sessions';
import type { AgendaChoice } from '@/lib/domain/meeting/agenda-key';
import { meetingLimits } from '@/lib/domain/meeting/meeting-head';
import { type Result, success } from '@/lib/domain/result';
import { idField } from '@/lib/http/form-fields';
import { handlePost } from '@/lib/http/handle-post';
import { today } from '@/lib/http/today';
import { chooseAgain } from '../gone';
import { failedAt, sendingBack } from '../send-back';
import { targetSchema } from '../target-schema';

const item = targetSchema.extend({ itemId: idField });
const add = targetSchema.extend({ do: z.literal('add') });

const schema = z.union([
  add.extend({ kind: z.literal('technology'), technologyId: idField, areaId: z.string().max(100) }),
  add.extend({ kind: z.literal('initiative'), initiativeId: idField }),
  add.extend({ kind: z.literal('topic'), title: z.string().max(2000) }),
  item.extend({ do: z.enum(['up', 'down', 'remove']) }),
  /** `revision` is the item's here. */
  item.extend({ do: z.literal('note'), note: z.string().max(10 * meetingLimits.note) }),
]);

type Input = z.infer<typeof schema>;
type Done = { readonly itemId: string; readonly said: 'added' | 'moved' | 'removed' | 'noted' };

/** Adds to the agenda, moves, notes what was said, or takes away. */
export const POST = sendingBack(
  handlePost({
    schema,
    change: async ({ viewer }, input) => chooseAgain(await change(viewer, input)),
    done: ({ itemId, said }, { id }) =>
      meetingHref(id, { done: said }, said === 'removed' ? 'agenda' : `item-${itemId}`),
    failed: ({ reason }, fields) => failedAt(fields, reason),
  }),
);

async function change(viewer: SignedIn['viewer'], input: Input): Promise<Result<Done, never>> {
  switch (input.do) {
    case 'add': {
      const { id, revision } = input;
      const added = await addItem(viewer, { id, revision, choice: choiceOf(input), today: today() });
      return added.ok ? success({ itemId: added.value.itemId, said: 'added' }) : added;
    }
    case 'up':
    case 'down':
      return said(await moveItem(viewer, { ...input, direction: input.do }), input.itemId, 'moved');
    case 'remove':
      return said(await removeItem(viewer, input), input.itemId, 'removed');
    case 'note':
      return said(await saveItemNote(viewer, input), input.itemId, 'noted');
  }
}

function choiceOf(input: Extract<Input, { do: 'add' }>): AgendaChoice {
  switch (input.kind) {
    case 'technology':
      return { ...input, areaId: input.areaId === '' ? null : input.areaId };
    case 'initiative':
    case 'topic':
      return input;
  }
}

function said(result: Result<null, never>, itemId: string, done: Done['said']): Result<Done, never> {
  return result.ok ? success({ itemId, said: done }) : result;
}
