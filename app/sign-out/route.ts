import { cookies } from 'next/headers';
import { discover } from '@/lib/auth/directory-client';
import { directorySettings } from '@/lib/auth/directory-settings';
import { readSessionCookie, sessionCookieName } from '@/lib/auth/session-cookie';
import { endSession, findSession } from '@/lib/data/people/sessions';
import { forgetFlashes } from '@/lib/http/flash';

/** Ends the session here and in the browser, and goes to the sign-in page. */
export async function POST(): Promise<Response> {
  const jar = await cookies();
  const token = await readSessionCookie(jar.get(sessionCookieName())?.value);
  const further = token !== null && (await goesFurther(token));
  if (token !== null) await endSession(token);
  jar.delete(sessionCookieName());
  await forgetFlashes();
  return new Response(null, { status: 303, headers: { Location: further ? '/sign-in?done=signed-out' : '/sign-in' } });
}

/** True when one came in by a directory that has a sign-out of its own: the next page offers it. */
async function goesFurther(token: string): Promise<boolean> {
  const settings = directorySettings();
  if (settings === null || (await findSession(token))?.directory == null) return false;
  const issuer = await discover(settings).catch(() => null);
  return issuer?.metadata.end_session_endpoint !== undefined;
}
