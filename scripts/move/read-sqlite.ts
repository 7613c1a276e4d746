import type { Database } from 'better-sqlite3';
import { Refusal } from '../refusal';
import type { Table, Value } from './column';
import { fromSqlite } from './from-sqlite';

/** The rows of one table of a SQLite file, one at a time. */
export function* readSqlite(database: Database, { name, columns }: Table): Generator<readonly Value[]> {
  const list = columns.map((column) => `"${column.name}"`).join(', ');
  const statement = database.prepare<[], unknown[]>(`SELECT ${list} FROM "${name}"`).raw();
  for (const row of statement.iterate()) {
    try {
      yield columns.map((column, index) => fromSqlite(row[index], column));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      throw new Refusal(
        `PostgreSQL cannot hold a row of ${name} (${keyOf(row, columns)}): ${error.message}. Nothing was moved.`,
      );
    }
  }
}

/** Which row it is, without telling what it says. */
function keyOf(row: readonly unknown[], columns: Table['columns']): string {
  const keys = columns.flatMap(({ name }, index) => (/^id$|Id$/.test(name) ? [`${name} ${String(row[index])}`] : []));
  return keys.join(', ');
}
