import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import { notingTroubles } from './note-troubles';

/** Connections to PostgreSQL: how many are open, free, and asked for by requests that wait. */
export type PoolFigures = { readonly open: number; readonly idle: number; readonly waiting: number };

/** In milliseconds: for a connection, new or free; for one statement; for a transaction that nobody goes on with. */
const connectPatience = 10_000;
const statementPatience = 20_000;
const forgottenAfter = 60_000;

type Pool = { readonly totalCount: number; readonly idleCount: number; readonly waitingCount: number };

/**
 * PostgreSQL as Pejling runs it: a limited number of connections, and nothing that waits for ever. A connection that is lost is
 * taken out of the pool, and the next request opens another, so a database that comes back is used at once.
 */
export class PostgresqlAdapter extends PrismaPg {
  private pool: Pool | null = null;

  constructor(connectionString: string, connections: number) {
    super({
      ...{ connectionString, max: connections, application_name: 'pejling', keepAlive: true },
      connectionTimeoutMillis: connectPatience,
      statement_timeout: statementPatience,
      idle_in_transaction_session_timeout: forgottenAfter,
    });
  }

  override async connect() {
    const connection = await super.connect();
    this.pool = poolOf(connection);
    return notingTroubles(connection);
  }

  /** Null before the first query. */
  figures(): PoolFigures | null {
    if (this.pool === null) return null;
    return { open: this.pool.totalCount, idle: this.pool.idleCount, waiting: this.pool.waitingCount };
  }
}

/** The adapter answers its driver without a type; its counts are read where they are numbers. */
function poolOf(connection: SqlDriverAdapter & { underlyingDriver?: () => unknown }): Pool | null {
  const driver = connection.underlyingDriver?.();
  const isPool = typeof driver === 'object' && driver !== null && 'totalCount' in driver;
  return isPool ? (driver as Pool) : null;
}
