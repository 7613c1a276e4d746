import { daysFrom } from '../../../prisma/seed/demo-days';
import { leastDays } from '../audit/prune-audit';
import type { AuditEntry, Tx } from '../transaction';
import { type DemoOwner, editorOf } from './demo-initiatives';

type Row = AuditEntry & { readonly at: Date };

/**
 * Adds the rows that the log would have, had the kommune's simulated initiatives and meetings been written on the pages: read from
 * what stands, with the days it says. What is older than a log must be kept is left out, as it would be.
 */
export async function addDemoLog(tx: Tx, owner: DemoOwner): Promise<void> {
  const rows = [...(await initiativeRows(tx, owner)), ...(await meetingRows(tx, owner)), ...signInRows(owner)];
  const oldest = new Date(`${daysFrom(owner.today, -leastDays)}T00:00:00Z`);
  const data = rows
    .filter(({ at }) => at >= oldest)
    .map(({ before, after, ...row }) => ({ ...row, before: json(before), after: json(after) }));
  await tx.auditEvent.createMany({ data });
  for (const { actorId, at } of signInRows(owner))
    await tx.user.update({ where: { id: actorId }, data: { lastSeenAt: at }, select: { id: true } });
}

function json(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value);
}

/** What every row of the kommune's editor says. */
function byEditor(owner: DemoOwner) {
  return { kommuneId: owner.kommuneId, actorId: editorOf(owner) };
}

async function initiativeRows(tx: Tx, owner: DemoOwner): Promise<Row[]> {
  const steps = await tx.initiativePhase.findMany({
    where: { initiative: { kommuneId: owner.kommuneId } },
    select: { initiativeId: true, position: true, phase: true, since: true, recordedAt: true },
    orderBy: [{ initiativeId: 'asc' }, { position: 'asc' }],
  });
  return steps.map(({ initiativeId, position, phase, since, recordedAt }, index) => {
    const row = { ...byEditor(owner), at: recordedAt, entity: 'initiative', entityId: initiativeId };
    const after = { phase, since };
    const from = position === 1 ? undefined : steps[index - 1];
    if (from === undefined) return { ...row, action: 'initiative.created', after };
    return { ...row, action: 'initiative.phase', before: { phase: from.phase, since: from.since }, after };
  });
}

async function meetingRows(tx: Tx, owner: DemoOwner): Promise<Row[]> {
  const { kommuneId } = owner;
  const meetings = await tx.meeting.findMany({
    where: { kommuneId },
    select: { id: true, title: true, createdAt: true, openedAt: true, closedAt: true },
  });
  const ofMeetings = meetings.flatMap(({ id: entityId, title, createdAt, openedAt, closedAt }): Row[] => {
    const row = { ...byEditor(owner), entity: 'meeting', entityId };
    const made = { ...row, at: createdAt, action: 'meeting.created', after: { title } };
    if (openedAt === null || closedAt === null) return [made];
    const [planned, open, closed] = ['planned', 'open', 'closed'].map((status) => ({ status }));
    return [
      made,
      { ...row, at: openedAt, action: 'meeting.opened', before: planned, after: open },
      { ...row, at: closedAt, action: 'meeting.closed', before: open, after: closed },
    ];
  });
  return [...ofMeetings, ...(await agreedRows(tx, owner)), ...(await decisionRows(tx, owner))];
}

/** A placement that a meeting agreed on is a change of the placement, too. */
async function agreedRows(tx: Tx, owner: DemoOwner): Promise<Row[]> {
  const items = await tx.meetingItem.findMany({
    where: { meeting: { kommuneId: owner.kommuneId }, agreedAt: { not: null }, areaId: { not: null } },
    select: {
      ...{ id: true, technologyId: true, areaId: true, agreedAt: true, agreedAnswer: true, answerBefore: true },
      meeting: { select: { radarId: true } },
    },
  });
  return items.flatMap(({ id, technologyId, areaId, agreedAt, agreedAnswer, answerBefore, meeting }): Row[] => {
    if (agreedAt === null) return [];
    const change = { before: { answer: answerBefore }, after: { answer: agreedAnswer } };
    const row = { ...byEditor(owner), at: agreedAt, ...change };
    const cell = `${meeting.radarId}/${technologyId}/${areaId}`;
    return [
      { ...row, action: 'placement.saved', entity: 'placement', entityId: cell },
      { ...row, action: 'meeting-item.agreed', entity: 'meeting-item', entityId: id },
    ];
  });
}

async function decisionRows(tx: Tx, owner: DemoOwner): Promise<Row[]> {
  const decisions = await tx.meetingDecision.findMany({
    where: { kommuneId: owner.kommuneId },
    select: { id: true, kind: true, due: true, createdAt: true, status: true, settledAt: true },
  });
  return decisions.flatMap(({ id: entityId, kind, due, createdAt, status, settledAt }): Row[] => {
    const row = { ...byEditor(owner), entity: 'meeting-decision', entityId };
    const added = { ...row, at: createdAt, action: 'decision.added', after: { kind, due } };
    if (settledAt === null) return [added];
    const change = { before: { status: 'open' }, after: { status } };
    return [added, { ...row, at: settledAt, action: 'decision.settled', ...change }];
  });
}

/** Who was in lately, oldest first: role, days before today, and the hour (UTC). */
const visits = [
  ['contributor', 9, '08:12'],
  ['editor', 7, '07:55'],
  ['contributor', 5, '11:40'],
  ['editor', 4, '12:05'],
  ['reader', 3, '13:20'],
  ['editor', 1, '08:02'],
] as const;

function signInRows({ kommuneId, today }: DemoOwner): (Row & { readonly actorId: string })[] {
  return visits.map(([role, days, time]) => {
    const userId = `${kommuneId}-${role}`;
    const entry = { action: 'session.opened', entity: 'user', entityId: userId, actorId: userId, kommuneId };
    return { ...entry, at: new Date(`${daysFrom(today, -days)}T${time}:00Z`) };
  });
}
