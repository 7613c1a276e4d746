import { statSync } from 'node:fs';
import Database from 'better-sqlite3';

/** Ends the hold on the file. */
export type Hold = () => void;

/** How long to ask for a file that others use just now; in milliseconds. */
const patience = 3_000;

/**
 * Takes a SQLite file for ourselves alone and folds its write-ahead log into it. Throws, with the remedy, when any other
 * process has it open, even one that is idle: it would go on writing to a file that has been put aside.
 *
 * The system drops every lock of a process on a file when that process closes the file anywhere. So while the hold lasts, nothing
 * here may open the file but SQLite: it is read and copied through the connection of `openAlone`.
 */
export function holdAlone(path: string): Hold {
  const database = openAlone(path);
  return () => void database.close();
}

/** As `holdAlone`, and answers the one connection that has the file; closing it ends the hold. */
export function openAlone(path: string): Database.Database {
  const until = performance.now() + patience;
  for (;;) {
    const database = tryAlone(path);
    if (database !== null) return database;
    if (performance.now() > until) throw new Error(`${path} is in use by another process. Stop it, and start again.`);
    // Of two that ask in step neither would ever have it.
    sleep(20 + Math.random() * 100);
  }
}

/** Throws when any other process has the file open. */
export function requireSoleUse(path: string): void {
  holdAlone(path)();
}

/** Null where others have the file, and where another file was put in its place while we waited for this one. */
function tryAlone(path: string): Database.Database | null {
  const asked = statSync(path).ino;
  const database = new Database(path, { timeout: 300, fileMustExist: true });
  try {
    database.pragma('locking_mode = EXCLUSIVE');
    database.exec('BEGIN EXCLUSIVE; COMMIT');
    database.pragma('wal_checkpoint(TRUNCATE)');
    if (statSync(path).ino === asked) return database;
  } catch (error) {
    if (!String(error).includes('locked')) {
      database.close();
      throw error;
    }
  }
  database.close();
  return null;
}

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
