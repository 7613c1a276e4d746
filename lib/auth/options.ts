import type { NextAuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { endSession } from '@/lib/data/people/sessions';
import { signIn, signInToDemo } from '@/lib/data/people/sign-in';
import { deviceName } from '@/lib/domain/device-name';
import { requestAddress } from '@/lib/http/request-origin';
import { returnPath } from '@/lib/http/return-path';
import { sessionCookieName, sessionSecret, usesHttps } from './session-cookie';

/**
 * next-auth's settings. Its token carries nothing but the session's secret: who that is, and what they may do, is read
 * from the database at each request.
 */
export function authOptions(): NextAuthOptions {
  return {
    secret: sessionSecret(),
    session: { strategy: 'jwt', maxAge: 14 * 24 * 3600 },
    useSecureCookies: usesHttps(),
    cookies: { sessionToken: { name: sessionCookieName(), options: cookieOptions() } },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    providers: process.env.PEJLING_DEMO === 'on' ? [passwordProvider, demoProvider] : [passwordProvider],
    callbacks: {
      jwt: ({ token, user }) => (user ? { session: user.id } : { session: token.session }),
      redirect: ({ url, baseUrl }) => returnPath(url.startsWith(baseUrl) ? url.slice(baseUrl.length) : url) ?? '/',
    },
    events: {
      signOut: async ({ token }) => void (typeof token.session === 'string' && (await endSession(token.session))),
    },
    logger: { error: () => undefined, warn: () => undefined, debug: () => undefined },
  };
}

function cookieOptions() {
  return { httpOnly: true, sameSite: 'lax' as const, path: '/', secure: usesHttps() };
}

/** The `user` of a credentials sign-in is the opened session: its id is the session's secret. */
const passwordProvider = CredentialsProvider({
  id: 'password',
  credentials: { email: {}, password: {} },
  authorize: async (given, request) => {
    const headers = new Headers(request.headers);
    const result = await signIn({
      ...{ email: given?.email ?? '', password: given?.password ?? '' },
      address: requestAddress(headers),
      device: deviceName(headers.get('user-agent')),
    });
    if (result.ok) return { id: result.value };
    if (result.reason === 'throttled') throw new Error('throttled');
    return null;
  },
});

const demoProvider = CredentialsProvider({
  id: 'demo',
  credentials: { person: {} },
  authorize: async (given, request) => {
    const device = deviceName(new Headers(request.headers).get('user-agent'));
    const result = await signInToDemo(given?.person ?? '', device);
    return result.ok ? { id: result.value } : null;
  },
});
