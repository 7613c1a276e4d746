import { database } from '../database';
import { noteQuietly } from '../note-quietly';
import type { MeetingPass } from './find-pass';

/** How often a phone is noted as seen, in milliseconds: well within the minute that it then counts as present. */
const interval = 20_000;

/** Notes that a phone is in the room. Writes nothing when it was noted a moment ago. */
export async function markPresent({ passId }: MeetingPass): Promise<void> {
  const where = { id: passId, lastSeenAt: { lt: new Date(Date.now() - interval) } };
  if ((await database().read.meetingPass.count({ where })) === 0) return;
  await noteQuietly((tx) => tx.meetingPass.updateMany({ where, data: { lastSeenAt: new Date() } }));
}
