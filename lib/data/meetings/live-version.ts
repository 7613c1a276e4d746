import { readPulse } from './live-pulse';

/**
 * What a meeting's LiveState has as its version: another whenever anything in it changes. Null for no such meeting. Asks no
 * permission, and tells nothing: the caller has found the meeting by a pass or a viewer.
 */
export async function readLiveVersion(meetingId: string): Promise<string | null> {
  const pulse = await readPulse(meetingId);
  return pulse?.version ?? null;
}
