import { cookies } from 'next/headers';
import { readSessionCookie, sessionCookieName } from './session-cookie';

/** The secret of the session that makes the current request; empty for nobody. */
export async function currentSessionToken(): Promise<string> {
  const jar = await cookies();
  return (await readSessionCookie(jar.get(sessionCookieName())?.value)) ?? '';
}
