import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const routes = z.array(z.object({ page: z.string(), regex: z.string() }));
const manifest = z.object({ staticRoutes: routes, dynamicRoutes: routes });

/** The route that answers a path, as its folder is named, "/exports/[id]/[file]": what logs and metrics may hold of an address. */
export type RoutePattern = (path: string) => string;

type Folders = {
  /** The build's. */
  readonly build: string;
  /** Of files that are answered as they are, under their own names. */
  readonly files: string;
};

/** Reads the routes that the build made. Where there is no build to read, as under development, every path is "unknown". */
export function readRoutePatterns({ build, files }: Folders): RoutePattern {
  try {
    const text = readFileSync(join(build, 'routes-manifest.json'), 'utf8');
    const names = readdirSync(files, { recursive: true, encoding: 'utf8' });
    return routePatterns(
      manifest.parse(JSON.parse(text)),
      names.map((name) => `/${name}`),
    );
  } catch {
    return () => 'unknown';
  }
}

/** The same from a manifest: files first, and fixed routes before those with a part that varies, as Next tries them. */
export function routePatterns(
  { staticRoutes, dynamicRoutes }: z.infer<typeof manifest>,
  files: readonly string[],
): RoutePattern {
  const plainFiles = new Set(files);
  const fixed = new Set(staticRoutes.map(({ page }) => page));
  const varying = dynamicRoutes.map(({ page, regex }) => ({ page, regex: new RegExp(regex) }));
  return (path) => {
    if (path.startsWith('/_next/') || plainFiles.has(path)) return 'static';
    const plain = path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
    if (fixed.has(plain)) return plain;
    return varying.find(({ regex }) => regex.test(plain))?.page ?? 'none';
  };
}
