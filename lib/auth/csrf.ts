import { createHash, randomBytes } from 'node:crypto';
import { sessionSecret, usesHttps } from './session-cookie';

/**
 * next-auth's guard of the sign-in form: a token in a cookie and the same in the form. next-auth sets the cookie by a
 * script's request; made here with the page, the form works without scripts as well.
 */
export const csrfHeader = 'x-pejling-csrf';

export function csrfCookieName(): string {
  return usesHttps() ? '__Host-next-auth.csrf-token' : 'next-auth.csrf-token';
}

export function csrfCookieOptions() {
  return { httpOnly: true, sameSite: 'lax' as const, path: '/', secure: usesHttps() };
}

/** The token of a cookie that next-auth will accept; null when there is none or it is forged. */
export function readCsrfToken(cookie: string | undefined): string | null {
  const [token, hash] = cookie?.split('|') ?? [];
  return token && hash === hashOf(token) ? token : null;
}

/** A new token, and the value of its cookie. */
export function makeCsrfToken(): { token: string; cookie: string } {
  const token = randomBytes(32).toString('hex');
  return { token, cookie: `${token}|${hashOf(token)}` };
}

function hashOf(token: string): string {
  return createHash('sha256').update(`${token}${sessionSecret()}`).digest('hex');
}
