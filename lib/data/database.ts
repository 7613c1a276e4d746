import { PrismaClient } from '@client';
import { PrismaClient as PostgresqlClient } from '@/prisma/postgresql/generated/client/client';
import { parseDatabaseUrl } from '../config/database-url';
import { running } from '../config/running';
import { type PoolFigures, PostgresqlAdapter } from './postgresql-adapter';
import { SqliteAdapter } from './sqlite-adapter';

/**
 * The two clients of one database. On SQLite a bare statement during another request's transaction would share its
 * connection and be rolled back with it, so reads have a connection of their own and writes only ever run in a transaction.
 */
export type Database = {
  readonly kind: 'sqlite' | 'postgresql';
  readonly read: PrismaClient;
  readonly write: PrismaClient;
  /** The connections of a server that has a pool of them; null without one. */
  pool(): PoolFigures | null;
  close(): Promise<void>;
};

/** Opens a database that has been migrated. `url` is `file:/absolute` or `postgresql://…`. */
export function openDatabase(url: string): Database {
  const address = parseDatabaseUrl(url, process.cwd());
  if (address === null) throw new Error('DATABASE_URL must be file:… or postgresql://…');
  return address.kind === 'sqlite' ? openSqlite(address.path) : openPostgresql(address.url);
}

function openSqlite(path: string): Database {
  const read = new PrismaClient({ adapter: new SqliteAdapter(path, 'server-read'), errorFormat: 'minimal' });
  const write = new PrismaClient({ adapter: new SqliteAdapter(path, 'server-write'), errorFormat: 'minimal' });
  return {
    kind: 'sqlite',
    read,
    write,
    pool: () => null,
    close: async () => {
      await Promise.all([read.$disconnect(), write.$disconnect()]);
    },
  };
}

/**
 * The two generated clients have the same models and methods, but no common type. This is the one place that says so;
 * lib/data is type-checked against each of them (tsconfig.json and tsconfig.postgresql.json).
 */
function openPostgresql(connectionString: string): Database {
  const adapter = new PostgresqlAdapter(connectionString, connectionsOfProcess());
  const client = new PostgresqlClient({ adapter, errorFormat: 'minimal' }) as unknown as PrismaClient;
  const close = () => client.$disconnect();
  return { kind: 'postgresql', read: client, write: client, pool: () => adapter.figures(), close };
}

/** DATABASE_POOL; a script or a test may run without the rest of the environment. */
function connectionsOfProcess(): number {
  return running().databasePool;
}

const kept = globalThis as typeof globalThis & { pejlingDatabase?: Database };

/** The database of this process, opened at first use. */
export function database(): Database {
  kept.pejlingDatabase ??= openDatabase(addressOfProcess());
  return kept.pejlingDatabase;
}

function addressOfProcess(): string {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error('DATABASE_URL is not set: start the server with npm start');
  return url;
}

/** Puts another database in place of this process's own; for tests and scripts. */
export function replaceDatabase(other: Database): void {
  kept.pejlingDatabase = other;
}
