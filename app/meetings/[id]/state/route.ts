import { liveAnswer, noLive } from '@/lib/http/live-answer';
import { liveReader } from '../events/read-live';

export const dynamic = 'force-dynamic';

type Context = { readonly params: Promise<{ readonly id: string }> };

/** The meeting as it is now, for a screen that hears no events. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const reader = await liveReader((await params).id, request);
  return typeof reader === 'number' ? noLive(reader) : liveAnswer(reader.first);
}
