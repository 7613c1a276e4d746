import { decode } from 'next-auth/jwt';

/** True when people reach us over https: then the cookie is only ever sent that way. */
export function usesHttps(): boolean {
  return process.env.PUBLIC_URL?.startsWith('https:') ?? false;
}

export function sessionCookieName(): string {
  return usesHttps() ? '__Host-pejling-session' : 'pejling-session';
}

/** How long the cookie is kept, in seconds; the session itself may be over before. */
export const sessionLifetime = 14 * 24 * 3600;

export function sessionCookieOptions() {
  return { httpOnly: true, sameSite: 'lax' as const, path: '/', secure: usesHttps() };
}

/** What signs the cookie. The start sets it; without it nobody can sign in, and that is said at once. */
export function sessionSecret(): string {
  const secret = process.env.SESSION_SECRET;
  if (!secret) throw new Error('SESSION_SECRET is not set: start the server with npm start');
  return secret;
}

/** The session's secret out of the cookie; null when the cookie is missing, forged or too old. */
export async function readSessionCookie(cookie: string | undefined): Promise<string | null> {
  if (cookie === undefined) return null;
  const token = await decode({ token: cookie, secret: sessionSecret() }).catch(() => null);
  return typeof token?.session === 'string' ? token.session : null;
}
