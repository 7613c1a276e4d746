import { database } from '../database';

/** True when a meeting discusses simulated figures: its kommune's, or the edition's. Asks no permission: the caller has found it. */
export async function isSimulatedMeeting(id: string): Promise<boolean> {
  const of = [{ kommune: { simulated: true } }, { radar: { edition: { simulated: true } } }];
  return (await database().read.meeting.count({ where: { id, OR: of } })) > 0;
}
