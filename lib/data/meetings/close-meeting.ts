import type { Viewer } from '../../domain/access';
import { type Result, success } from '../../domain/result';
import { changeMeeting } from './change-meeting';
import { composeMinutes } from './compose-minutes';
import type { MeetingTarget } from './meeting-input';

/** When it is closed, and by which version of Pejling. */
export type CloseMeetingInput = MeetingTarget & { readonly version: string; readonly now: Date };

/**
 * Closes an open meeting: its minutes are frozen, in Danish, and every pass and every view goes; the spreads that were shown stay.
 * `conflict` `not-open`, `closed` or `changed`.
 */
export async function closeMeeting(
  viewer: Viewer,
  { version, now, ...target }: CloseMeetingInput,
): Promise<Result<null, never>> {
  return changeMeeting<null>(viewer, target, {
    from: ['open'],
    make: async (tx, { id }) => {
      const phones = await tx.meetingPass.count({ where: { meetingId: id } });
      await tx.meetingView.deleteMany({ where: { item: { meetingId: id } } });
      await tx.meetingPass.deleteMany({ where: { meetingId: id } });
      // What was being collected when the meeting ended was never shown, and nothing is left of it.
      await tx.meetingItem.updateMany({ where: { meetingId: id, stage: 'collecting' }, data: { stage: 'waiting' } });
      const ended = { status: 'closed', closedAt: now, joinCode: null, currentItemId: null };
      await tx.meeting.update({ where: { id }, data: ended, select: { id: true } });
      const minutes = JSON.stringify(await composeMinutes(tx, id, { language: 'da', version }));
      await tx.meeting.update({ where: { id }, data: { minutes }, select: { id: true } });
      return success({
        value: null,
        action: 'meeting.closed',
        before: { status: 'open' },
        after: { status: 'closed', phones },
      });
    },
  });
}
