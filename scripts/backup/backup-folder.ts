import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../refusal';

const pattern = /^pejling-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.\d{3}Z\.backup$/;

/** The name of a backup: when it was made, so that names sort as times do. `made` is ISO 8601. */
export function backupName(made: string): string {
  return `pejling-${made.replaceAll(':', '-')}.backup`;
}

/** The backups in a folder, oldest first; other files are none of ours. */
export function listBackups(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => pattern.test(name))
    .sort();
}

/** Makes the folder where it is missing. Only its owner may look into it. */
export function openFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new Refusal(
      `The folder ${folder} cannot be made: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}

/** Removes all but the newest backups, and answers the names of those removed. */
export function keepNewest(folder: string, keep: number): readonly string[] {
  const old = listBackups(folder).slice(0, -keep);
  for (const name of old) rmSync(join(folder, name));
  return old;
}
