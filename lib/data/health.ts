import { database } from './database';
import type { PoolFigures } from './postgresql-adapter';

/** What monitoring asks of the database. */
export type DatabaseHealth = {
  readonly kind: 'sqlite' | 'postgresql';
  /** The newest migration that has been applied. */
  readonly migration: string;
};

/** Asks the database for its newest migration; null when it does not answer. */
export async function readHealth(): Promise<DatabaseHealth | null> {
  const { kind, read } = database();
  const query =
    'SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY migration_name DESC LIMIT 1';
  try {
    const rows = await read.$queryRawUnsafe<{ name: string }[]>(query);
    return { kind, migration: rows[0]?.name ?? '' };
  } catch {
    return null;
  }
}

/** What a monitor draws of the database over time. */
export type DatabaseFigures = {
  readonly bytes: number;
  readonly lettersWaiting: number;
  readonly lettersGivenUp: number;
  /** Null on SQLite, which has no pool. */
  readonly connections: PoolFigures | null;
};

/** The one question that the two databases put differently: how many bytes they take. */
const sizeOf = {
  sqlite: 'SELECT page_count * page_size AS bytes FROM pragma_page_count(), pragma_page_size()',
  postgresql: 'SELECT pg_database_size(current_database()) AS bytes',
} as const;

/** Reads the figures; null when the database does not answer. */
export async function readDatabaseFigures(): Promise<DatabaseFigures | null> {
  const { kind, read, pool } = database();
  try {
    const size = await read.$queryRawUnsafe<{ bytes: bigint | number }[]>(sizeOf[kind]);
    const lettersWaiting = await read.outgoingMail.count({ where: { sentAt: null, givenUpAt: null } });
    const lettersGivenUp = await read.outgoingMail.count({ where: { givenUpAt: { not: null } } });
    return { bytes: Number(size[0]?.bytes ?? 0), lettersWaiting, lettersGivenUp, connections: pool() };
  } catch {
    return null;
  }
}
