import Database from 'better-sqlite3';
import type { DatabaseAddress } from '../../lib/config/database-url';
import { onPostgresql } from '../../prisma/postgresql-connection';
import { Refusal } from '../refusal';

/** Made at random when the database was, and carried along by a restore. */
const firstStep =
  'SELECT id FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY migration_name, started_at LIMIT 1';

/** Tells the backups of one installation from another's in the same folder: eight hexadecimal digits. */
export async function installationOf(address: DatabaseAddress): Promise<string> {
  const id = address.kind === 'sqlite' ? inFile(address.path) : await onServer(address.url);
  const digits = id?.replaceAll('-', '').slice(0, 8).toLowerCase() ?? '';
  if (!/^[0-9a-f]{8}$/.test(digits))
    throw new Refusal('The database is none of Pejling’s: it tells no step of its making.');
  return digits;
}

function inFile(path: string): string | undefined {
  const database = new Database(path, { fileMustExist: true, timeout: 20_000 });
  try {
    return database.prepare<[], { id: string }>(firstStep).get()?.id;
  } finally {
    database.close();
  }
}

async function onServer(url: string): Promise<string | undefined> {
  return onPostgresql(url, async (session) => (await session.query<{ id: string }>(firstStep)).rows[0]?.id);
}
