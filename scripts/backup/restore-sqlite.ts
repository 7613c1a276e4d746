import { createWriteStream, existsSync, statSync } from 'node:fs';
import { link, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import Database from 'better-sqlite3';
import { type Hold, holdAlone } from '../../prisma/sole-use';
import { Refusal } from '../refusal';
import { afterRestore } from './after-restore';
import { openFolder } from './backup-folder';
import type { CheckedBackup } from './check-file';
import { unequalRows } from './equal-rows';
import { countRows, soundness } from './sqlite-file';

type Asked = { readonly file: string; readonly backup: CheckedBackup; readonly replace: boolean; readonly now: Date };

/**
 * Puts a backup in a SQLite file's place, and answers where the old one is kept; null where there was none. The backup is unpacked
 * beside it and looked through before anything is moved; a kill at any moment leaves the old database or the new one, whole.
 */
export async function restoreSqlite({ file, backup, replace, now }: Asked): Promise<string | null> {
  const occupied = existsSync(file);
  if (occupied && !replace) {
    throw new Refusal(
      `There is a database at ${file}. With --replace it is put aside, and the backup takes its place.`,
    );
  }
  openFolder(dirname(file));
  const release = occupied ? hold(file) : () => undefined;
  const unpacked = `${file}.restoring`;
  try {
    await unpack(unpacked, backup);
    lookThrough(unpacked, backup, now);
    const aside = occupied ? await putAside(file, now) : null;
    await rename(unpacked, file);
    return aside;
  } finally {
    release();
    for (const suffix of ['', '-wal', '-shm', '-journal']) await rm(`${unpacked}${suffix}`, { force: true });
  }
}

/** A file that is too damaged to be opened is in nobody's use; that is what a restore is for. */
function hold(file: string): Hold {
  try {
    return holdAlone(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (/^SQLITE_(NOTADB|CORRUPT)/.test(code)) return () => undefined;
    if (String(error).includes('in use')) throw new Refusal(`${file} is in use. Stop Pejling, and run it again.`);
    throw error;
  }
}

async function unpack(path: string, { data }: CheckedBackup): Promise<void> {
  await pipeline(data(), createWriteStream(path, { mode: 0o600 }));
  const file = await open(path, 'r');
  await file.sync();
  await file.close();
}

/** Throws unless the unpacked file is sound and holds what the backup says. */
function lookThrough(path: string, { header }: CheckedBackup, now: Date): void {
  const database = new Database(path);
  try {
    const problem = soundness(database) ?? unequalRows(header.rows, countRows(database));
    if (problem !== null) throw new Refusal(`The backup is damaged, and nothing was changed: ${problem}.`);
    database.pragma('synchronous = FULL');
    database.exec(`BEGIN;\n${afterRestore(header, now)}\nCOMMIT;`);
  } finally {
    database.close();
  }
}

/**
 * The old file under another name, with what a damaged one has beside it; its place is not empty for a moment, where the file
 * system has hard links.
 */
async function putAside(file: string, now: Date): Promise<string> {
  const aside = `${file}.before-restore-${now.toISOString().replaceAll(':', '-')}`;
  await link(file, aside).catch(() => rename(file, aside));
  const log = `${file}-wal`;
  if (existsSync(log) && statSync(log).size > 0) await rename(log, `${aside}-wal`);
  for (const suffix of ['-wal', '-shm']) await rm(`${file}${suffix}`, { force: true });
  return aside;
}
