import { forgetMeetingPass, meetingPassToken } from '@/lib/auth/meeting-pass';
import { leaveMeeting } from '@/lib/data/meetings/leave-meeting';
import { seeOther } from '@/lib/http/handle-post';

/** Leaves the meeting on this phone: what it has placed goes with it, but for what the room has been shown. */
export async function POST(): Promise<Response> {
  const token = await meetingPassToken();
  if (token !== null) await leaveMeeting(token);
  await forgetMeetingPass();
  return seeOther('/join?done=left');
}
