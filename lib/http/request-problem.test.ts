import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requestProblem } from './request-problem';

describe('requestProblem', () => {
  it.each(['/', '/radar?year=2026', '/fill/b%C3%B8rn', '/a//b', '/radar?q=%ff', '/exports/x%2Fy/csv', '/%25'])(
    'lets %s on',
    (url) => {
      expect(requestProblem({ method: 'GET', url })).toBeNull();
    },
  );

  it.each([
    undefined,
    '',
    '//',
    '*',
    'http://x/',
    '/%',
    '/%ff',
    '/exports/%ED%A0%80',
    '/%00',
    '/radar?year=%00',
    '/%E0%A4%A',
  ])('refuses the address %s', (url) => {
    expect(requestProblem({ method: 'GET', url })).toBe('address');
  });

  it.each(['TRACE', 'PUT', 'PATCH', 'DELETE', 'PROPFIND', 'CONNECT', 'get', '', undefined])(
    'refuses the method %s',
    (method) => {
      expect(requestProblem({ method, url: '/' })).toBe('method');
    },
  );

  it.each(['GET', 'HEAD', 'POST', 'OPTIONS'])('lets %s on', (method) => {
    expect(requestProblem({ method, url: '/' })).toBeNull();
  });

  it('lets on only what can be decoded', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('%', '0', 'f', 'C', '3', 'a', '/', '?') }), (tail) => {
        const url = `/${tail}`;
        if (requestProblem({ method: 'GET', url }) !== null) return;
        expect(() => decodeURIComponent(new URL(url, 'http://own.invalid').pathname)).not.toThrow();
      }),
      { numRuns: 2000 },
    );
  });
});
