import { liveAnswer, noLive } from '@/lib/http/live-answer';
import { phoneReader } from '../read-phone';

export const dynamic = 'force-dynamic';

/** What a phone sees now, for one that hears no events. */
export async function GET(): Promise<Response> {
  const reader = await phoneReader();
  return reader === null ? noLive(401) : liveAnswer(await reader.read());
}
