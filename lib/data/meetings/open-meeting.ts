import type { Viewer } from '../../domain/access';
import { showJoinCode } from '../../domain/meeting/join-code';
import { type Result, success } from '../../domain/result';
import { changeMeeting } from './change-meeting';
import { makeJoinCode } from './make-join-code';
import type { MeetingTarget } from './meeting-input';

/** Opens a planned meeting, and answers the code as it is shown, XXXX-XXXX. `conflict` `already-open`, `closed` or `changed`. */
export async function openMeeting(
  viewer: Viewer,
  target: MeetingTarget,
): Promise<Result<{ readonly joinCode: string }, never>> {
  return changeMeeting<{ readonly joinCode: string }>(viewer, target, {
    from: ['planned'],
    make: async (tx, { id }) => {
      const joinCode = makeJoinCode();
      const data = { status: 'open', joinCode, openedAt: new Date() };
      await tx.meeting.update({ where: { id }, data, select: { id: true } });
      return success({ value: { joinCode: showJoinCode(joinCode) }, action: 'meeting.opened' });
    },
  });
}
