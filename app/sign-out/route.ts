import { cookies } from 'next/headers';
import { readSessionCookie, sessionCookieName } from '@/lib/auth/session-cookie';
import { endSession } from '@/lib/data/people/sessions';
import { forgetFlashes } from '@/lib/http/flash';

/** Ends the session here and in the browser, and goes to the sign-in page. */
export async function POST(): Promise<Response> {
  const jar = await cookies();
  const token = await readSessionCookie(jar.get(sessionCookieName())?.value);
  if (token !== null) await endSession(token);
  jar.delete(sessionCookieName());
  await forgetFlashes();
  return new Response(null, { status: 303, headers: { Location: '/sign-in' } });
}
