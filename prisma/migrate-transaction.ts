import { takeTurn } from './one-at-a-time';
import { PostgresqlMigrationAdapter } from './postgresql-adapter';
import { onPostgresql, type PostgresqlPool } from './postgresql-connection';
import { refuseNewer } from './refuse-newer';
import { migrationList } from './schema-engine';

/**
 * Migrates a PostgreSQL database in one transaction: when a step fails, or the process is killed, every step before it is undone
 * as well. Of processes that start at once one migrates, and the others find it done.
 */
export async function migrateTransaction(
  { url, folder }: { readonly url: string; readonly folder: string },
  migrate: (factory: PostgresqlMigrationAdapter) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  return onPostgresql(url, async (session) => {
    await takeTurn(session);
    const applied = await appliedSteps(session);
    refuseNewer(applied, folder);
    if (migrationList(folder).migrationDirectories.every((step) => applied.includes(step.path))) return [];
    const adapter = new PostgresqlMigrationAdapter(session);
    await session.query('BEGIN');
    try {
      const names = await migrate(adapter);
      await session.query('COMMIT');
      return names;
    } catch (error) {
      await session.query('ROLLBACK');
      throw adapter.failure ?? error;
    }
  });
}

/** The steps that are done, in order; none in a database that is new. */
async function appliedSteps(session: PostgresqlPool): Promise<readonly string[]> {
  const table = await session.query(`SELECT to_regclass('_prisma_migrations') AS "found"`);
  if (table.rows[0]?.found === null) return [];
  const { rows } = await session.query<{ name: string }>(
    'SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY migration_name',
  );
  return rows.map((row) => row.name);
}
