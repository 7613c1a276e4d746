import { z } from 'zod';
import { meetingHref, meetingsHref, withQuery } from '@/components/meetings/meeting-href';
import { addDecision, changeDecision, settleDecision } from '@/lib/data/meetings/decisions';
import type { SignedIn } from '@/lib/data/people/sessions';
import { decisionKinds, decisionStatuses } from '@/lib/domain/meeting/meeting';
import { type Result, success } from '@/lib/domain/result';
import { idField } from '@/lib/http/form-fields';
import { handlePost } from '@/lib/http/handle-post';
import { failedAt, sendingBack } from '../send-back';
import { targetSchema } from '../target-schema';

const text = z.string().max(20_000).default('');
/** An empty field is nothing chosen. */
const choice = z
  .string()
  .max(100)
  .default('')
  .transform((id) => (id === '' ? null : id));
const content = { kind: z.enum(decisionKinds), what: text, who: text, due: choice };
/** The meeting whose page the form was on; none for the list. */
const back = idField.optional();

const schema = z.discriminatedUnion('do', [
  z.object({ do: z.literal('add'), meetingId: idField, itemId: choice, ...content }),
  targetSchema.extend({ do: z.literal('change'), back, technologyId: choice, initiativeId: choice, ...content }),
  targetSchema.extend({ do: z.literal('settle'), back, status: z.enum(decisionStatuses), outcome: text }),
]);

type Input = z.infer<typeof schema>;
type Done = { readonly id: string; readonly said: 'decided' | 'changed' | 'settled' | 'reopened' };

/** Writes down a decision, changes its words, or says what became of it. */
export const POST = sendingBack(
  handlePost({
    schema,
    change: ({ viewer }, input) => change(viewer, input),
    done: ({ id, said }, input) => {
      const meetingId = input.do === 'add' ? input.meetingId : input.back;
      return meetingId === undefined
        ? withQuery(meetingsHref, { done: said })
        : meetingHref(meetingId, { done: said }, `decision-${id}`);
    },
    failed: ({ reason }, fields) => failedAt(fields, reason, { field: fields.do === 'add' ? 'meetingId' : 'back' }),
  }),
);

async function change(viewer: SignedIn['viewer'], input: Input): Promise<Result<Done, never>> {
  switch (input.do) {
    case 'add': {
      const added = await addDecision(viewer, input);
      return added.ok ? success({ id: added.value.id, said: 'decided' }) : added;
    }
    case 'change': {
      const changed = await changeDecision(viewer, input);
      return changed.ok ? success({ id: input.id, said: 'changed' }) : changed;
    }
    case 'settle': {
      const settled = await settleDecision(viewer, input);
      if (!settled.ok) return settled;
      return success({ id: input.id, said: input.status === 'open' ? 'reopened' : 'settled' });
    }
  }
}
