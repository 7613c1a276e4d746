import { cookies } from 'next/headers';
import { findPass, type MeetingPass } from '@/lib/data/meetings/find-pass';
import { usesHttps } from './session-cookie';

/**
 * What a phone in the room carries: a cookie of its own that opens one meeting for as long as it is open, and nothing else. It is
 * no sign-in, and a sign-in is no pass.
 */
export function meetingPassName(): string {
  return usesHttps() ? '__Host-pejling-meeting' : 'pejling-meeting';
}

/** A day, in seconds: a phone whose browser was closed comes back where it was. The pass itself ends with the meeting. */
const lifetime = 24 * 3600;

export async function keepMeetingPass(token: string): Promise<void> {
  const options = { httpOnly: true, sameSite: 'lax', path: '/', secure: usesHttps(), maxAge: lifetime } as const;
  (await cookies()).set(meetingPassName(), token, options);
}

export async function forgetMeetingPass(): Promise<void> {
  (await cookies()).delete({ name: meetingPassName(), path: '/', secure: usesHttps() });
}

/** The secret in the cookie; null without one. */
export async function meetingPassToken(): Promise<string | null> {
  return (await cookies()).get(meetingPassName())?.value ?? null;
}

/** The pass that the current request carries; null without one, and once its meeting is closed. */
export async function currentMeetingPass(): Promise<MeetingPass | null> {
  const token = await meetingPassToken();
  return token === null ? null : findPass(token);
}
