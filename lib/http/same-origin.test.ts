import { describe, expect, it } from 'vitest';
import { isForeignWrite } from './same-origin';

const own = 'https://pejling.example';
const nothing = { origin: null, fetchSite: null, host: null };

describe('isForeignWrite', () => {
  it.each(['GET', 'HEAD', 'OPTIONS'])('lets %s through from anywhere', (method) => {
    expect(isForeignWrite({ ...nothing, method, origin: 'https://evil.example' }, own)).toBe(false);
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'post', 'get', ''])('refuses %s from a foreign origin', (method) => {
    expect(isForeignWrite({ ...nothing, method, origin: 'https://evil.example' }, own)).toBe(true);
  });

  it.each([
    ['the public origin', own, false],
    ['the public origin over http', 'http://pejling.example', true],
    ['another port', 'https://pejling.example:8443', true],
    ['a longer host', 'https://pejling.example.evil.example', true],
    ['a subdomain', 'https://www.pejling.example', true],
    ['an opaque origin', 'null', true],
    ['an empty origin', '', true],
    ['the proxied host', 'http://127.0.0.1:3000', true],
  ])('with a public address, given %s', (_, origin, refused) => {
    const source = { method: 'POST', origin, fetchSite: 'same-origin', host: '127.0.0.1:3000' };
    expect(isForeignWrite(source, `${own}/`)).toBe(refused);
  });

  it.each([
    ['its own host', 'http://localhost:3000', 'localhost:3000', false],
    ['its own host behind TLS', 'https://pejling.example', 'pejling.example', false],
    ['another port', 'http://localhost:3001', 'localhost:3000', true],
    ['another scheme', 'ftp://localhost:3000', 'localhost:3000', true],
    ['no host', 'http://localhost:3000', null, true],
    ['an empty host', 'http://', '', true],
    ['an opaque origin', 'null', 'null', true],
  ])('without a public address, given %s', (_, origin, host, refused) => {
    expect(isForeignWrite({ method: 'POST', origin, fetchSite: null, host }, undefined)).toBe(refused);
  });

  it.each([
    ['same-origin', false],
    ['same-site', true],
    ['cross-site', true],
    ['none', true],
    [null, true],
  ])('without an origin, given Sec-Fetch-Site %s', (fetchSite, refused) => {
    expect(isForeignWrite({ method: 'POST', origin: null, fetchSite, host: 'localhost' }, undefined)).toBe(refused);
    expect(isForeignWrite({ method: 'POST', origin: null, fetchSite, host: 'localhost' }, own)).toBe(refused);
  });

  it('treats an empty public address as none', () => {
    const source = { method: 'POST', origin: 'http://localhost:3000', fetchSite: null, host: 'localhost:3000' };
    expect(isForeignWrite(source, '')).toBe(false);
  });

  it('throws on a malformed public address', () => {
    expect(() => isForeignWrite({ ...nothing, method: 'POST', origin: own }, 'pejling.example')).toThrow(TypeError);
  });
});
