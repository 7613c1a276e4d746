import { noLive } from '@/lib/http/live-answer';
import { eventStream } from '@/lib/live/event-stream';
import { watchMeeting } from '@/lib/live/watch-meeting';
import { phoneReader } from '../read-phone';

export const dynamic = 'force-dynamic';

/** What a phone sees, as it happens; ends with the meeting. */
export async function GET(request: Request): Promise<Response> {
  const reader = await phoneReader();
  if (reader === null) return noLive(401);
  const { meetingId, read } = reader;
  return eventStream({ signal: request.signal, read, watch: (changed) => watchMeeting(meetingId, changed) });
}
