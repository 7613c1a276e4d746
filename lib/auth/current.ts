import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { findSignedIn, type SignedIn } from '@/lib/data/people/sessions';
import { readSessionCookie, sessionCookieName } from './session-cookie';

/** Who makes the current request; null when nobody is signed in. Read once per request. */
export const currentSignedIn = cache(async (): Promise<SignedIn | null> => {
  const jar = await cookies();
  const token = await readSessionCookie(jar.get(sessionCookieName())?.value);
  return token === null ? null : findSignedIn(token);
});

/** Who makes the current request, for a page: nobody is sent to sign in, and comes back to the page afterwards. */
export async function requireSignedIn(): Promise<SignedIn> {
  const signedIn = await currentSignedIn();
  if (signedIn !== null) return signedIn;
  const path = (await headers()).get('x-pejling-path') ?? '/';
  redirect(path === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(path)}`);
}
