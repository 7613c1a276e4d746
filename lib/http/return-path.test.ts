import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refererPath, returnPath } from './return-path';

describe('returnPath', () => {
  it.each([
    ['/', '/'],
    ['/radar', '/radar'],
    ['/radar?area=social&sort=-distance', '/radar?area=social&sort=-distance'],
    ['/radar#cloud', '/radar'],
    ['/a/../radar', '/radar'],
    ['/fill?to=https://evil.example', '/fill?to=https://evil.example'],
  ])('keeps %s', (value, path) => {
    expect(returnPath(value)).toBe(path);
  });

  it.each([
    null,
    undefined,
    '',
    'radar',
    'https://evil.example/',
    'javascript:alert(1)',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\/evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    ' //evil.example',
    '/..//evil.example',
    '/.//evil.example',
    '/\u0000',
  ])('refuses %j', (value) => {
    expect(returnPath(value)).toBeUndefined();
  });

  it('never leads to another site', () => {
    const piece = fc.constantFrom(
      '/',
      '\\',
      '..',
      '.',
      '@',
      ':',
      '?',
      '#',
      '%2f',
      '\t',
      '\n',
      ' ',
      'evil.example',
      'https',
    );
    const value = fc.array(piece, { maxLength: 8 }).map((pieces) => `/${pieces.join('')}`);
    fc.assert(
      fc.property(fc.oneof(value, fc.string()), (tried) => {
        const path = returnPath(tried);
        if (path === undefined) return;
        expect(new URL(path, 'https://pejling.example/deep/page').origin).toBe('https://pejling.example');
      }),
      { numRuns: 2000 },
    );
  });
});

describe('refererPath', () => {
  it.each([
    ['http://localhost:3000/radar?year=2026', '/radar?year=2026'],
    ['https://localhost:3000/', '/'],
    ['http://localhost:3001/radar', undefined],
    ['https://evil.example/radar', undefined],
    ['http://localhost:3000//evil.example', undefined],
    ['about:blank', undefined],
    ['not an address', undefined],
    [null, undefined],
  ])('reads %s', (referer, path) => {
    expect(refererPath(referer, 'localhost:3000')).toBe(path);
  });
});
