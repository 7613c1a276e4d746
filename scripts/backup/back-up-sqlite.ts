import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import Database from 'better-sqlite3';
import { Refusal } from '../refusal';
import type { BackupHeader } from './header';
import { countRows, soundness } from './sqlite-file';
import { writeFile } from './write-file';

type Asked = { readonly file: string; readonly path: string; readonly header: Pick<BackupHeader, 'version' | 'made'> };

/**
 * Copies a SQLite file by its online backup while others write in it, looks the copy through, and packs it. All pages are copied in
 * one step: a backup in several begins anew each time another process writes, and would never end on a busy server.
 */
export async function backUpSqlite({ file, path, header }: Asked): Promise<BackupHeader> {
  const copy = `${path}.copying`;
  try {
    await copyPages(file, copy);
    const found = lookThrough(copy);
    const whole = { pejling: 'backup', format: 1, kind: 'sqlite', ...header, ...found } as const;
    return await writeFile({ path, header: whole }, createReadStream(copy));
  } finally {
    for (const suffix of ['', '-wal', '-shm', '-journal']) await rm(`${copy}${suffix}`, { force: true });
  }
}

async function copyPages(file: string, copy: string): Promise<void> {
  const source = new Database(file, { fileMustExist: true, timeout: 20_000 });
  try {
    await source.backup(copy, { progress: () => 0x7fffffff });
  } finally {
    source.close();
  }
}

/** What the copy holds. Makes it one file that needs no write-ahead log beside it. */
function lookThrough(copy: string): Pick<BackupHeader, 'migration' | 'rows'> {
  const database = new Database(copy);
  try {
    database.pragma('journal_mode = DELETE');
    const problem = soundness(database);
    if (problem !== null) {
      throw new Refusal(
        `The database is damaged, and no backup was made of it: ${problem}. Restore an earlier backup.`,
      );
    }
    return { rows: countRows(database), migration: newestStep(database) };
  } finally {
    database.close();
  }
}

function newestStep(database: Database.Database): string {
  const sql = 'SELECT max(migration_name) AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL';
  const { name } = database.prepare<[], { name: string | null }>(sql).get() ?? { name: null };
  return name ?? '';
}
