import { PrismaClient } from '@client';
import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient as PostgresqlClient } from '@/prisma/postgresql/generated/client/client';
import { parseDatabaseUrl } from '../config/database-url';
import { SqliteAdapter } from './sqlite-adapter';

/**
 * The two clients of one database. On SQLite a bare statement during another request's transaction would share its
 * connection and be rolled back with it, so reads have a connection of their own and writes only ever run in a transaction.
 */
export type Database = {
  readonly kind: 'sqlite' | 'postgresql';
  readonly read: PrismaClient;
  readonly write: PrismaClient;
  close(): Promise<void>;
};

/** Opens a database that has been migrated. `url` is `file:/absolute` or `postgresql://…`. */
export function openDatabase(url: string): Database {
  const address = parseDatabaseUrl(url, process.cwd());
  if (address === null) throw new Error('DATABASE_URL must be file:… or postgresql://…');
  return address.kind === 'sqlite' ? openSqlite(address.path) : openPostgresql(address.url);
}

function openSqlite(path: string): Database {
  const read = new PrismaClient({ adapter: new SqliteAdapter(path) });
  const write = new PrismaClient({ adapter: new SqliteAdapter(path) });
  return {
    kind: 'sqlite',
    read,
    write,
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
  const client = new PostgresqlClient({ adapter: new PrismaPg({ connectionString }) }) as unknown as PrismaClient;
  return { kind: 'postgresql', read: client, write: client, close: () => client.$disconnect() };
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
