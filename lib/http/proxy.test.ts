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
  it('hands the route the policy and the id that the answer carries, whatever the client sent', () => {
    const response = ask('GET', { 'content-security-policy': "script-src 'nonce-forged'", 'x-request-id': 'forged' });
    const policy = response.headers.get('content-security-policy');
    expect(policy).toMatch(/'nonce-[A-Za-z0-9+/]{22}=='/);
    expect(response.headers.get('x-middleware-request-content-security-policy')).toBe(policy);
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(response.headers.get('x-middleware-request-x-request-id')).toBe(response.headers.get('x-request-id'));
  });

  it('never uses a nonce twice', () => {
    const policies = [ask('GET'), ask('GET')].map((response) => response.headers.get('content-security-policy'));
    expect(policies[0]).not.toBe(policies[1]);
  });

  it('refuses a write from another site, in both languages and with the same protection', async () => {
    const response = ask('POST', { origin: 'https://evil.example' });
    const page = await response.text();
    expect(response.status).toBe(403);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(response.headers.has('x-middleware-next')).toBe(false);
    expect(page).toContain('<html lang="da">');
    expect(page).toContain('<div lang="en">');
  });

  it('lets a write from our own page pass', () => {
    expect(ask('POST', { origin: 'http://localhost:3000' }).headers.get('x-middleware-next')).toBe('1');
  });

  it('compares with the public address where one is configured', () => {
    vi.stubEnv('PUBLIC_URL', 'https://pejling.example');
    expect(ask('POST', { origin: 'http://localhost:3000' }).status).toBe(403);
    expect(ask('POST', { origin: 'https://pejling.example' }).status).toBe(200);
  });
});
