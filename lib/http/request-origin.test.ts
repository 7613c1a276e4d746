import { afterEach, describe, expect, it, vi } from 'vitest';
import { requestAddress, requestOrigin } from './request-origin';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the address of a link', () => {
  const headers = new Headers({
    host: '127.0.0.1:3000',
    'x-forwarded-host': 'radar.example.dk',
    'x-forwarded-proto': 'https',
    'x-forwarded-for': '192.0.2.9, 192.0.2.1',
  });

  it('is PUBLIC_URL where it is given, else where the request came to', () => {
    vi.stubEnv('PUBLIC_URL', '');
    expect(requestOrigin(headers)).toBe('https://radar.example.dk');
    expect(requestOrigin(new Headers({ host: 'localhost:3000' }))).toBe('http://localhost:3000');
    vi.stubEnv('PUBLIC_URL', 'https://pejling.example.dk/');
    expect(requestOrigin(headers)).toBe('https://pejling.example.dk');
  });

  it('of whoever asks is the one that the nearest proxy saw', () => {
    expect(requestAddress(headers)).toBe('192.0.2.1');
    expect(requestAddress(new Headers())).toBe('');
  });
});
