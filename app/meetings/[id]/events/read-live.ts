import { cookies } from 'next/headers';
import { readSessionCookie, sessionCookieName } from '@/lib/auth/session-cookie';
import { signedInBy } from '@/lib/auth/signed-in-by';
import { readLiveState } from '@/lib/data/meetings/live-state';
import { findSignedIn } from '@/lib/data/people/sessions';
import type { LiveState } from '@/lib/domain/meeting/live-state';
import { currentLocale } from '@/lib/http/locale';
import { noteRefusal } from '@/lib/http/note-refusal';

export type LiveReader = {
  /** The meeting as it is now; null once the session has ended or the meeting is closed: a forgotten screen then rests. */
  readonly read: () => Promise<LiveState | null>;
  readonly first: LiveState;
};

/** Reads one meeting for whoever makes the current request, again and again. A number is the refusal's status. */
export async function liveReader(meetingId: string, request: Request): Promise<LiveReader | 401 | 403 | 404> {
  const token = await readSessionCookie((await cookies()).get(sessionCookieName())?.value);
  const locale = await currentLocale();
  const ask = async (secret: string) => {
    const { signedIn } = await signedInBy(secret);
    return signedIn === null ? null : readLiveState(signedIn.viewer, meetingId, locale);
  };
  const first = token === null ? null : await ask(token);
  if (token === null || first === null) return 401;
  if (!first.ok) {
    const signedIn = await findSignedIn(token);
    if (signedIn !== null) await noteRefusal({ request, viewer: signedIn.viewer, failure: first });
    return first.code === 'forbidden' ? 403 : 404;
  }
  const read = async () => {
    const again = await ask(token);
    return again?.ok && again.value.status !== 'closed' ? again.value : null;
  };
  return { read, first: first.value };
}
