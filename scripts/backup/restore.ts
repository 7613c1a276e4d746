/**
 * npm run restore -- FILE [--replace]
 *
 * Puts a backup in the place of the server's database. The whole file is held against its checksum first; nothing that is there is
 * overwritten: with --replace it is kept aside. Exit code 2, with the reason and the remedy on standard error, for what the caller
 * can mend.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type DatabaseAddress, parseDatabaseUrl } from '../../lib/config/database-url';
import { migrationList, migrationsPath } from '../../prisma/schema-engine';
import { Refusal } from '../refusal';
import { ageInWords } from './age-in-words';
import { type CheckedBackup, checkFile } from './check-file';
import { erasedAgain } from './erased-again';
import { shownAddress } from './postgres-address';
import { restorePostgres } from './restore-postgres';
import { restoreSqlite } from './restore-sqlite';
import { runCommand } from './run-command';
import { settings } from './settings';

const usage = 'Usage: npm run restore -- FILE [--replace]';

function readOptions(args: readonly string[]): { readonly path: string; readonly replace: boolean } {
  try {
    const options = { replace: { type: 'boolean' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    const [path, ...rest] = positionals;
    if (path === undefined || rest.length > 0) throw new Refusal(usage);
    return { path: resolve(process.env.INIT_CWD ?? '.', path), replace: values.replace ?? false };
  } catch {
    throw new Refusal(usage);
  }
}

async function run(args: readonly string[]): Promise<void> {
  const { path, replace } = readOptions(args);
  const address = parseDatabaseUrl(settings().databaseUrl, process.cwd());
  if (address === null) throw new Refusal('DATABASE_URL must be file:… or postgresql://…');
  const backup = await checkFile(path);
  const now = new Date();
  const { made, version, kind } = backup.header;
  console.error(`The backup was made ${made}, ${ageInWords(made, now)}, by Pejling ${version} on ${kind}.`);
  refuseOther(backup, address);
  const aside = await restore(address, { backup, replace, now });
  const rows = Object.values(backup.header.rows).reduce((sum, count) => sum + count, 0);
  const where = address.kind === 'sqlite' ? address.path : shownAddress(address.url);
  process.stdout.write(`Restored: ${rows} rows of ${Object.keys(backup.header.rows).length} tables into ${where}\n`);
  if (aside !== null) process.stdout.write(`The database that was there is kept as ${aside}\n`);
  process.stdout.write(`${advice}\n`);
  for (const id of aside === null ? [] : await erasedAgain(address, aside)) {
    process.stdout.write(`Erased since the backup, and to be erased again: account ${id}\n`);
  }
}

const advice = [
  'Start Pejling: it brings the database up to date. Everybody signs in anew.',
  'Persons who were erased after the backup was made are back, and must be erased again: docs/backup.md.',
].join('\n');

/** Before anything is unpacked: what the header alone tells. */
function refuseOther({ header }: CheckedBackup, address: DatabaseAddress): void {
  if (header.kind !== address.kind) {
    throw new Refusal(
      `The backup is of a database on ${header.kind}, and DATABASE_URL is ${address.kind}. Restore it where it belongs; npm run db:move carries an installation from SQLite to PostgreSQL.`,
    );
  }
  const known = migrationList(migrationsPath(header.kind)).migrationDirectories.map((step) => step.path);
  if (known.includes(header.migration)) return;
  throw new Refusal(
    `The backup was made by a newer version of Pejling (${header.version}, at ${header.migration}). Restore it with that version.`,
  );
}

type Restoring = { readonly backup: CheckedBackup; readonly replace: boolean; readonly now: Date };

async function restore(address: DatabaseAddress, restoring: Restoring): Promise<string | null> {
  return address.kind === 'sqlite'
    ? restoreSqlite({ file: address.path, ...restoring })
    : restorePostgres({ url: address.url, ...restoring });
}

runCommand(run);
