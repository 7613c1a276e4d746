import { existsSync, statSync } from 'node:fs';
import { chmod, link, open, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { migrationList } from './schema-engine';
import { openAlone, requireSoleUse } from './sole-use';

/**
 * Migrates a copy of a SQLite file and puts it in the file's place when every step went well; the file as it was is kept
 * beside it as `….before-upgrade-TIME`. When a step fails, the file has not been touched. A kill at any moment leaves the
 * old file or the new one, whole. Nobody else may have the file open meanwhile, and who came to it meanwhile is refused.
 */
export async function migrateCopy(
  path: string,
  migrate: (copy: string) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const copy = `${path}.upgrading-${process.pid}`;
  const held = openAlone(path);
  try {
    await removeLeft(path);
    await copyHeld(held, copy);
    const applied = await migrate(copy);
    requireSoleUse(copy);
    if (applied.length > 0) await takePlace(held, { copy, path });
    return applied;
  } finally {
    held.close();
    await removeFile(copy);
  }
}

/**
 * The copies of upgrades that were killed. Only one process at a time has the file, so none of them is another's work in hand.
 */
async function removeLeft(path: string): Promise<void> {
  const left = `${basename(path)}.upgrading`;
  for (const name of await readdir(dirname(path))) if (name.startsWith(left)) await rm(join(dirname(path), name));
}

/** Copies every page through the connection that has the file, and gives the copy the file's rights. */
async function copyHeld(held: Database.Database, copy: string): Promise<void> {
  const { mode } = statSync(held.name);
  await writeFile(copy, '', { mode: 0o600, flag: 'wx' });
  await held.backup(copy, { progress: () => 0x7fffffff });
  await chmod(copy, mode);
  await toDisk(copy);
}

type Places = { readonly copy: string; readonly path: string };

async function takePlace(held: Database.Database, { copy, path }: Places): Promise<void> {
  await toDisk(copy);
  const kept = `${copy}.kept`;
  await copyHeld(held, kept);
  await rename(kept, `${path}.before-upgrade-${new Date().toISOString().replaceAll(':', '-')}`);
  // The old file's log would lie beside the new one. And who opened the old file meanwhile and waits to write into it is refused:
  // without a log, SQLite writes only into a file that still stands under its name.
  held.pragma('journal_mode = DELETE');
  await rename(copy, path);
  // Not every file system can; the file is in its place all the same.
  await toDisk(dirname(path)).catch(() => undefined);
}

/** Makes a new SQLite file beside its place, and puts it there when it is whole; where another start was first, its file stands. */
export async function migrateNew(
  path: string,
  migrate: (file: string) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const file = `${path}.new-${process.pid}`;
  await removeFile(file);
  try {
    const applied = await migrate(file);
    requireSoleUse(file);
    return (await placeNew(file, path)) ? applied : [];
  } finally {
    await removeFile(file);
  }
}

/** False where there is a file already. A file system without hard links takes the file by a rename. */
async function placeNew(file: string, path: string): Promise<boolean> {
  try {
    await link(file, path);
  } catch {
    if (existsSync(path)) return false;
    await rename(file, path);
  }
  return true;
}

/** True when every migration of the folder has been applied to the file: then no copy need be made. */
export function isUpToDate(path: string, folder: string): boolean {
  const applied = new Set(appliedToFile(path));
  return applied.size > 0 && migrationList(folder).migrationDirectories.every((step) => applied.has(step.path));
}

/** The migrations that have been applied to the file, in order; null when it holds no account of them. */
export function appliedToFile(path: string): readonly string[] | null {
  const database = new Database(path);
  try {
    const rows = database.prepare(
      'SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY migration_name',
    );
    return (rows.all() as { name: string }[]).map((row) => row.name);
  } catch {
    return null;
  } finally {
    database.close();
  }
}

async function toDisk(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function removeFile(path: string): Promise<void> {
  for (const suffix of ['', '-wal', '-shm', '-journal']) await rm(`${path}${suffix}`, { force: true });
}
