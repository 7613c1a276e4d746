import { describe, expect, test } from 'vitest';
import { readRoutePatterns, routePatterns } from './route-pattern';

const pattern = routePatterns({
  staticRoutes: [
    { page: '/', regex: '^/(?:/)?$' },
    { page: '/exports/new', regex: '^/exports/new(?:/)?$' },
  ],
  dynamicRoutes: [
    { page: '/exports/[id]', regex: '^/exports/([^/]+?)(?:/)?$' },
    { page: '/exports/[id]/[file]', regex: '^/exports/([^/]+?)/([^/]+?)(?:/)?$' },
  ],
});

describe('the route of a path', () => {
  test.each([
    ['/', '/'],
    ['/exports/new', '/exports/new'],
    ['/exports/new/', '/exports/new'],
    ['/exports/0190-secret', '/exports/[id]'],
    ['/exports/0190-secret/pdf', '/exports/[id]/[file]'],
    ['/_next/static/chunks/a.js', 'static'],
    ['/somebody@example.dk', 'none'],
    ['/exports/a/b/c', 'none'],
  ])('%s is %s', (path, route) => expect(pattern(path)).toBe(route));

  test('without a build nothing of a path is told', () => {
    expect(readRoutePatterns('/no/such/folder')('/exports/0190-secret')).toBe('unknown');
  });
});
