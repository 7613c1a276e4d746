import { cookies } from 'next/headers';
import type { NextAuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { endSession } from '@/lib/data/people/sessions';
import { signIn, signInToDemo } from '@/lib/data/people/sign-in';
import { deviceName } from '@/lib/domain/device-name';
import { requestAddress } from '@/lib/http/request-origin';
import { returnPath } from '@/lib/http/return-path';
import { directoryProvider, type OnFault } from './directory-provider';
import { directoryProviderId, directorySettings, passwordsAreOn } from './directory-settings';
import { enterFromDirectory } from './enter-from-directory';
import {
  readSessionCookie,
  sessionCookieName,
  sessionCookieOptions,
  sessionLifetime,
  sessionSecret,
  usesHttps,
} from './session-cookie';

/** What one request has of its own. */
export type AuthRequest = {
  readonly headers: Headers;
  /** Told of what is wrong with the directory's answer; next-auth's own logger is one for all requests at once. */
  readonly onFault: OnFault;
  /** Told of an error of our own, which next-auth would write into an address. */
  readonly onThrow: (error: unknown) => void;
};

/**
 * next-auth's settings for one request. Its token carries nothing but the session's secret: who that is, and what they may
 * do, is read from the database at each request.
 */
export function authOptions({ headers, onFault, onThrow }: AuthRequest): NextAuthOptions {
  return {
    secret: sessionSecret(),
    session: { strategy: 'jwt', maxAge: sessionLifetime },
    useSecureCookies: usesHttps(),
    cookies: { sessionToken: { name: sessionCookieName(), options: sessionCookieOptions() } },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    providers: providers(onFault),
    callbacks: {
      signIn: async ({ user, account, profile }) => {
        if (account?.provider !== directoryProviderId) return true;
        const entered = await enterFromDirectory({ account, profile: { ...profile } }, headers).catch(onThrow);
        if (!entered) return false;
        if (!entered.ok) return `/sign-in?error=${entered.reason}`;
        // What next-auth calls the user is the opened session, as it is for a password.
        Object.assign(user, { id: entered.value });
        return true;
      },
      jwt: ({ token, user }) => (user ? { session: user.id } : { session: token.session }),
      redirect: ({ url, baseUrl }) => returnPath(url.startsWith(baseUrl) ? url.slice(baseUrl.length) : url) ?? '/',
    },
    events: {
      signIn: endReplaced,
      signOut: async ({ token }) => void (typeof token.session === 'string' && (await endSession(token.session))),
    },
    logger: { error: () => undefined, warn: () => undefined, debug: () => undefined },
  };
}

function providers(onFault: OnFault): NextAuthOptions['providers'] {
  const settings = directorySettings();
  return [
    ...(passwordsAreOn() ? [passwordProvider] : []),
    ...(process.env.PEJLING_DEMO === 'on' ? [demoProvider] : []),
    ...(settings === null ? [] : [directoryProvider(settings, onFault)]),
  ];
}

/** Whoever signs in anew in the same browser gives up the session that it had: its secret would stay good with nobody to end it. */
async function endReplaced(): Promise<void> {
  const token = await readSessionCookie((await cookies()).get(sessionCookieName())?.value);
  if (token !== null) await endSession(token);
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
