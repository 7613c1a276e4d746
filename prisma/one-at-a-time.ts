import { onPostgresql, type PostgresqlPool } from './postgresql-connection';

/** Any number that nobody else uses: the lock's name within one database. */
const lockKey = 7_366_501;

/** How long a start waits for another to be done. A large migration takes its time. */
const patience = '15min';

/**
 * Waits until no other process migrates or fills this PostgreSQL database, and keeps it so until the session ends. Throws when
 * it has waited for a quarter of an hour.
 */
export async function takeTurn(session: PostgresqlPool): Promise<void> {
  await session.query(`SET lock_timeout = '${patience}'`);
  try {
    await session.query('SELECT pg_advisory_lock($1)', [lockKey]);
  } catch (error) {
    if (!String(error).includes('lock timeout')) throw error;
    throw new Error(
      `Another process has been preparing this database for ${patience}. See what it does, and start again.`,
    );
  }
  await session.query('SET lock_timeout = DEFAULT');
}

/** Does some work on a PostgreSQL database while no other process migrates or fills it. */
export async function oneAtATime<T>(url: string, work: () => Promise<T>): Promise<T> {
  return onPostgresql(url, async (session) => {
    await takeTurn(session);
    return work();
  });
}
