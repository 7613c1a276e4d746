import { copyFile, rename, rm } from 'node:fs/promises';
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

/** True when every migration of the folder has been applied to the file: then no copy need be made. */
export function isUpToDate(path: string, folder: string): boolean {
  const database = new Database(path);
  try {
    const rows = database.prepare(
      'SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL',
    );
    const applied = new Set((rows.all() as { name: string }[]).map((row) => row.name));
    return migrationList(folder).migrationDirectories.every((step) => applied.has(step.path));
  } catch {
    return false;
  } finally {
    database.close();
  }
}

async function removeFile(path: string): Promise<void> {
  for (const suffix of ['', '-wal', '-shm', '-journal']) await rm(`${path}${suffix}`, { force: true });
}
