import { readdirSync } from 'node:fs';
import { join } from 'node:path';

export type FoundRoute = { readonly kind: 'page' | 'handler'; readonly path: string };

/** Every page and handler of the app, found by walking its folder: `/radar/[area]`, `/users/invite` … */
export function findRoutes(folder = 'app', path = ''): FoundRoute[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry): FoundRoute[] => {
    if (entry.isDirectory()) return findRoutes(join(folder, entry.name), `${path}/${entry.name}`);
    if (/^page\.tsx?$/.test(entry.name)) return [{ kind: 'page', path: path || '/' }];
    return /^route\.tsx?$/.test(entry.name) ? [{ kind: 'handler', path }] : [];
  });
}
