import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils';

/** How long a statement waits for another process's lock, in milliseconds. */
const busyTimeout = 10_000;

/**
 * SQLite as Pejling runs it. WAL lets readers go on during a write; synchronous FULL means that what was acknowledged is on
 * the disk, where WAL's default of NORMAL may lose the last commits when the power goes.
 */
export class SqliteAdapter extends PrismaBetterSqlite3 {
  constructor(path: string) {
    super({ url: path, timeout: busyTimeout });
  }

  override async connect(): Promise<SqlDriverAdapter> {
    const connection = await super.connect();
    await connection.executeScript(
      `PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = ${busyTimeout};`,
    );
    return connection;
  }
}
