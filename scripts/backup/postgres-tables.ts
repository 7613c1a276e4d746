import type { PostgresqlPool } from '../../prisma/postgresql-connection';

/** The server's main version, such as 15. */
export async function serverVersion(session: PostgresqlPool): Promise<number> {
  const { rows } = await session.query<{ version: string }>(`SELECT current_setting('server_version_num') AS version`);
  return Math.floor(Number(rows[0]?.version ?? 0) / 10_000);
}

/** The tables of Pejling's schema. */
export async function listTables(session: PostgresqlPool): Promise<readonly string[]> {
  const { rows } = await session.query<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename COLLATE "C"`,
  );
  return rows.map((row) => row.name);
}

/** How many rows each table has. */
export async function countTables(session: PostgresqlPool): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of await listTables(session)) {
    const { rows } = await session.query<{ rows: string }>(`SELECT count(*) AS rows FROM public."${table}"`);
    counts[table] = Number(rows[0]?.rows ?? 0);
  }
  return counts;
}

/** How many others are connected to the database by the same account. */
export async function countOthers(session: PostgresqlPool): Promise<number> {
  const { rows } = await session.query<{ others: string }>(
    `SELECT count(*) AS others FROM pg_stat_activity
     WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'`,
  );
  return Number(rows[0]?.others ?? 0);
}
