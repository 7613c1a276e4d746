import type { Database } from 'better-sqlite3';

/** The tables of a file, without SQLite's own. */
export function tablesOf(database: Database): readonly string[] {
  const sql = `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`;
  return database
    .prepare<[], { name: string }>(sql)
    .all()
    .map((row) => row.name);
}

/** How many rows each table has. */
export function countRows(database: Database): Record<string, number> {
  const count = (table: string) =>
    database.prepare<[], { rows: number }>(`SELECT count(*) AS rows FROM "${table}"`).get()?.rows ?? 0;
  return Object.fromEntries(tablesOf(database).map((table) => [table, count(table)]));
}

/** What is wrong with the file, in SQLite's words; null when every page, index and reference is sound. */
export function soundness(database: Database): string | null {
  try {
    return pagesOf(database) ?? referencesOf(database);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function pagesOf(database: Database): string | null {
  const pages = database.pragma('integrity_check') as { integrity_check: string }[];
  const [first] = pages;
  return first?.integrity_check === 'ok' ? null : (first?.integrity_check ?? 'it cannot be checked');
}

function referencesOf(database: Database): string | null {
  const [dangling] = database.pragma('foreign_key_check') as { table: string; parent: string }[];
  return dangling === undefined
    ? null
    : `a row of ${dangling.table} points to a row of ${dangling.parent} that is not there`;
}
