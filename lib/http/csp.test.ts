import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, createNonce } from './csp';

function directives(policy: string): Map<string, string> {
  return new Map(policy.split('; ').map((directive) => [directive.split(' ')[0] ?? '', directive]));
}

describe('contentSecurityPolicy', () => {
  const production = contentSecurityPolicy({ nonce: 'bm9uY2U=', development: false });

  it('lets no unsafe source in when in production', () => {
    expect(production).not.toContain('unsafe');
    expect(production).not.toContain('*');
    expect(production).not.toContain('http');
  });

  it('asks scripts and inline styles for the nonce', () => {
    const found = directives(production);
    expect(found.get('script-src')).toBe("script-src 'self' 'nonce-bm9uY2U=' 'strict-dynamic'");
    expect(found.get('style-src')).toBe("style-src 'self' 'nonce-bm9uY2U='");
  });

  it.each(['object-src', 'base-uri', 'frame-ancestors'])('shuts %s', (name) => {
    expect(directives(production).get(name)).toBe(`${name} 'none'`);
  });

  it.each(['default-src', 'font-src', 'connect-src', 'form-action'])('keeps %s to ourselves', (name) => {
    expect(directives(production).get(name)).toBe(`${name} 'self'`);
  });

  it('allows evaluation in development only', () => {
    expect(contentSecurityPolicy({ nonce: 'bm9uY2U=', development: true })).toContain("'unsafe-eval'");
  });
});

describe('createNonce', () => {
  it('is 128 bits and never the same twice', () => {
    const nonces = Array.from({ length: 100 }, createNonce);
    expect(new Set(nonces).size).toBe(100);
    expect(nonces.every((nonce) => Buffer.from(nonce, 'base64').length === 16)).toBe(true);
  });
});
