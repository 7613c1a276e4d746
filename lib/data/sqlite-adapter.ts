import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import {
  DriverAdapterError,
  type IsolationLevel,
  type SqlDriverAdapter,
  type SqlQuery,
  type Transaction,
} from '@prisma/driver-adapter-utils';
import type { Database } from 'better-sqlite3';
import { notingTroubles } from './note-troubles';

/**
 * What a connection is for. `server-read` and `server-write` are the two of a running server, which has other requests to answer
 * while it waits; `alone` is a command's or a test's, which has not.
 */
export type SqliteUse = 'alone' | 'server-read' | 'server-write';

/**
 * How long a statement waits for another process's lock, in milliseconds. The driver waits by standing still, and with it the
 * whole process: a server waits hardly at all, and for its turn to write it asks again and again instead.
 */
const busyTimeouts: Record<SqliteUse, number> = { alone: 10_000, 'server-read': 250, 'server-write': 250 };

/** How long a write waits for its turn, and how often it asks; in milliseconds. A page's script gives up after 15 seconds. */
const patience = 13_000;
const askEvery = 60;

/**
 * SQLite as Pejling runs it. WAL lets readers go on during a write; synchronous FULL means that what was acknowledged is on
 * the disk, where WAL's default of NORMAL may lose the last commits when the power goes.
 */
export class SqliteAdapter extends PrismaBetterSqlite3 {
  constructor(
    path: string,
    private readonly use: SqliteUse = 'alone',
  ) {
    super({ url: path, timeout: busyTimeouts.alone });
  }

  override async connect(): Promise<SqlDriverAdapter> {
    const connection = await super.connect();
    await connection.executeScript(
      `PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = ${busyTimeouts[this.use]};`,
    );
    return notingTroubles(this.use === 'server-write' ? takingTurns(connection) : connection);
  }
}

/** The adapter keeps the driver's own connection in a field that its type does not show. */
function driverOf(connection: SqlDriverAdapter): Database {
  return (connection as SqlDriverAdapter & { readonly client: Database }).client;
}

/**
 * A connection whose transactions take the write lock when they begin, so that none is refused it halfway, and that is always
 * fit for the next transaction: whatever failed, the last one has been ended.
 */
function takingTurns(connection: SqlDriverAdapter): SqlDriverAdapter {
  const driver = driverOf(connection);
  const start = connection.startTransaction.bind(connection);
  return Object.assign(connection, {
    startTransaction: async (level?: IsolationLevel): Promise<Transaction> => {
      const until = performance.now() + patience;
      const transaction = await start(level);
      try {
        await lockForWriting(driver, until);
      } catch (error) {
        endWhatIsOpen(driver);
        await transaction.rollback();
        throw error;
      }
      return endingAll(transaction, driver);
    },
  });
}

/** The adapter has begun a transaction that takes the lock at its first write; nothing has been read yet, so it can begin anew. */
async function lockForWriting(driver: Database, until: number): Promise<void> {
  endWhatIsOpen(driver);
  for (;;) {
    if (beginImmediate(driver)) return;
    // Not a word of a lock: whoever runs lost races again must not run this one, which has waited its time.
    if (performance.now() > until) throw new DriverAdapterError({ kind: 'SocketTimeout' });
    await new Promise((resolve) => setTimeout(resolve, askEvery * (0.5 + Math.random())));
  }
}

function beginImmediate(driver: Database): boolean {
  driver.pragma('busy_timeout = 0');
  try {
    driver.exec('BEGIN IMMEDIATE');
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')) return false;
    throw asDriverError(error);
  } finally {
    driver.pragma(`busy_timeout = ${busyTimeouts['server-write']}`);
  }
}

function asDriverError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const originalCode = 'code' in error ? String(error.code) : '';
  return new DriverAdapterError({
    ...{ kind: 'sqlite', extendedCode: 1, message: error.message },
    ...{ originalCode, originalMessage: error.message },
  });
}

/**
 * The engine sends COMMIT and ROLLBACK itself, and tells the transaction afterwards. A COMMIT that failed (the disk is full) leaves
 * it open, and a statement that failed may have ended it: no later statement may then run as if it still held.
 */
function endingAll(transaction: Transaction, driver: Database): Transaction {
  const { commit, rollback, executeRaw, queryRaw } = transaction;
  const inside = <T>(run: (query: SqlQuery) => Promise<T>) => {
    return async (query: SqlQuery): Promise<T> => {
      if (!driver.inTransaction) throw new DriverAdapterError({ kind: 'TransactionAlreadyClosed', cause: 'ended' });
      return run.call(transaction, query);
    };
  };
  return Object.assign(transaction, {
    executeRaw: inside(executeRaw),
    queryRaw: inside(queryRaw),
    commit: async () => {
      endWhatIsOpen(driver);
      await commit.call(transaction);
    },
    rollback: async () => {
      endWhatIsOpen(driver);
      await rollback.call(transaction);
    },
  });
}

function endWhatIsOpen(driver: Database): void {
  if (driver.inTransaction) driver.exec('ROLLBACK');
}
