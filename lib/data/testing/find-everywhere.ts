import { database } from '../database';

/** Each "table.column" in which some row holds the text, in any case: every table there is, and every column of it. */
export async function findEverywhere(text: string): Promise<string[]> {
  const wanted = text.toLowerCase();
  const found = new Set<string>();
  for (const table of await tableNames()) {
    const rows = await database().read.$queryRawUnsafe<Record<string, unknown>[]>(`SELECT * FROM "${table}"`);
    for (const row of rows)
      for (const [column, value] of Object.entries(row))
        if (asText(value).toLowerCase().includes(wanted)) found.add(`${table}.${column}`);
  }
  return [...found].sort();
}

async function tableNames(): Promise<string[]> {
  const sql = process.env.TEST_POSTGRES_URL
    ? "SELECT table_name::text AS name FROM information_schema.tables WHERE table_schema = 'public'"
    : "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'";
  const rows = await database().read.$queryRawUnsafe<{ name: string }[]>(sql);
  return rows.map(({ name }) => name);
}

function asText(value: unknown): string {
  return value instanceof Uint8Array ? Buffer.from(value).toString('utf8') : String(value);
}
