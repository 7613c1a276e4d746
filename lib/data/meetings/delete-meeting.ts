import type { Viewer } from '../../domain/access';
import { type Result, success } from '../../domain/result';
import { changeMeeting } from './change-meeting';
import type { MeetingTarget } from './meeting-input';

/**
 * Deletes a meeting that was never held, with its agenda, its answers and its decisions; a meeting that followed it follows the one before.
 * `conflict` `already-open`, `closed` or `changed`.
 */
export async function deleteMeeting(viewer: Viewer, target: MeetingTarget): Promise<Result<null, never>> {
  return changeMeeting<null>(viewer, target, {
    from: ['planned'],
    make: async (tx, { id, kommuneId }) => {
      const { title, date, previousId } = await tx.meeting.findUniqueOrThrow({
        where: { id },
        select: { title: true, date: true, previousId: true },
      });
      await tx.meeting.updateMany({ where: { kommuneId, previousId: id }, data: { previousId } });
      await tx.meetingDecision.deleteMany({ where: { meetingId: id } });
      await tx.meeting.delete({ where: { id }, select: { id: true } });
      return success({ value: null, action: 'meeting.deleted', before: { title, date } });
    },
  });
}
