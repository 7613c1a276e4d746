import { noLive } from '@/lib/http/live-answer';
import { eventStream } from '@/lib/live/event-stream';
import { watchMeeting } from '@/lib/live/watch-meeting';
import { liveReader } from './read-live';

export const dynamic = 'force-dynamic';

type Context = { readonly params: Promise<{ readonly id: string }> };

/** The meeting as it happens, for the room's screen; ends with the session. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const reader = await liveReader(id, request);
  if (typeof reader === 'number') return noLive(reader);
  const watch = (changed: () => void) => watchMeeting(id, changed);
  return eventStream({ signal: request.signal, read: reader.read, watch });
}
