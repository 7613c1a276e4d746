import { type NextRequest, NextResponse } from 'next/server';
import { csrfCookieName, csrfCookieOptions, csrfHeader, makeCsrfToken, readCsrfToken } from '@/lib/auth/csrf';
import { contentSecurityPolicy, createNonce } from '@/lib/http/csp';
import { refusalPage } from '@/lib/http/refusal';
import { isForeignWrite } from '@/lib/http/same-origin';

/** Before each route: refuse writes from other sites, and give the request an id and a policy with a fresh nonce. */
export function proxy(request: NextRequest): NextResponse {
  const id = crypto.randomUUID();
  const policy = contentSecurityPolicy({
    nonce: createNonce(),
    development: process.env.NODE_ENV === 'development',
  });
  const response = isForeignWrite(sourceOf(request), process.env.PUBLIC_URL) ? refuse() : pass(request, policy, id);
  response.headers.set('Content-Security-Policy', policy);
  response.headers.set('X-Request-Id', id);
  return response;
}

function sourceOf({ method, headers }: NextRequest) {
  return { method, origin: headers.get('origin'), fetchSite: headers.get('sec-fetch-site'), host: headers.get('host') };
}

/** Next reads the nonce from the policy in the request's headers; a route reads the id there, for its log. */
function pass(request: NextRequest, policy: string, id: string): NextResponse {
  const headers = new Headers(request.headers);
  headers.set('Content-Security-Policy', policy);
  headers.set('X-Request-Id', id);
  headers.delete(csrfHeader);
  return request.nextUrl.pathname === '/sign-in'
    ? passToSignIn(request, headers)
    : NextResponse.next({ request: { headers } });
}

/** The sign-in form carries a token that its cookie carries too. Both are made here, since a page cannot set a cookie. */
function passToSignIn(request: NextRequest, headers: Headers): NextResponse {
  const known = readCsrfToken(request.cookies.get(csrfCookieName())?.value);
  const made = known === null ? makeCsrfToken() : null;
  headers.set(csrfHeader, known ?? made?.token ?? '');
  const response = NextResponse.next({ request: { headers } });
  if (made !== null) response.cookies.set(csrfCookieName(), made.cookie, csrfCookieOptions());
  return response;
}

function refuse(): NextResponse {
  return new NextResponse(refusalPage(), {
    status: 403,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
  });
}

/** All but the compiled files, which need no policy and are read only. */
export const config = { matcher: '/((?!_next/static/).*)' };
