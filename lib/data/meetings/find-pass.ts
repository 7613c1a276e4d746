import { isRoomOpen } from '../../domain/meeting/room-open';
import { database } from '../database';
import { hashToken } from '../people/hash-token';
import { parseStatus } from './parse-stored';

/** A phone that may see one open meeting, and nothing else. */
export type MeetingPass = { readonly passId: string; readonly meetingId: string; readonly kommuneId: string };

/** The pass that a phone's secret stands for; null where there is none, once its meeting is closed, and a day after it was opened. */
export async function findPass(token: string): Promise<MeetingPass | null> {
  const row = await database().read.meetingPass.findUnique({
    where: { id: hashToken(token) },
    select: { id: true, meetingId: true, meeting: { select: { kommuneId: true, status: true, openedAt: true } } },
  });
  if (row === null) return null;
  const { kommuneId, status, openedAt } = row.meeting;
  if (!isRoomOpen({ status: parseStatus(status), openedAt }, new Date())) return null;
  return { passId: row.id, meetingId: row.meetingId, kommuneId };
}
