import { cookies } from 'next/headers';
import { encode } from 'next-auth/jwt';
import { endSession } from '@/lib/data/people/sessions';
import {
  readSessionCookie,
  sessionCookieName,
  sessionCookieOptions,
  sessionLifetime,
  sessionSecret,
} from './session-cookie';

/**
 * Gives the browser the session of an account that was made a moment ago, in the cookie that next-auth would make of it. The one that the
 * browser had is over, as with every sign-in.
 */
export async function keepSession(session: string): Promise<void> {
  const jar = await cookies();
  const replaced = await readSessionCookie(jar.get(sessionCookieName())?.value);
  const value = await encode({ token: { session }, secret: sessionSecret(), maxAge: sessionLifetime });
  jar.set(sessionCookieName(), value, { ...sessionCookieOptions(), maxAge: sessionLifetime });
  // Last of all: should it fail, the browser has its new session all the same.
  if (replaced !== null) await endSession(replaced);
}
