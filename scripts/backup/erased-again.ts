import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { DatabaseAddress } from '../../lib/config/database-url';
import { onPostgresql } from '../../prisma/postgresql-connection';

/**
 * The accounts that were erased in the database put aside, and are persons again in the restored one: their ids. None where the old
 * one cannot be read.
 */
export async function erasedAgain(address: DatabaseAddress, aside: string): Promise<readonly string[]> {
  return address.kind === 'sqlite' ? inFiles(aside, address.path) : inSchemas(address.url, aside);
}

function inFiles(aside: string, file: string): readonly string[] {
  const erased = new Set(erasedIn(aside));
  const still = new Set(erasedIn(file));
  return idsIn(file).filter((id) => erased.has(id) && !still.has(id));
}

const idsIn = (file: string) => readIds(file, 'SELECT "id" FROM "User" ORDER BY "id"');
const erasedIn = (file: string) => readIds(file, 'SELECT "id" FROM "User" WHERE "erasedAt" IS NOT NULL');

/** A database of an older version has no such column, and a damaged one cannot be asked. */
function readIds(file: string, sql: string): readonly string[] {
  if (!existsSync(file)) return [];
  const database = new Database(file);
  try {
    return database
      .prepare<[], { id: string }>(sql)
      .all()
      .map((row) => row.id);
  } catch {
    return [];
  } finally {
    database.close();
  }
}

/** As JSON, a column that an older version does not have is null. */
async function inSchemas(url: string, aside: string): Promise<readonly string[]> {
  return onPostgresql(url, async (session) => {
    const { rows } = await session.query<{ id: string }>(
      `SELECT restored."id" FROM public."User" restored JOIN "${aside}"."User" earlier USING ("id")
       WHERE to_jsonb(earlier)->>'erasedAt' IS NOT NULL AND to_jsonb(restored)->>'erasedAt' IS NULL ORDER BY 1`,
    );
    return rows.map((row) => row.id);
  });
}
