import { mkdirSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Refusal } from '../refusal';

const pattern = /^pejling-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.\d{3}Z-[0-9a-f]{8}\.backup$/;

/**
 * The name of a backup: when it was made, so that names sort as times do, and of which installation. `made` is ISO 8601,
 * `installation` eight hexadecimal digits.
 */
export function backupName(made: string, installation: string): string {
  return `pejling-${made.replaceAll(':', '-')}-${installation}.backup`;
}

/** Makes the folder where it is missing. Only its owner may look into it. Answers what takes away again what was made, while nothing is in it. */
export function openFolder(folder: string): () => void {
  try {
    const first = mkdirSync(folder, { recursive: true, mode: 0o700 });
    return () => (first === undefined ? undefined : removeEmpty(folder, first));
  } catch (error) {
    throw new Refusal(
      `The folder ${folder} cannot be made: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}

/** The folders from `folder` up to `first`, which holds it or is it; one that somebody has put something into stays. */
function removeEmpty(folder: string, first: string): void {
  try {
    rmdirSync(folder);
  } catch {
    return;
  }
  if (folder.length > first.length) removeEmpty(dirname(folder), first);
}

export type Kept = {
  readonly removed: readonly string[];
  /** Dated later than the one just made: left alone, and not counted. */
  readonly future: readonly string[];
};

/**
 * Of the backups of the same installation as `made`, the one just made, keeps it and the newest before it, `keep` in all, and removes
 * the older ones. Other installations' backups and other files are left alone.
 */
export function keepNewest(folder: string, { made, keep }: { readonly made: string; readonly keep: number }): Kept {
  const installation = made.slice(made.lastIndexOf('-'));
  const own = readdirSync(folder).filter((name) => pattern.test(name) && name.endsWith(installation) && name !== made);
  const earlier = own.filter((name) => name < made).toSorted();
  const removed = earlier.slice(0, Math.max(earlier.length - (keep - 1), 0));
  for (const name of removed) rmSync(join(folder, name));
  return { removed, future: own.filter((name) => name > made).toSorted() };
}
