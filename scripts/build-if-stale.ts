import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { isFresh, keepStamp, stampSources } from './build-stamp';

/** Builds the pages when any source has changed since the last build. Answers whether it built; null when it failed. */
export function buildIfStale(root: string): boolean | null {
  const stamp = stampSources(root);
  if (isFresh(root, stamp)) return false;
  process.stdout.write('Building the pages (a minute or so, only when something changed) …\n');
  const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next');
  const environment = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' as const };
  const done = spawnSync(process.execPath, [next, 'build'], { cwd: root, env: environment, encoding: 'utf8' });
  if (done.status !== 0) {
    process.stderr.write(`${done.stdout}${done.stderr}`);
    return null;
  }
  keepStamp(root, stamp);
  return true;
}
