/**
 * npm run backup [-- --to FOLDER] [--keep N]
 *
 * Writes one file with the whole database, while it is in use: into FOLDER, or DATA_DIR/backups. With --keep, all but the newest N
 * of this installation's backups in the folder are removed afterwards, and never the one just made. Prints the file's path. Exit code 2, with the reason and the remedy on standard
 * error, for what the caller can mend.
 */
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type DatabaseAddress, parseDatabaseUrl } from '../../lib/config/database-url';
import { Refusal } from '../refusal';
import { backUpPostgres } from './back-up-postgres';
import { backUpSqlite } from './back-up-sqlite';
import { backupName, type Kept, keepNewest, openFolder } from './backup-folder';
import type { BackupHeader } from './header';
import { installationOf } from './installation-of';
import { shownAddress } from './postgres-address';
import { runCommand } from './run-command';
import { ownVersion, settings } from './settings';

const usage = 'Usage: npm run backup [-- --to FOLDER] [--keep N]   (N is 1 or more)';

function readOptions(args: readonly string[]): { readonly to: string | null; readonly keep: number | null } {
  try {
    const { values } = parseArgs({ args: [...args], options: { to: { type: 'string' }, keep: { type: 'string' } } });
    if (values.keep !== undefined && !/^[1-9]\d{0,5}$/.test(values.keep)) throw new Refusal(usage);
    return { to: values.to ?? null, keep: values.keep === undefined ? null : Number(values.keep) };
  } catch {
    throw new Refusal(usage);
  }
}

async function run(args: readonly string[]): Promise<void> {
  const { to, keep } = readOptions(args);
  const { databaseUrl, dataDir } = settings();
  const folder = to === null ? join(dataDir, 'backups') : resolve(process.env.INIT_CWD ?? '.', to);
  const made = new Date().toISOString();
  const address = existing(databaseUrl);
  const name = backupName(made, await installationOf(address));
  const path = join(folder, name);
  const header = await backUpInto(folder, address, { path, header: { version: ownVersion(), made } });
  const rows = Object.values(header.rows).reduce((sum, count) => sum + count, 0);
  const size = Math.ceil(statSync(path).size / 1024);
  console.error(`Backup made: ${rows} rows of ${Object.keys(header.rows).length} tables, ${size} kB.`);
  process.stdout.write(`${path}\n`);
  if (keep !== null) sayKept(keepNewest(folder, { made: name, keep }));
}

function sayKept({ removed, future }: Kept): void {
  for (const name of removed) console.error(`Removed: ${name}`);
  for (const name of future) {
    console.error(
      `Left and not counted: ${name} is dated in the future. Was a clock wrong? Remove it when you are sure.`,
    );
  }
}

function existing(databaseUrl: string): DatabaseAddress {
  const address = parseDatabaseUrl(databaseUrl, process.cwd());
  if (address !== null && (address.kind === 'postgresql' || existsSync(address.path))) return address;
  throw new Refusal(
    `There is no database at ${databaseUrl}. Is DATABASE_URL or DATA_DIR the server’s own? docs/operations.md, “Commands beside the server”.`,
  );
}

type Target = { readonly path: string; readonly header: Pick<BackupHeader, 'version' | 'made'> };

/** A backup that was not made leaves no folder that was made for it. */
async function backUpInto(folder: string, address: DatabaseAddress, target: Target): Promise<BackupHeader> {
  const leave = openFolder(folder);
  try {
    return await backUp(address, target);
  } catch (error) {
    leave();
    throw error;
  }
}

async function backUp(address: DatabaseAddress, target: Target): Promise<BackupHeader> {
  console.error(`Backing up ${address.kind === 'sqlite' ? address.path : shownAddress(address.url)} …`);
  return address.kind === 'sqlite'
    ? backUpSqlite({ file: address.path, ...target })
    : backUpPostgres({ url: address.url, ...target });
}

runCommand(run);
