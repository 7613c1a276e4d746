/**
 * npm run db:move -- --from file:PATH [--to postgresql://…]
 *
 * Carries an installation from SQLite to an empty PostgreSQL database, the one that DATABASE_URL says unless --to says another, with the counts and checksums of every table compared. The
 * file is only read. Exit code 2, with the reason and the remedy on standard error, for what the caller can mend.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import Database from 'better-sqlite3';
import { parseDatabaseUrl } from '../../lib/config/database-url';
import { isUpToDate } from '../../prisma/migrate-copy';
import { migrationsPath } from '../../prisma/schema-engine';
import { requireSoleUse } from '../../prisma/sole-use';
import { shownAddress } from '../backup/postgres-address';
import { runCommand } from '../backup/run-command';
import { settings } from '../backup/settings';
import { soundness } from '../backup/sqlite-file';
import { Refusal } from '../refusal';
import { move } from './move';

const usage =
  'Usage: npm run db:move -- --from file:PATH [--to postgresql://user:password@host:5432/name]   (without --to: where DATABASE_URL says)';

function readOptions(args: readonly string[]): { readonly path: string; readonly url: string } {
  const { from, to } = parse(args);
  const source = parseDatabaseUrl(from ?? '', process.env.INIT_CWD ?? process.cwd());
  const target = parseDatabaseUrl(to ?? settings().databaseUrl, process.cwd());
  if (source?.kind !== 'sqlite' || target?.kind !== 'postgresql') throw new Refusal(usage);
  return { path: source.path, url: target.url };
}

function parse(args: readonly string[]): { from?: string | undefined; to?: string | undefined } {
  try {
    return parseArgs({ args: [...args], options: { from: { type: 'string' }, to: { type: 'string' } } }).values;
  } catch {
    throw new Refusal(usage);
  }
}

async function run(args: readonly string[]): Promise<void> {
  const { path, url } = readOptions(args);
  if (!existsSync(path)) throw new Refusal(`There is no database at ${path}.`);
  const source = openSource(path);
  try {
    migrateTarget(url);
    console.error(`Moving ${path} to ${shownAddress(url)} …`);
    const moved = await move(source, url);
    for (const { table, rows, sum } of moved) process.stdout.write(`${table}\t${rows}\t${sum}\n`);
    console.error(
      `${moved.length} tables moved, and every count and checksum is the same on both sides. ${path} is as it was.\n${advice}`,
    );
  } finally {
    source.close();
  }
}

const advice =
  'Set DATABASE_URL to the new database, keep SESSION_SECRET (or DATA_DIR/session-secret) as it is, and start Pejling.';

/** The file, held so that nobody writes in it meanwhile: a write after its table was read would be left behind. */
function openSource(path: string): Database.Database {
  requireUnused(path);
  if (!isUpToDate(path, migrationsPath('sqlite'))) {
    throw new Refusal(`${path} is not of this version. Start Pejling on it once, stop it, and move then.`);
  }
  const database = new Database(path, { timeout: 1_000 });
  database.exec('BEGIN IMMEDIATE');
  const problem = soundness(database);
  if (problem === null) return database;
  database.close();
  throw new Refusal(`${path} is damaged, and was not moved: ${problem}. Restore a backup first.`);
}

function requireUnused(path: string): void {
  try {
    requireSoleUse(path);
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : String(error)}`);
  }
}

/** In a process of its own, as a start does it. */
function migrateTarget(url: string): void {
  const environment = { ...process.env, DATABASE_URL: url };
  const args = ['--import', 'tsx', 'prisma/migrate.ts'];
  const done = spawnSync(process.execPath, args, { env: environment, encoding: 'utf8' });
  if (done.status !== 0) throw new Refusal(`The database to move to could not be prepared:\n${done.stderr.trim()}`);
}

runCommand(run);
