import type { PostgresqlPool } from '../../prisma/postgresql-connection';
import type { Column, ColumnType, Table, Value } from './column';
import type { Reference } from './order-tables';

const types: Readonly<Record<string, ColumnType>> = {
  text: 'text',
  integer: 'number',
  'double precision': 'number',
  boolean: 'boolean',
  'timestamp without time zone': 'time',
  bytea: 'bytes',
};

/** Pejling's tables with their columns, without the account of its migrations, which each database keeps for itself. */
export async function readTables(session: PostgresqlPool): Promise<readonly Table[]> {
  const { rows } = await session.query<{ table: string; column: string; type: string }>(
    `SELECT table_name AS "table", column_name AS "column", data_type AS "type" FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name <> '_prisma_migrations' ORDER BY table_name COLLATE "C", column_name COLLATE "C"`,
  );
  const names = [...new Set(rows.map((row) => row.table))];
  return names.map((name) => ({
    name,
    columns: rows.filter((row) => row.table === name).map((row) => ({ name: row.column, type: typeOf(row) })),
  }));
}

function typeOf({ table, column, type }: { table: string; column: string; type: string }): ColumnType {
  const known = types[type];
  if (known === undefined) throw new Error(`${table}.${column} is of the type ${type}, which no value is moved to`);
  return known;
}

/** Which table points to which. */
export async function readReferences(session: PostgresqlPool): Promise<readonly Reference[]> {
  const { rows } = await session.query<Reference>(
    `SELECT own.relname AS "from", other.relname AS "to" FROM pg_constraint
     JOIN pg_class own ON own.oid = conrelid JOIN pg_class other ON other.oid = confrelid
     WHERE contype = 'f' AND connamespace = 'public'::regnamespace`,
  );
  return rows;
}

const batch = 500;

/** The rows of one table, read a batch at a time. Only inside a transaction. */
export async function* readPostgres(
  session: PostgresqlPool,
  { name, columns }: Table,
): AsyncGenerator<readonly Value[]> {
  const list = columns.map(selected).join(', ');
  await session.query(`DECLARE moved CURSOR FOR SELECT ${list} FROM public."${name}"`);
  for (;;) {
    const fetch = { text: `FETCH ${batch} FROM moved`, rowMode: 'array' as const };
    const { rows } = await session.query<Value[]>(fetch);
    yield* rows;
    if (rows.length < batch) break;
  }
  await session.query('CLOSE moved');
}

/** A time is written out by the database: the driver would read it as local. */
function selected({ name, type }: Column): string {
  return type === 'time' ? `to_char("${name}", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')` : `"${name}"`;
}
