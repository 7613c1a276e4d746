import { type NextRequest, NextResponse } from 'next/server';
import { csrfCookieName, csrfCookieOptions, csrfHeader, makeCsrfToken, readCsrfToken } from '@/lib/auth/csrf';
import { carriedForm, carriedFormHeader } from '@/lib/http/carried-form';
import { contentSecurityPolicy, createNonce } from '@/lib/http/csp';
import { localeCookieName } from '@/lib/http/locale-cookie';
import { refusalPage } from '@/lib/http/refusal';
import { isForeignWrite } from '@/lib/http/same-origin';
import { requestContext } from '@/lib/request-context';
import { parseLocale } from '@/lib/text/locale';

/** Before each route: refuse writes from other sites, and give the request an id and a policy with a fresh nonce. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  // The server has numbered the request; its log and whoever writes to us name the same number.
  const id = requestContext()?.id ?? crypto.randomUUID();
  const nonce = createNonce();
  const policy = contentSecurityPolicy({ nonce, development: process.env.NODE_ENV === 'development' });
  const foreign = isForeignWrite(sourceOf(request), process.env.PUBLIC_URL);
  const response = foreign ? refuse(request, id) : pass(request, { policy, id, form: await carriedForm(request) });
  response.headers.set('Content-Security-Policy', policy);
  response.headers.set('X-Request-Id', id);
  return response;
}

function sourceOf({ method, headers }: NextRequest) {
  return { method, origin: headers.get('origin'), fetchSite: headers.get('sec-fetch-site'), host: headers.get('host') };
}

type Carried = { readonly policy: string; readonly id: string; readonly form: string | null };

/** Next reads the nonce from the policy in the request's headers; a route reads the id there, for its log. */
function pass(request: NextRequest, { policy, id, form }: Carried): NextResponse {
  const headers = new Headers(request.headers);
  headers.set('Content-Security-Policy', policy);
  headers.set('X-Request-Id', id);
  headers.delete(csrfHeader);
  headers.delete(carriedFormHeader);
  if (form !== null) headers.set(carriedFormHeader, form);
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

function refuse(request: NextRequest, id: string): NextResponse {
  const locale = parseLocale(request.cookies.get(localeCookieName())?.value);
  return new NextResponse(refusalPage({ locale, id }), {
    status: 403,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
  });
}

/** All but the compiled files, which need no policy and are read only. */
export const config = { matcher: '/((?!_next/static/).*)' };
