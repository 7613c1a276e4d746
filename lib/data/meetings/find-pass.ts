import { database } from '../database';
import { hashToken } from '../people/hash-token';

/** A phone that may see one open meeting, and nothing else. */
export type MeetingPass = { readonly passId: string; readonly meetingId: string; readonly kommuneId: string };

/** The pass that a phone's secret stands for; null where there is none, and once its meeting is closed. */
export async function findPass(token: string): Promise<MeetingPass | null> {
  const row = await database().read.meetingPass.findUnique({
    where: { id: hashToken(token) },
    select: { id: true, meetingId: true, meeting: { select: { kommuneId: true, status: true } } },
  });
  if (row === null || row.meeting.status !== 'open') return null;
  return { passId: row.id, meetingId: row.meetingId, kommuneId: row.meeting.kommuneId };
}
