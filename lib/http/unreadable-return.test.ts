import { describe, expect, it } from 'vitest';
import { hasUnreadableReturn } from './unreadable-return';

const asked = (query: string, cookies: Readonly<Record<string, string>> = {}) =>
  hasUnreadableReturn({
    nextUrl: { searchParams: new URLSearchParams(query) },
    cookies: { getAll: () => Object.entries(cookies).map(([name, value]) => ({ name, value })) },
  });

describe('where a sign-in leads', () => {
  it.each(['', 'callbackUrl=', 'callbackUrl=/radar', 'callbackUrl=https%3A%2F%2Fpejling.example%2F', 'error=x'])(
    'is readable: %s',
    (query) => {
      expect(asked(query)).toBe(false);
    },
  );

  it.each([
    'callbackUrl=toString',
    'callbackUrl=javascript%3Aalert(1)',
    'callbackUrl=/&callbackUrl=1%20January',
    'callbackUrl=%2F%2F',
  ])('is not: %s', (query) => {
    expect(asked(query)).toBe(true);
  });

  it('is read from next-auth’s cookie too, and from no other', () => {
    expect(asked('', { 'next-auth.callback-url': 'x' })).toBe(true);
    expect(asked('', { '__Secure-next-auth.callback-url': 'data:x' })).toBe(true);
    expect(asked('', { 'next-auth.callback-url': 'http://127.0.0.1:3000/', sprog: 'x' })).toBe(false);
  });
});
