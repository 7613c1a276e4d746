import { existsSync } from 'node:fs';
import { copyFile, link, rename, rm } from 'node:fs/promises';
import Database from 'better-sqlite3';
import { migrationList } from './schema-engine';
import { holdAlone, requireSoleUse } from './sole-use';

/**
 * Migrates a copy of a SQLite file and puts it in the file's place when every step went well; the file as it was is kept
 * beside it as `….before-upgrade`. When a step fails, the file has not been touched. A kill at any moment leaves the
 * old file or the new one, whole. Nobody else may have the file open meanwhile.
 */
export async function migrateCopy(
  path: string,
  migrate: (copy: string) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const copy = `${path}.upgrading`;
  await removeFile(copy);
  const release = holdAlone(path);
  try {
    await copyFile(path, copy);
    const applied = await migrate(copy);
    requireSoleUse(copy);
    if (applied.length > 0) {
      await copyFile(path, `${path}.before-upgrade`);
      await rename(copy, path);
    }
    return applied;
  } finally {
    release();
    await removeFile(copy);
  }
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

async function removeFile(path: string): Promise<void> {
  for (const suffix of ['', '-wal', '-shm', '-journal']) await rm(`${path}${suffix}`, { force: true });
}
