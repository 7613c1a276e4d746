import Database from 'better-sqlite3';

/** Ends the hold on the file. */
export type Hold = () => void;

/**
 * Takes a SQLite file for ourselves alone and folds its write-ahead log into it. Throws, with the remedy, when any other
 * process has it open, even one that is idle: it would go on writing to a file that has been put aside.
 */
export function holdAlone(path: string): Hold {
  const database = new Database(path, { timeout: 1_000 });
  try {
    database.pragma('locking_mode = EXCLUSIVE');
    database.exec('BEGIN EXCLUSIVE; COMMIT');
    database.pragma('wal_checkpoint(TRUNCATE)');
    return () => void database.close();
  } catch (error) {
    database.close();
    if (!String(error).includes('locked')) throw error;
    throw new Error(`${path} is in use by another process. Stop it, and start again.`);
  }
}

/** Throws when any other process has the file open. */
export function requireSoleUse(path: string): void {
  holdAlone(path)();
}
