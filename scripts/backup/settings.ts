import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Environment, readEnvironment } from '../../lib/config/environment';
import { loadSettings } from '../load-settings';
import { Refusal } from '../refusal';

/** The settings of the server on this machine, as its start would read them. */
export function settings(): Environment {
  loadSettings(process.cwd());
  const read = readEnvironment(process.env, process.cwd());
  if (read.ok) return read.value;
  throw new Refusal(read.problems.map(({ key, remedy }) => `${key}: ${remedy}`).join('\n'));
}

/** Of Pejling. */
export function ownVersion(): string {
  const file = fileURLToPath(new URL('../../package.json', import.meta.url));
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
