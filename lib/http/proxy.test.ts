import { NextRequest } from 'next/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { proxy } from '@/proxy';

function ask(method: string, headers: Record<string, string> = {}) {
  return proxy(
    new NextRequest('http://localhost:3000/fill', { method, headers: { host: 'localhost:3000', ...headers } }),
  );
}

afterEach(() => vi.unstubAllEnvs());

describe('proxy', () => {
  it('hands the route the policy and the id that the answer carries, whatever the client sent', async () => {
    const response = await ask('GET', {
      'content-security-policy': "script-src 'nonce-forged'",
      'x-request-id': 'forged',
    });
    const policy = response.headers.get('content-security-policy');
    expect(policy).toMatch(/'nonce-[A-Za-z0-9+/]{22}=='/);
    expect(response.headers.get('x-middleware-request-content-security-policy')).toBe(policy);
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(response.headers.get('x-middleware-request-x-request-id')).toBe(response.headers.get('x-request-id'));
  });

  it('never uses a nonce twice', async () => {
    const responses = [await ask('GET'), await ask('GET')];
    const policies = responses.map((response) => response.headers.get('content-security-policy'));
    expect(policies[0]).not.toBe(policies[1]);
  });

  it('refuses a write from another site, in both languages and with the same protection', async () => {
    const response = await ask('POST', { origin: 'https://evil.example' });
    const page = await response.text();
    expect(response.status).toBe(403);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(response.headers.has('x-middleware-next')).toBe(false);
    expect(page).toContain('<html lang="da">');
    expect(page).toContain('<div lang="en">');
  });

  it('lets a write from our own page pass', async () => {
    const response = await ask('POST', { origin: 'http://localhost:3000' });
    expect(response.headers.get('x-middleware-next')).toBe('1');
  });

  it('compares with the public address where one is configured', async () => {
    vi.stubEnv('PUBLIC_URL', 'https://pejling.example');
    expect((await ask('POST', { origin: 'http://localhost:3000' })).status).toBe(403);
    expect((await ask('POST', { origin: 'https://pejling.example' })).status).toBe(200);
  });

  it('carries a refused form to the page it is posted to again, and to no other', async () => {
    const body = `title=${encodeURIComponent('Æbler & ål')}&economy=${'A'.repeat(60_000)}`;
    const post = (path: string, headers: Record<string, string> = {}) =>
      proxy(
        new NextRequest(`http://localhost:3000${path}`, {
          method: 'POST',
          body,
          headers: {
            host: 'localhost:3000',
            origin: 'http://localhost:3000',
            'content-type': 'application/x-www-form-urlencoded',
            ...headers,
          },
        }),
      );
    const carried = (response: Response) => response.headers.get('x-middleware-request-x-pejling-form');
    const form = carried(await post('/exports/new?year=2026')) ?? '';
    expect(Buffer.from(form, 'base64').toString('utf8')).toBe(body);
    expect(carried(await post('/fill', { 'x-pejling-form': 'forged' }))).toBeNull();
    expect(carried(await ask('GET', { 'x-pejling-form': 'forged' }))).toBeNull();
  });
});
