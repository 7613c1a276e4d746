import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the build is made of, from the root of the project. */
const sources = [
  'app',
  'components',
  'lib',
  'public',
  'prisma/seed',
  'prisma/schema.prisma',
  'proxy.ts',
  'instrumentation.ts',
];
const settings = ['next.config.js', 'tsconfig.json', 'package-lock.json', 'package.json'];

/** Builds the pages when any source has changed since the last build. Answers whether it built; null when it failed. */
export function buildIfStale(root: string): boolean | null {
  const stamp = join(root, process.env.NEXT_DIST_DIR ?? '.next', 'pejling-sources');
  const hash = hashSources(root);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return false;
  process.stdout.write('Building the pages (a minute or so, only when something changed) …\n');
  const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next');
  const environment = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' as const };
  const done = spawnSync(process.execPath, [next, 'build'], { cwd: root, env: environment, encoding: 'utf8' });
  if (done.status !== 0) {
    process.stderr.write(`${done.stdout}${done.stderr}`);
    return null;
  }
  writeFileSync(stamp, hash);
  return true;
}

function hashSources(root: string): string {
  const hash = createHash('sha256');
  for (const place of [...sources, ...settings]) hashPlace(hash, join(root, place));
  return hash.digest('hex');
}

function hashPlace(hash: ReturnType<typeof createHash>, path: string): void {
  if (!existsSync(path)) return;
  const entries = readdirIfFolder(path);
  if (entries === null) hash.update(path).update(readFileSync(path));
  else for (const name of entries) if (!/\.(test|fixture)\.tsx?$/.test(name)) hashPlace(hash, join(path, name));
}

function readdirIfFolder(path: string): string[] | null {
  try {
    return readdirSync(path).sort();
  } catch {
    return null;
  }
}
