import { database } from './database';

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
