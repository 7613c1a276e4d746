import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import type { SignedIn } from '@/lib/data/people/sessions';
import { readSessionCookie, sessionCookieName } from './session-cookie';
import { type SignedInBy, signedInBy } from './signed-in-by';

/** The secret of the session that the current request carries; null without one. */
export const currentSessionToken = cache(async (): Promise<string | null> => {
  const jar = await cookies();
  return readSessionCookie(jar.get(sessionCookieName())?.value);
});

/** Read, and asked of the directory where there is one, once per request. */
const current = cache(async (): Promise<SignedInBy> => {
  const token = await currentSessionToken();
  return token === null ? { signedIn: null, directorySilent: false } : signedInBy(token);
});

/** Who makes the current request; null when nobody is signed in, and while it cannot be known. */
export async function currentSignedIn(): Promise<SignedIn | null> {
  return (await current()).signedIn;
}

/** True when the request has a session that cannot be trusted just now, because its directory does not answer. */
export async function isDirectorySilent(): Promise<boolean> {
  return (await current()).directorySilent;
}

/**
 * Who makes the current request, for a page: nobody is sent to sign in, and comes back to the page afterwards. Where the directory
 * does not answer there is nothing to sign in with, and that is said instead.
 */
export async function requireSignedIn(): Promise<SignedIn> {
  const { signedIn, directorySilent } = await current();
  if (signedIn !== null) return signedIn;
  const to = directorySilent ? '/sign-in/waiting' : '/sign-in';
  const path = (await headers()).get('x-pejling-path') ?? '/';
  redirect(path === '/' ? to : `${to}?next=${encodeURIComponent(path)}`);
}
