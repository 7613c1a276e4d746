import { existsSync } from 'node:fs';
import { parseDatabaseUrl } from '../lib/config/database-url';
import { readEnvironment } from '../lib/config/environment';
import { openDatabase, replaceDatabase } from '../lib/data/database';
import { isUpToDate } from '../prisma/migrate-copy';
import { migrationsPath } from '../prisma/schema-engine';
import { loadSettings } from './load-settings';
import { Refusal } from './refusal';

/** What stands in the way of reading the database that the server uses. */
export type Unreadable = 'missing' | 'outdated' | 'unreachable';

type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: Unreadable };

/**
 * Does some reading in the database that the server would use, a running server's included. Neither makes nor migrates it; says
 * why where there is nothing to read.
 */
export async function onInstalledDatabase<T>(work: () => Promise<T>): Promise<Read<T>> {
  const url = databaseUrl();
  const address = parseDatabaseUrl(url, process.cwd());
  if (address?.kind === 'sqlite') {
    if (!existsSync(address.path)) return { ok: false, why: 'missing' };
    if (!isUpToDate(address.path, migrationsPath('sqlite'))) return { ok: false, why: 'outdated' };
  }
  const database = openDatabase(url);
  replaceDatabase(database);
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    const why = unreadable(error);
    if (why === null) throw error;
    return { ok: false, why };
  } finally {
    await database.close();
  }
}

function databaseUrl(): string {
  loadSettings(process.cwd());
  const read = readEnvironment(process.env, process.cwd());
  if (read.ok) return read.value.databaseUrl;
  throw new Refusal(read.problems.map(({ key, remedy }) => `${key}: ${remedy}`).join(' '));
}

/** Prisma's codes: P1… no way to the database, P2021 and P2022 a table or a column that is not there. */
function unreadable(error: unknown): Unreadable | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'P2021' || code === 'P2022') return 'outdated';
  return /^(P1\d{3}|ECONNREFUSED|ENOTFOUND|28\w{3}|3D000)$/.test(code) ? 'unreachable' : null;
}
