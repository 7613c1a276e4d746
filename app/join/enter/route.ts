import { z } from 'zod';
import { keepMeetingPass } from '@/lib/auth/meeting-pass';
import { joinMeeting } from '@/lib/data/meetings/join-meeting';
import { seeOther } from '@/lib/http/handle-post';
import { readBody } from '@/lib/http/read-body';
import { requestAddress } from '@/lib/http/request-origin';

const schema = z.object({ code: z.string().trim().min(1).max(100) });

/** Joins the meeting that the code opens: its pass goes into a cookie of its own. Whoever has the code needs no account. */
export async function POST(request: Request): Promise<Response> {
  const parsed = schema.safeParse((await readBody(request)).fields);
  if (!parsed.success) return seeOther('/join?failed=malformed');
  const joined = await joinMeeting(parsed.data.code, { address: requestAddress(request.headers) });
  if (!joined.ok) return seeOther(`/join?failed=${joined.reason === 'throttled' ? 'throttled' : 'no-meeting'}`);
  await keepMeetingPass(joined.value.token);
  return seeOther('/meeting');
}
