import { daysFrom, tuesdayBefore } from '../../../prisma/seed/demo-days';
import { type DemoDecision, type DemoItem, type DemoMeeting, demoMeetings } from '../../../prisma/seed/demo-meetings';
import { composeMinutes } from '../meetings/compose-minutes';
import type { Tx } from '../transaction';
import { type DemoOwner, demoInitiativeId, editorOf } from './demo-initiatives';

/** Adds the kommune's simulated meetings: their agendas, what was answered and decided, and the minutes of what is closed. */
export async function addDemoMeetings(tx: Tx, owner: DemoOwner): Promise<void> {
  await tx.meeting.createMany({ data: demoMeetings.map((one) => meetingRow(one, owner)) });
  await tx.meetingItem.createMany({
    data: demoMeetings.flatMap((meeting) =>
      meeting.items.map((item, index) => itemRow({ meeting, item, index }, owner)),
    ),
  });
  await tx.meetingAnswer.createMany({
    data: demoMeetings.flatMap((meeting) =>
      meeting.answers.map(([theme, text]) => ({
        ...{ meetingId: meeting.id, theme, text },
        ...{ updatedAt: heldAt(meeting, owner, '09:40'), updatedById: editorOf(owner) },
      })),
    ),
  });
  await tx.meetingDecision.createMany({ data: demoMeetings.flatMap((meeting) => decisionRows(meeting, owner)) });
  await freezeMinutes(tx);
  await settleDecisions(tx, owner);
}

/** The version of Pejling that the minutes say they were made by: they are older than the demo is. */
const minutesVersion = '0.1.0';

/** When a meeting was closed, nothing that it decided was settled yet. */
async function freezeMinutes(tx: Tx): Promise<void> {
  for (const { id, status } of demoMeetings) {
    if (status !== 'closed') continue;
    const minutes = JSON.stringify(await composeMinutes(tx, id, { language: 'da', version: minutesVersion }));
    await tx.meeting.update({ where: { id }, data: { minutes }, select: { id: true } });
  }
}

async function settleDecisions(tx: Tx, { today }: DemoOwner): Promise<void> {
  const decided = demoMeetings.flatMap((meeting) =>
    decisionsOf(meeting).map(({ decision }, index) => ({ ...decision, id: decisionId(meeting, index) })),
  );
  for (const { id, status, outcome, due } of decided) {
    if (status === 'open') continue;
    const settledAt = new Date(`${daysFrom(today, (due ?? 0) - 2)}T09:00:00Z`);
    await tx.meetingDecision.update({ where: { id }, data: { status, outcome, settledAt }, select: { id: true } });
  }
}

/** A moment of the day the meeting is held; `time` is UTC, hh:mm. */
function heldAt({ days }: DemoMeeting, { today }: DemoOwner, time: string): Date {
  return new Date(`${tuesdayBefore(today, days)}T${time}:00Z`);
}

function meetingRow(meeting: DemoMeeting, owner: DemoOwner) {
  const { id, title, forum, days, participants, status, previousId } = meeting;
  const prepared = new Date(`${daysFrom(owner.today, Math.min(0, days) - 7)}T08:00:00Z`);
  const held = status === 'closed';
  return {
    ...{ id, title, forum, status, previousId, kommuneId: owner.kommuneId },
    ...{ radarId: `${owner.kommuneId}-${owner.year}`, date: tuesdayBefore(owner.today, days) },
    ...{ participants: participants.join('\n'), createdAt: prepared, createdById: editorOf(owner) },
    openedAt: held ? heldAt(meeting, owner, '08:30') : null,
    closedAt: held ? heldAt(meeting, owner, '10:00') : null,
  };
}

type Placed = { readonly meeting: DemoMeeting; readonly item: DemoItem; readonly index: number };

const itemId = (meeting: DemoMeeting, index: number) => `${meeting.id}-punkt-${index + 1}`;

function itemRow({ meeting, item, index }: Placed, owner: DemoOwner) {
  const { kind, title = '', technologyId = null, areaSlug, initiative, why, note = '', spread, agreed } = item;
  return {
    ...{ id: itemId(meeting, index), meetingId: meeting.id, position: index + 1, kind, title, technologyId, note },
    areaId: areaSlug === undefined ? null : `${owner.kommuneId}-${areaSlug}`,
    initiativeId: initiative === undefined ? null : demoInitiativeId(initiative),
    why: why === null ? '' : JSON.stringify(why),
    stage: agreed === undefined ? 'waiting' : 'agreed',
    spread: spread === undefined ? '' : JSON.stringify(spread),
    ...{ agreedAnswer: agreed?.answer ?? null, answerBefore: agreed?.before ?? null },
    agreedReason: agreed?.reason ?? '',
    agreedAt: agreed === undefined ? null : heldAt(meeting, owner, '09:00'),
  };
}

const decisionId = (meeting: DemoMeeting, index: number) => `${meeting.id}-beslutning-${index + 1}`;

type Decided = { readonly decision: DemoDecision; readonly about: DemoItem | null; readonly itemId: string | null };

function decisionsOf(meeting: DemoMeeting): Decided[] {
  const ofItems = meeting.items.flatMap((item, index) =>
    (item.decisions ?? []).map((decision) => ({ decision, about: item, itemId: itemId(meeting, index) })),
  );
  return [...ofItems, ...meeting.otherDecisions.map((decision) => ({ decision, about: null, itemId: null }))];
}

function decisionRows(meeting: DemoMeeting, owner: DemoOwner) {
  return decisionsOf(meeting).map((decided, index) => ({
    ...decisionRow(decided, owner),
    ...{ id: decisionId(meeting, index), kommuneId: owner.kommuneId, meetingId: meeting.id, itemId: decided.itemId },
    ...{ createdAt: heldAt(meeting, owner, `09:${String(10 + index)}`), createdById: editorOf(owner) },
  }));
}

function decisionRow({ decision, about }: Decided, { today }: DemoOwner) {
  const { kind, what, who, due, initiative = about?.initiative } = decision;
  return {
    ...{ kind, what, who, due: due === null ? '' : daysFrom(today, due), technologyId: about?.technologyId ?? null },
    initiativeId: initiative === undefined ? null : demoInitiativeId(initiative),
  };
}
