import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { environmentKeys } from '../lib/config/environment';

/**
 * Adds to the environment what stands elsewhere: the lines of `.env`, and files named as the settings are (DATABASE_URL, SESSION_SECRET …), which is
 * how systemd hands over credentials and how containers get their secrets. What the environment says itself comes first, then `.env`.
 */
export function loadSettings(root: string): void {
  const file = join(root, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
  for (const folder of [process.env.CREDENTIALS_DIRECTORY, '/run/secrets']) if (folder) loadFolder(folder);
}

/** An empty value is no value; the line end that most ways of writing a file leave is not part of one. */
function loadFolder(folder: string): void {
  for (const key of environmentKeys) {
    const file = join(folder, key);
    if (!process.env[key] && existsSync(file)) process.env[key] = readFileSync(file, 'utf8').trim();
  }
}
