import { forgetMeetingPass } from '@/lib/auth/meeting-pass';
import { seeOther } from '@/lib/http/handle-post';

/** Leaves the meeting on this phone. What it has placed still counts: nobody can tell which it was. */
export async function POST(): Promise<Response> {
  await forgetMeetingPass();
  return seeOther('/join?done=left');
}
