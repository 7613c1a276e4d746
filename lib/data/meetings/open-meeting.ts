import type { Viewer } from '../../domain/access';
import { showJoinCode } from '../../domain/meeting/join-code';
import { type Result, success } from '../../domain/result';
import { changeMeeting } from './change-meeting';
import { findContinued } from './find-continued';
import { makeJoinCode } from './make-join-code';
import type { MeetingTarget } from './meeting-input';

/**
 * Opens a planned meeting, and answers the code as it is shown, XXXX-XXXX. It follows up what has been held since it was planned.
 * `conflict` `already-open`, `closed` or `changed`.
 */
export async function openMeeting(
  viewer: Viewer,
  target: MeetingTarget,
): Promise<Result<{ readonly joinCode: string }, never>> {
  return changeMeeting<{ readonly joinCode: string }>(viewer, target, {
    from: ['planned'],
    make: async (tx, { id, kommuneId }) => {
      const joinCode = makeJoinCode();
      const row = await tx.meeting.findUniqueOrThrow({ where: { id }, select: columns });
      const previousId = await findContinued(tx, kommuneId, { id, ...row });
      const data = { status: 'open', joinCode, openedAt: new Date(), previousId };
      await tx.meeting.update({ where: { id }, data, select: { id: true } });
      const before = { status: 'planned', previousId: row.previousId };
      const after = { status: 'open', previousId };
      return success({ value: { joinCode: showJoinCode(joinCode) }, action: 'meeting.opened', before, after });
    },
  });
}

const columns = { previousId: true, forum: true, createdAt: true } as const;
