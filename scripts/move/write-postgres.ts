import type { PostgresqlPool } from '../../prisma/postgresql-connection';
import type { Table, Value } from './column';

/** A statement takes at most 65,535 values, and should not grow beyond some megabytes. */
const mostValues = 20_000;
const mostBytes = 4_000_000;

/** Stores rows in one table, many at a time. */
export async function writePostgres(
  session: PostgresqlPool,
  table: Table,
  rows: Iterable<readonly Value[]>,
): Promise<void> {
  let values: Value[] = [];
  let bytes = 0;
  for (const row of rows) {
    values.push(...row);
    bytes += row.reduce<number>((sum, value) => sum + sizeOf(value), 0);
    if (values.length + table.columns.length > mostValues || bytes > mostBytes) {
      await insert(session, table, values);
      [values, bytes] = [[], 0];
    }
  }
  if (values.length > 0) await insert(session, table, values);
}

function sizeOf(value: Value): number {
  return typeof value === 'string' || value instanceof Uint8Array ? value.length : 8;
}

async function insert(session: PostgresqlPool, { name, columns }: Table, values: readonly Value[]): Promise<void> {
  const width = columns.length;
  const list = columns.map((column) => `"${column.name}"`).join(', ');
  const row = (start: number) => `(${columns.map((_, index) => `$${start + index + 1}`).join(', ')})`;
  const places = Array.from({ length: values.length / width }, (_, index) => row(index * width)).join(', ');
  const given = values.map((value) => (value instanceof Uint8Array ? Buffer.from(value) : value));
  await session.query(`INSERT INTO public."${name}" (${list}) VALUES ${places}`, given);
}
