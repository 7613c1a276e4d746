import { afterEach, describe, expect, it, vi } from 'vitest';
import { localeCookie, localeCookieName } from './locale-cookie';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the cookie of the language', () => {
  it('is bound to its host over https', () => {
    vi.stubEnv('PUBLIC_URL', 'https://pejling.example.dk');
    expect(localeCookieName()).toBe('__Host-sprog');
    expect(localeCookie('en', true)).toMatch(/^__Host-sprog=en; Path=\/; .*; HttpOnly; Secure$/);
  });

  it('is a plain one over http, where no browser would take the other', () => {
    vi.stubEnv('PUBLIC_URL', '');
    expect(localeCookie('da', false)).toMatch(/^sprog=da; Path=\/; .*; HttpOnly$/);
  });
});
