import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseDatabaseUrl } from '../lib/config/database-url';
import type { Environment } from '../lib/config/environment';

type Asked = Pick<Environment, 'dataDir' | 'databaseUrl' | 'sessionSecret'>;

/**
 * What keeps the account that starts Pejling from its data, and what to do; null when nothing does. Makes DATA_DIR, and the folder of a SQLite
 * file, where they are missing.
 */
export function dataProblem({ dataDir, databaseUrl, sessionSecret }: Asked): string | null {
  const address = parseDatabaseUrl(databaseUrl, '/');
  const file = address?.kind === 'sqlite' ? address.path : null;
  const secret = join(dataDir, 'session-secret');
  return (
    problemAt('DATA_DIR', dataDir, openFolder) ??
    (sessionSecret === null && existsSync(secret) ? problemAt('DATA_DIR', secret, mayRead) : null) ??
    (file === null ? null : problemAt('DATABASE_URL', dirname(file), openFolder)) ??
    (file !== null && existsSync(file) ? problemAt('DATABASE_URL', file, mayWrite) : null)
  );
}

const mayRead = (path: string) => accessSync(path, constants.R_OK);
const mayWrite = (path: string) => accessSync(path, constants.R_OK | constants.W_OK);

function openFolder(path: string): void {
  mkdirSync(path, { recursive: true });
  accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
}

function problemAt(key: 'DATA_DIR' | 'DATABASE_URL', path: string, look: (path: string) => void): string | null {
  try {
    look(path);
    return null;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return `${key}: ${remedyOf(code, path)} (${code}: ${path})`;
  }
}

function remedyOf(code: string, path: string): string {
  if (code === 'EEXIST' || code === 'ENOTDIR') return 'There is a file where the folder should be.';
  if (code === 'EROFS') return 'The folder is on a disk that may only be read.';
  return existsSync(path)
    ? 'The account that runs Pejling must own this, and may not read or write it.'
    : 'The account that runs Pejling must own this folder, and may not make it. Make it, and give it to the account.';
}
