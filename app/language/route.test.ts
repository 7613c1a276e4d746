import { NextRequest } from 'next/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { POST } from './route';

const address = 'http://localhost:3000/language';

function choose(language: string, referer?: string): Promise<Response> {
  const headers = new Headers({ host: 'localhost:3000', ...(referer ? { referer } : {}) });
  return POST(new NextRequest(address, { method: 'POST', headers, body: new URLSearchParams({ language }) }));
}

afterEach(() => vi.unstubAllEnvs());

describe('POST /language', () => {
  it.each([
    ['en', 'sprog=en'],
    ['da', 'sprog=da'],
    ['xx; Domain=evil.example', 'sprog=da'],
  ])('remembers %s', async (language, cookie) => {
    const response = await choose(language);
    expect(response.status).toBe(303);
    expect(response.headers.get('set-cookie')).toBe(`${cookie}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly`);
  });

  it.each([
    ['http://localhost:3000/radar?area=social', '/radar?area=social'],
    ['https://evil.example/radar', '/'],
    ['http://localhost:3000//evil.example', '/'],
    [undefined, '/'],
  ])('from %s returns to %s', async (referer, path) => {
    const response = await choose('en', referer);
    expect(response.headers.get('location')).toBe(path);
  });

  it('answers a body that is no form', async () => {
    const response = await POST(new NextRequest(address, { method: 'POST', body: '{}' }));
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/');
  });

  it('goes by the public address where there is one', async () => {
    vi.stubEnv('PUBLIC_URL', 'https://pejling.example');
    const response = await choose('en', 'https://pejling.example/method');
    expect(response.headers.get('location')).toBe('/method');
    expect(response.headers.get('set-cookie')).toContain('; Secure');
  });
});
