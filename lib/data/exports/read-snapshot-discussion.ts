import { failure, type Result, success } from '../../domain/result';
import { discussionOf, type SnapshotDiscussion } from '../../domain/snapshot-discussion';
import { database } from '../database';
import { minutesSchema } from '../meetings/minutes-schema';
import type { Tx } from '../transaction';

/** Reads what a paper keeps of one of the kommune's closed meetings. `invalid` `meeting` for any other: a choice to make again. */
export async function readSnapshotDiscussion(
  kommuneId: string,
  meetingId: string,
  client: Tx,
): Promise<Result<SnapshotDiscussion, never>> {
  const where = { id: meetingId, kommuneId, status: 'closed' };
  const row = await client.meeting.findFirst({ where, select: { minutes: true } });
  if (row === null) return failure('invalid', 'meeting');
  return success(discussionOf(minutesSchema.parse(JSON.parse(row.minutes))));
}

/** A closed meeting that a paper may tell of. */
export type MeetingChoice = {
  readonly id: string;
  readonly title: string;
  readonly forum: string;
  /** ISO yyyy-mm-dd. */
  readonly date: string;
};

/** The kommune's closed meetings, newest first; the newest twenty. */
export async function listMeetingChoices(kommuneId: string): Promise<readonly MeetingChoice[]> {
  return database().read.meeting.findMany({
    where: { kommuneId, status: 'closed' },
    select: { id: true, title: true, forum: true, date: true },
    orderBy: [{ date: 'desc' }, { id: 'desc' }],
    take: 20,
  });
}
