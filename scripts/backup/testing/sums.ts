import Database from 'better-sqlite3';
import { parseDatabaseUrl } from '../../../lib/config/database-url';
import { onPostgresql } from '../../../prisma/postgresql-connection';
import type { Table, Value } from '../../move/column';
import { readPostgres, readTables } from '../../move/read-postgres';
import { RowSummer, type TableSum } from '../../move/table-sum';
import { tablesOf } from '../sqlite-file';

/** A table, which of its columns were summed up, and what came of it. */
export type Summed = { readonly columns: readonly string[] } & TableSum;

/**
 * Every table's rows and checksum, without the account of migrations. `only` sums up the columns that an earlier state had, of its
 * tables alone.
 */
export async function sumsOf(
  url: string,
  only?: Readonly<Record<string, Summed>>,
): Promise<Readonly<Record<string, Summed>>> {
  const address = parseDatabaseUrl(url, '/');
  const wanted = (table: Table): Table | null => {
    const columns = only?.[table.name]?.columns;
    if (only === undefined) return table;
    return columns ? { ...table, columns: table.columns.filter(({ name }) => columns.includes(name)) } : null;
  };
  return address?.kind === 'sqlite' ? sumFile(address.path, wanted) : sumServer(url, wanted);
}

type Wanted = (table: Table) => Table | null;

function sumFile(file: string, wanted: Wanted): Record<string, Summed> {
  const database = new Database(file, { fileMustExist: true });
  try {
    const names = tablesOf(database).filter((name) => name !== '_prisma_migrations');
    const summed = names.flatMap((name) => {
      const info = database.pragma(`table_info("${name}")`) as { name: string }[];
      const columns = info.map((column) => ({ name: column.name, type: 'text' as const }));
      const table = wanted({ name, columns: columns.toSorted((a, b) => (a.name < b.name ? -1 : 1)) });
      if (table === null) return [];
      const summer = new RowSummer();
      const list = table.columns.map((column) => `"${column.name}"`).join(', ');
      const rows = database.prepare<[], Value[]>(`SELECT ${list} FROM "${name}"`).raw();
      for (const row of rows.iterate()) summer.add(row);
      return [[name, { columns: table.columns.map((column) => column.name), ...summer.result() }] as const];
    });
    return Object.fromEntries(summed);
  } finally {
    database.close();
  }
}

async function sumServer(url: string, wanted: Wanted): Promise<Record<string, Summed>> {
  return onPostgresql(url, async (session) => {
    const summed: Record<string, Summed> = {};
    await session.query('BEGIN');
    for (const table of (await readTables(session)).map(wanted)) {
      if (table === null) continue;
      const summer = new RowSummer();
      for await (const row of readPostgres(session, table)) summer.add(row);
      summed[table.name] = { columns: table.columns.map((column) => column.name), ...summer.result() };
    }
    await session.query('COMMIT');
    return summed;
  });
}
