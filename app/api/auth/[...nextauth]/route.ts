import type { NextRequest } from 'next/server';
import NextAuth from 'next-auth';
import type { DirectoryFault } from '@/lib/auth/directory-fault';
import { faultOf } from '@/lib/auth/directory-fault';
import { directoryProviderId, directorySettings } from '@/lib/auth/directory-settings';
import { faultBefore, faultUnseen, forgetWaiting, refuseAnswer } from '@/lib/auth/finish-directory';
import { notFoundAnswer } from '@/lib/auth/lead-on';
import { authOptions } from '@/lib/auth/options';
import { withinTries } from '@/lib/auth/within-tries';
import type { DirectorySettings } from '@/lib/config/environment';
import { keepTypedEmail } from '@/lib/http/typed-email';
import { unavailableAnswer } from '@/lib/http/unavailable';
import { hasUnreadableReturn } from '@/lib/http/unreadable-return';

type Context = { params: Promise<{ nextauth: string[] }> };

/** next-auth's own addresses: the sign-in form posts to `callback/password`, and the directory sends back to `callback/directory`. */
async function handle(request: NextRequest, context: Context): Promise<Response> {
  if (hasUnreadableReturn(request)) return unreadable();
  const [action, provider] = (await context.params).nextauth;
  // next-auth answers both with 500: a form alone is posted here, and a password is never sent by an address.
  if (request.headers.get('content-type')?.includes('json')) return unreadable();
  if (request.method !== 'POST' && action === 'callback' && provider !== directoryProviderId) return notFoundAnswer();
  if (provider === 'password') return withPassword(request, context);
  if (provider !== directoryProviderId) return nextAuth(request, context, {});
  const settings = directorySettings();
  // Begun at /sign-in/directory and nowhere else.
  if (action !== 'callback' || settings === null || request.method !== 'GET') return notFoundAnswer();
  const fault = await faultBefore(request.nextUrl.searchParams);
  const look = () => finish(request, context, settings);
  const answer = fault === null ? await withinTries(request.headers, look) : fault;
  await forgetWaiting();
  return typeof answer === 'string' ? refuseAnswer(request.headers, answer) : answer;
}

function unreadable(): Response {
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' };
  return new Response('Adressen kan ikke læses. / The address cannot be read.', { status: 400, headers });
}

/** A sign-in with a password. Where it fails the form comes back with the address that was typed. */
async function withPassword(request: NextRequest, context: Context): Promise<Response> {
  const body = request.clone();
  const answer = await nextAuth(request, context, {});
  if (request.method === 'POST' && /[?&]error=/.test(answer.headers.get('location') ?? '')) await keepTypedEmail(body);
  return answer;
}

type Told = { fault?: DirectoryFault; thrown?: { readonly error: unknown } };

async function nextAuth(request: NextRequest, context: Context, told: Told): Promise<Response> {
  const options = authOptions({
    headers: request.headers,
    onFault: (error) => {
      told.fault ??= faultOf(error);
    },
    onThrow: (error) => {
      told.thrown ??= { error };
    },
  });
  return NextAuth(request as never, context as never, options);
}

/** next-auth looks at the directory's answer. Where it gives up we know why, which it would make one word of. */
async function finish(
  request: NextRequest,
  context: Context,
  settings: DirectorySettings,
): Promise<Response | DirectoryFault> {
  const told: Told = {};
  const answer = await nextAuth(request, context, told);
  if (told.thrown !== undefined) return unavailable(told.thrown.error, request);
  if (told.fault !== undefined) return told.fault;
  return /[?&]error=(OAuthCallback|Callback)\b/.test(answer.headers.get('location') ?? '')
    ? faultUnseen(settings)
    : answer;
}

function unavailable(error: unknown, request: Request): Response {
  const answer = unavailableAnswer(error, request, null);
  if (answer === null) throw error;
  return answer;
}

export { handle as GET, handle as POST };
