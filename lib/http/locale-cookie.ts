import type { Locale } from '@/lib/text/locale';

/** The name says what it is to whoever looks in the browser: sprog is language. Over https no other host can set it. */
export function localeCookieName(): string {
  return process.env.PUBLIC_URL?.startsWith('https:') ? '__Host-sprog' : 'sprog';
}

const oneYear = 365 * 24 * 60 * 60;

/** The Set-Cookie value that remembers a language for a year. */
export function localeCookie(locale: Locale, secure: boolean): string {
  const attributes = ['Path=/', `Max-Age=${oneYear}`, 'SameSite=Lax', 'HttpOnly', ...(secure ? ['Secure'] : [])];
  return [`${localeCookieName()}=${locale}`, ...attributes].join('; ');
}
