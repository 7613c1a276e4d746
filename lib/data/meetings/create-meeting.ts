import type { Viewer } from '../../domain/access';
import { type AgendaChoice, agendaKey } from '../../domain/meeting/agenda-key';
import { meetingLimits } from '../../domain/meeting/meeting-head';
import { failure, type Result, success } from '../../domain/result';
import { inTransaction, type Tx } from '../transaction';
import { findPrevious } from './agenda-input';
import { readReasons } from './agenda-reasons';
import { auditedHead, headData, type MeetingHeadInput, tidyHead } from './meeting-input';
import { mayPrepare } from './prepare';
import { type ChoiceScope, type NewItem, resolveChoice } from './resolve-choice';

export type CreateMeetingInput = MeetingHeadInput & {
  /** The radar that is discussed; the newest when left out. */
  readonly year?: number | undefined;
  /** The meeting whose decisions are followed up; the newest closed one when left out, none when null. */
  readonly previousId?: string | null | undefined;
  /** What is on the agenda, in its order; what is chosen twice is there once. */
  readonly agenda: readonly AgendaChoice[];
  /** ISO yyyy-mm-dd. */
  readonly today: string;
};

/**
 * Plans a meeting. `invalid`: `title`, `forum`, `date`, `participants`, `topic`, or `too-many` (forty on the agenda); `not_found` for a
 * kommune without that radar, and for whatever is not the kommune's.
 */
export async function createMeeting(
  viewer: Viewer,
  input: CreateMeetingInput,
): Promise<Result<{ readonly id: string }, never>> {
  const allowed = mayPrepare(viewer);
  if (!allowed.ok) return allowed;
  const kommuneId = allowed.value;
  const head = tidyHead(input);
  if (!head.ok) return head;
  const choices = [...new Map(input.agenda.map((choice) => [agendaKey(choice), choice])).values()];
  if (choices.length > meetingLimits.items) return failure('invalid', 'too-many');
  const reasons = await readReasons(viewer, choices, { today: input.today, year: input.year });
  if (!reasons.ok) return reasons;
  const previousId = await findPrevious(kommuneId, input.previousId);
  if (previousId === null && typeof input.previousId === 'string') return failure('not_found', 'no-previous');
  return inTransaction<{ readonly id: string }, never>(async (tx, audit) => {
    const radar = await findRadar(tx, kommuneId, input.year);
    if (radar === null) return failure('not_found', 'no-radar');
    const items = await resolveAll(tx, { kommuneId, radar, reasons: reasons.value }, choices);
    if (!items.ok) return items;
    const numbered = items.value.map((item, index) => ({ ...item, position: index + 1 }));
    const { id } = await tx.meeting.create({
      data: { kommuneId, radarId: radar.id, previousId, createdById: viewer.userId, ...headData(head.value) },
      select: { id: true },
    });
    await tx.meetingItem.createMany({ data: numbered.map((item) => ({ ...item, meetingId: id })) });
    const entry = { action: 'meeting.created', entity: 'meeting', entityId: id, kommuneId, actorId: viewer.userId };
    await audit({ ...entry, after: { ...auditedHead(head.value), previousId, items: numbered.length } });
    return success({ id });
  });
}

function findRadar(tx: Tx, kommuneId: string, year: number | undefined) {
  return tx.radar.findFirst({
    where: { kommuneId, ...(year === undefined ? {} : { year }) },
    select: { id: true, editionId: true },
    orderBy: { year: 'desc' },
  });
}

async function resolveAll(
  tx: Tx,
  scope: ChoiceScope,
  choices: readonly AgendaChoice[],
): Promise<Result<readonly NewItem[], never>> {
  const items: NewItem[] = [];
  for (const choice of choices) {
    const item = await resolveChoice(tx, scope, choice);
    if (!item.ok) return item;
    items.push(item.value);
  }
  return success(items);
}
