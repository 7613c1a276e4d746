import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readRoutePatterns, routePatterns } from './route-pattern';

const routes = {
  staticRoutes: [
    { page: '/', regex: '^/(?:/)?$' },
    { page: '/exports/new', regex: '^/exports/new(?:/)?$' },
  ],
  dynamicRoutes: [
    { page: '/exports/[id]', regex: '^/exports/([^/]+?)(?:/)?$' },
    { page: '/exports/[id]/[file]', regex: '^/exports/([^/]+?)/([^/]+?)(?:/)?$' },
  ],
};
const pattern = routePatterns(routes, ['/favicon.ico']);

describe('the route of a path', () => {
  test.each([
    ['/', '/'],
    ['/exports/new', '/exports/new'],
    ['/exports/new/', '/exports/new'],
    ['/exports/0190-secret', '/exports/[id]'],
    ['/exports/0190-secret/pdf', '/exports/[id]/[file]'],
    ['/_next/static/chunks/a.js', 'static'],
    ['/favicon.ico', 'static'],
    ['/favicon.ico/more', 'none'],
    ['/somebody@example.dk', 'none'],
    ['/exports/a/b/c', 'none'],
  ])('%s is %s', (path, route) => expect(pattern(path)).toBe(route));

  test('without a build nothing of a path is told', () => {
    expect(readRoutePatterns({ build: '/no/such/folder', files: 'public' })('/exports/0190-secret')).toBe('unknown');
  });

  test('our own files are static, so that a line of the log for each is only there when something is searched for', () => {
    const build = mkdtempSync(join(tmpdir(), 'pejling-routes-'));
    writeFileSync(join(build, 'routes-manifest.json'), JSON.stringify(routes));
    const found = readRoutePatterns({ build, files: 'public' });
    rmSync(build, { recursive: true });
    for (const path of ['/favicon.ico', '/icon.svg', '/plain-page.css']) expect(found(path), path).toBe('static');
    expect(found('/exports/0190-secret')).toBe('/exports/[id]');
    expect(found('/none')).toBe('none');
  });
});
