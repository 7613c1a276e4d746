import { randomUUID } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { takeTurn } from '../../prisma/one-at-a-time';
import { onPostgresql, type PostgresqlPool } from '../../prisma/postgresql-connection';
import { unequalRows } from '../backup/equal-rows';
import { countTables } from '../backup/postgres-tables';
import { countRows } from '../backup/sqlite-file';
import { Refusal } from '../refusal';
import type { Table } from './column';
import { orderTables } from './order-tables';
import { readPostgres, readReferences, readTables } from './read-postgres';
import { readSqlite } from './read-sqlite';
import { RowSummer, type TableSum } from './table-sum';
import { writePostgres } from './write-postgres';

export type Moved = TableSum & { readonly table: string };

/**
 * Copies every row of a SQLite file into an empty, migrated PostgreSQL database, and reads them back: when the count or the checksum
 * of any table differs, nothing is kept. One transaction; the file is only read. Answers each table's count and checksum.
 */
export async function move(source: Database, url: string): Promise<readonly Moved[]> {
  return onPostgresql(url, async (session) => {
    await takeTurn(session);
    await session.query('BEGIN ISOLATION LEVEL SERIALIZABLE');
    const moved = await copyAll(source, session);
    await tellAudit(session, moved);
    await session.query('COMMIT');
    await session.query('ANALYZE');
    return moved;
  });
}

async function copyAll(source: Database, session: PostgresqlPool): Promise<readonly Moved[]> {
  await requireEmpty(session);
  const tables = await readTables(session);
  const order = orderTables(
    tables.map((table) => table.name),
    await readReferences(session),
  );
  const moved: Moved[] = [];
  for (const name of order) {
    const table = tables.find((each) => each.name === name);
    if (table !== undefined) moved.push({ table: name, ...(await copyTable(source, session, table)) });
  }
  requireAll(source, moved);
  return moved;
}

/** The file's own count of every table that it has, against what was moved. */
function requireAll(source: Database, moved: readonly Moved[]): void {
  const { _prisma_migrations, ...expected } = countRows(source);
  const unequal = unequalRows(expected, Object.fromEntries(moved.map(({ table, rows }) => [table, rows])));
  if (unequal !== null) throw new Refusal(`Not everything would have been moved: ${unequal}. Nothing was moved.`);
}

async function requireEmpty(session: PostgresqlPool): Promise<void> {
  const { _prisma_migrations, ...counts } = await countTables(session);
  const filled = Object.keys(counts).filter((table) => counts[table] !== 0);
  if (filled.length === 0) return;
  throw new Refusal(
    `The database to move to is not empty: ${filled.length} of its tables hold rows, ${filled[0]} among them. Make a new, empty one; Pejling must not have been started on it.`,
  );
}

async function copyTable(source: Database, session: PostgresqlPool, table: Table): Promise<TableSum> {
  const sent = new RowSummer();
  await writePostgres(session, table, summed(readSqlite(source, table), sent));
  const kept = new RowSummer();
  for await (const row of readPostgres(session, table)) kept.add(row);
  const [expected, found] = [sent.result(), kept.result()];
  if (expected.rows === found.rows && expected.sum === found.sum) return found;
  throw new Refusal(
    `${table.name} did not arrive as it was sent: ${expected.rows} rows (${expected.sum}) were sent, ${found.rows} (${found.sum}) are there. Nothing was moved.`,
  );
}

function* summed<T extends Parameters<RowSummer['add']>[0]>(rows: Iterable<T>, summer: RowSummer): Generator<T> {
  for (const row of rows) {
    summer.add(row);
    yield row;
  }
}

async function tellAudit(session: PostgresqlPool, moved: readonly Moved[]): Promise<void> {
  const after = JSON.stringify({ tables: moved.length, rows: moved.reduce((sum, { rows }) => sum + rows, 0) });
  await session.query(
    `INSERT INTO public."AuditEvent" ("id", "at", "action", "entity", "entityId", "after")
     VALUES ($1, now() AT TIME ZONE 'UTC', $2, 'installation', 'database', $3)`,
    [randomUUID(), 'installation.moved', after],
  );
}
