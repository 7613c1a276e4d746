import { cookies } from 'next/headers';
import { NextRequest } from 'next/server';
import NextAuth from 'next-auth';
import type { Errand } from '@/lib/data/directory/errand';
import { returnPath } from '@/lib/http/return-path';
import { csrfCookieName, csrfCookieOptions, makeCsrfToken, readCsrfToken } from './csrf';
import { discover } from './directory-client';
import { type DirectoryFault, faultOf } from './directory-fault';
import { directoryProviderId, directorySettings } from './directory-settings';
import { keepErrand } from './errand-cookie';
import { authOptions } from './options';

/** Where the browser goes next and with which cookies, or why it goes nowhere. */
export type Begun = { readonly to: string; readonly cookies: readonly string[] } | { readonly fault: DirectoryFault };

export type Way = {
  /** Where to come back to once inside. */
  readonly next?: string;
  readonly errand: Errand | null;
  /** True: the directory asks who it is, even if it knows the browser. */
  readonly again?: boolean;
};

/**
 * Begins a sign-in by the directory: next-auth makes what its answer must match, kept in cookies, and the address to go to. The proxy
 * has made sure that the request comes from our own page. Null without a directory.
 */
export async function beginDirectory(request: Request, { next, errand, again = false }: Way): Promise<Begun | null> {
  const settings = directorySettings();
  if (settings === null) return null;
  const fault = await discover(settings).then(() => null, faultOf);
  if (fault !== null) return { fault };
  const body = new URLSearchParams({ csrfToken: await ownCsrfToken(), callbackUrl: returnPath(next) ?? '/' });
  const asked = new NextRequest(new URL(again ? '/api/auth/signin?prompt=login' : '/api/auth/signin', request.url), {
    method: 'POST',
    body,
  });
  const params = Promise.resolve({ nextauth: ['signin', directoryProviderId] });
  const options = authOptions({ headers: request.headers, onFault: () => undefined, onThrow: () => undefined });
  const answer: Response = await NextAuth(asked as never, { params } as never, options);
  const to = answer.headers.get('location') ?? '';
  if (!/[?&]code_challenge=/.test(to)) return { fault: 'directory-silent' };
  await keepErrand(errand);
  return { to, cookies: answer.headers.getSetCookie() };
}

/** The token that next-auth asks for, in its cookie and in the form that we send it ourselves. */
async function ownCsrfToken(): Promise<string> {
  const jar = await cookies();
  const known = readCsrfToken(jar.get(csrfCookieName())?.value);
  if (known !== null) return known;
  const { token, cookie } = makeCsrfToken();
  jar.set(csrfCookieName(), cookie, csrfCookieOptions());
  return token;
}
