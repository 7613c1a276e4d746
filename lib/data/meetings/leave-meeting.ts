import { type Result, success } from '../../domain/result';
import { hashToken } from '../people/hash-token';
import { inTransaction, unchanged } from '../transaction';

/**
 * Takes a phone out of its meeting: its pass goes, and with it what it has placed and nobody has been shown yet. What was shown is counted
 * already, and stays. The audit tells that somebody left, never which pass.
 */
export async function leaveMeeting(token: string): Promise<Result<null, never>> {
  return inTransaction<null, never>(async (tx, audit) => {
    const id = hashToken(token);
    const pass = await tx.meetingPass.findUnique({
      where: { id },
      select: { meetingId: true, meeting: { select: { kommuneId: true } } },
    });
    if (pass === null) return unchanged(null);
    const { meetingId, meeting } = pass;
    await tx.meetingPass.delete({ where: { id }, select: { id: true } });
    const entry = { entity: 'meeting', entityId: meetingId, kommuneId: meeting.kommuneId, actorId: null };
    await audit({ action: 'meeting.left', ...entry });
    return success(null);
  });
}
