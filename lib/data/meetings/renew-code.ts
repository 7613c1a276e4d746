import type { Viewer } from '../../domain/access';
import { showJoinCode } from '../../domain/meeting/join-code';
import { type Result, success } from '../../domain/result';
import { changeMeeting } from './change-meeting';
import { makeJoinCode } from './make-join-code';
import type { MeetingTarget } from './meeting-input';

/**
 * Gives an open meeting a new code; the old one lets nobody in any more, and those who are in stay. Phones may be in it for another
 * day, so that it opens one for them anew that was opened longer ago. Answers it as it is shown, XXXX-XXXX.
 * `conflict` `not-open`, `closed` or `changed`.
 */
export async function renewCode(
  viewer: Viewer,
  target: MeetingTarget,
): Promise<Result<{ readonly joinCode: string }, never>> {
  return changeMeeting<{ readonly joinCode: string }>(viewer, target, {
    from: ['open'],
    make: async (tx, { id }) => {
      const joinCode = makeJoinCode();
      await tx.meeting.update({ where: { id }, data: { joinCode, openedAt: new Date() }, select: { id: true } });
      return success({ value: { joinCode: showJoinCode(joinCode) }, action: 'meeting.code-renewed' });
    },
  });
}
