import { can, type Viewer } from '../../domain/access';
import { dayProblem, sendOnProblem } from '../../domain/reminder/reminder-days';
import { failure, type Result, success } from '../../domain/result';
import { mailReadiness } from '../mail/mail-readiness';
import { type Audit, inTransaction, type Tx, unchanged } from '../transaction';

export type FillByInput = {
  readonly radarId: string;
  /** ISO yyyy-mm-dd; null takes the deadline away. */
  readonly fillBy: string | null;
  readonly today: string;
};

/** Sets the day by which the areas are to be filled in. `invalid` is a DayProblem. A day that stands already may have passed. */
export async function setFillBy(viewer: Viewer, { radarId, fillBy, today }: FillByInput): Promise<Result<null>> {
  return changeRadar(viewer, radarId, async (tx, radar, audit) => {
    if (radar.fillBy === fillBy) return unchanged(null);
    const problem = fillBy === null ? null : dayProblem(fillBy, today);
    if (problem !== null) return failure('invalid', problem);
    await tx.radar.update({ where: { id: radarId }, data: { fillBy }, select: { id: true } });
    const entry = { action: 'radar.fill-by', entity: 'radar', entityId: radarId };
    const { kommuneId } = radar;
    const change = { before: { fillBy: radar.fillBy }, after: { fillBy } };
    await audit({ ...entry, ...change, kommuneId, actorId: viewer.userId });
    return success(null);
  });
}

export type PlanInput = { readonly radarId: string; readonly sendOn: string; readonly today: string };

/** Plans a reminder; one a day, sent or not. `invalid` is a DayProblem; `conflict` is `no-mail` where no letters are sent. */
export async function planReminder(viewer: Viewer, { radarId, sendOn, today }: PlanInput): Promise<Result<null>> {
  return changeRadar(viewer, radarId, async (tx, { kommuneId }, audit) => {
    if (mailReadiness() !== 'ready') return failure('conflict', 'no-mail');
    const rows = await tx.reminder.findMany({
      where: { radarId, cancelledAt: null, sendOn: { gte: today } },
      select: { sendOn: true, sentAt: true },
    });
    const daysOf = (isSent: boolean) => rows.filter((row) => (row.sentAt !== null) === isSent).map((row) => row.sendOn);
    const problem = sendOnProblem(sendOn, today, { planned: daysOf(false), sent: daysOf(true) });
    if (problem !== null) return failure('invalid', problem);
    const data = { kommuneId, radarId, sendOn, createdById: viewer.userId };
    const { id: entityId } = await tx.reminder.create({ data, select: { id: true } });
    const entry = { action: 'reminder.planned', entity: 'reminder', entityId, kommuneId, actorId: viewer.userId };
    await audit({ ...entry, after: { sendOn } });
    return success(null);
  });
}

/** Takes a planned reminder back. `conflict` is `already-sent`. */
export async function cancelReminder(viewer: Viewer, { id }: { readonly id: string }): Promise<Result<null>> {
  const { kommuneId } = viewer;
  if (kommuneId === null || !can(viewer, { action: 'manage-users', kommuneId }))
    return failure('forbidden', 'manage-users');
  return inTransaction(async (tx, audit) => {
    const reminder = await tx.reminder.findFirst({ where: { id, kommuneId }, select: { sendOn: true } });
    if (reminder === null) return failure('not_found', 'no-reminder');
    const where = { id, sentAt: null, cancelledAt: null };
    const { count } = await tx.reminder.updateMany({ where, data: { cancelledAt: new Date() } });
    if (count === 0) return failure('conflict', 'already-sent');
    const entry = { action: 'reminder.cancelled', entity: 'reminder', entityId: id, kommuneId };
    await audit({ ...entry, actorId: viewer.userId, before: { sendOn: reminder.sendOn } });
    return success(null);
  });
}

type Radar = { readonly kommuneId: string; readonly fillBy: string | null };
type Change = (tx: Tx, radar: Radar, audit: Audit) => Promise<Result<null>>;

/** Runs a change of one of the kommune's own radars. */
async function changeRadar(viewer: Viewer, id: string, change: Change): Promise<Result<null>> {
  const { kommuneId } = viewer;
  if (kommuneId === null || !can(viewer, { action: 'manage-users', kommuneId }))
    return failure('forbidden', 'manage-users');
  return inTransaction(async (tx, audit) => {
    const radar = await tx.radar.findFirst({ where: { id, kommuneId }, select: { kommuneId: true, fillBy: true } });
    return radar === null ? failure('not_found', 'no-radar') : change(tx, radar, audit);
  });
}
