import { can, type Viewer } from '../../domain/access';
import { reminderTurn } from '../../domain/reminder/reminder-days';
import { type UnassignedArea, unassignedAreas } from '../../domain/reminder/unassigned-areas';
import type { Recipient } from '../../domain/reminder/who-is-reminded';
import { failure, type Result, success } from '../../domain/result';
import { database } from '../database';
import { type MailReadiness, mailReadiness } from '../mail/mail-readiness';
import { openInvitation, splitIds } from '../people/list-invitations';
import { readRecipients } from './recipients';

/** One reminder, and what became of it. */
export type ReminderView = {
  readonly id: string;
  /** ISO yyyy-mm-dd. */
  readonly sendOn: string;
  readonly state: 'planned' | 'sent' | 'cancelled' | 'missed';
  readonly recipients: number;
  /** How many of its letters have not got away. */
  readonly failing: number;
};

/** All that the page of the deadline and the reminders shows. */
export type RemindersView = {
  readonly radarId: string;
  readonly kommuneName: string;
  readonly year: number;
  readonly years: readonly number[];
  /** ISO yyyy-mm-dd; null without one. */
  readonly fillBy: string | null;
  readonly mail: MailReadiness;
  readonly reminders: readonly ReminderView[];
  /** Who would get a letter if it were sent now. */
  readonly recipients: readonly Recipient[];
  /** The areas with answers missing that no contributor has, so that no letter tells of them. */
  readonly unassigned: readonly UnassignedArea[];
  /** How many contributors have an area at all. */
  readonly contributors: number;
  /** How many areas the kommune has in use. */
  readonly areas: number;
};

export type RemindersQuery = { readonly year?: number | undefined; readonly today: string; readonly hour: number };

/** What the kommune's editor sees of one year's radar, or of the newest. `not_found` when there is none. */
export async function readReminders(viewer: Viewer, query: RemindersQuery): Promise<Result<RemindersView>> {
  const { kommuneId } = viewer;
  if (kommuneId === null || !can(viewer, { action: 'manage-users', kommuneId }))
    return failure('forbidden', 'manage-users');
  const { read } = database();
  const radars = await read.radar.findMany({
    where: { kommuneId },
    select: { id: true, year: true, fillBy: true },
    orderBy: { year: 'desc' },
  });
  const radar = query.year === undefined ? radars[0] : radars.find(({ year }) => year === query.year);
  if (radar === undefined) return failure('not_found', 'no-radar');
  const { source, recipients, contributors, radar: filled } = await readRecipients(read, radar.id);
  const unassigned = unassignedAreas(contributors, await readInvited(kommuneId), filled);
  return success({
    ...{ radarId: radar.id, year: radar.year, fillBy: radar.fillBy, years: radars.map(({ year }) => year) },
    ...{ kommuneName: source.kommuneName, areas: filled.areas.length, mail: mailReadiness() },
    ...{ recipients, unassigned, contributors: contributors.length },
    reminders: await listReminders(radar.id, query),
  });
}

/** Those invited to an area who have not accepted yet. */
async function readInvited(kommuneId: string): Promise<{ name: string; areaIds: string[] }[]> {
  const rows = await database().read.invitation.findMany({
    where: { kommuneId, role: 'contributor', ...openInvitation },
    select: { name: true, areaIds: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ name, areaIds }) => ({ name, areaIds: splitIds(areaIds) }));
}

/** The newest day first. */
async function listReminders(radarId: string, now: RemindersQuery): Promise<ReminderView[]> {
  const { read } = database();
  const rows = await read.reminder.findMany({
    where: { radarId },
    select: { id: true, sendOn: true, sentAt: true, cancelledAt: true, recipients: true },
    orderBy: [{ sendOn: 'desc' }, { createdAt: 'desc' }],
    take: 20,
  });
  const unsent = await read.outgoingMail.groupBy({
    by: ['entityId'],
    where: { kind: 'reminder', entityId: { in: rows.map(({ id }) => id) }, sentAt: null, problem: { not: null } },
    _count: { id: true },
  });
  const failing = new Map(unsent.map(({ entityId, _count }) => [entityId, _count.id]));
  return rows.map(({ sentAt, cancelledAt, ...row }) => ({
    ...row,
    failing: failing.get(row.id) ?? 0,
    state: stateOf(row.sendOn, { sentAt, cancelledAt }, now),
  }));
}

type Ends = { readonly sentAt: Date | null; readonly cancelledAt: Date | null };

function stateOf(sendOn: string, { sentAt, cancelledAt }: Ends, now: RemindersQuery): ReminderView['state'] {
  if (sentAt !== null) return 'sent';
  if (cancelledAt !== null) return 'cancelled';
  return reminderTurn(sendOn, now) === 'missed' ? 'missed' : 'planned';
}

/** The deadline of one of the viewer's own radars, ISO yyyy-mm-dd; null without one. */
export async function readFillBy(viewer: Viewer, radarId: string): Promise<string | null> {
  const { kommuneId } = viewer;
  if (kommuneId === null || !can(viewer, { action: 'view-radar', kommuneId })) return null;
  const where = { id: radarId, kommuneId };
  const radar = await database().read.radar.findFirst({ where, select: { fillBy: true } });
  return radar?.fillBy ?? null;
}
