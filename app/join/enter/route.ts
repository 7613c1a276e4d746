import { z } from 'zod';
import { keepMeetingPass, meetingPassToken } from '@/lib/auth/meeting-pass';
import { joinMeeting } from '@/lib/data/meetings/join-meeting';
import { seeOther } from '@/lib/http/handle-post';
import { readBody } from '@/lib/http/read-body';
import { requestAddress } from '@/lib/http/request-origin';

const schema = z.object({ code: z.string().trim().min(1).max(100) });

/** Joins the meeting that the code opens: its pass goes into a cookie of its own. Whoever has the code needs no account. */
export async function POST(request: Request): Promise<Response> {
  const parsed = schema.safeParse((await readBody(request)).fields);
  if (!parsed.success) return seeOther('/join?failed=malformed');
  // A phone that scans the picture once more is the same phone: it keeps the pass it has.
  const held = await meetingPassToken();
  const joined = await joinMeeting(parsed.data.code, { address: requestAddress(request.headers), held });
  if (!joined.ok) return seeOther(`/join?failed=${joined.reason}`);
  await keepMeetingPass(joined.value.token);
  return seeOther('/meeting');
}
