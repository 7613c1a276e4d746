import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { takeTurn } from '../../prisma/one-at-a-time';
import { onPostgresql, type PostgresqlPool } from '../../prisma/postgresql-connection';
import { Refusal } from '../refusal';
import { afterRestore } from './after-restore';
import type { CheckedBackup } from './check-file';
import type { BackupHeader } from './header';
import { postgresAddress, shownAddress } from './postgres-address';
import { postgresPrograms } from './postgres-programs';
import { countOthers, listTables, serverVersion } from './postgres-tables';

type Asked = {
  readonly url: string;
  readonly backup: CheckedBackup;
  readonly replace: boolean;
  readonly now: Date;
  /** How long to look for others, in milliseconds. */
  readonly watch?: number;
};

/**
 * An idle server connects anew for its jobs every fifteen seconds, and each time stays connected for ten: who looks for this long
 * sees it.
 */
const usualWatch = 17_000;

/**
 * Restores a backup into a PostgreSQL database, and answers the schema in which the old tables are kept; null where there were none.
 * All of it is one transaction, the comparison of the rows included: it is done, or nothing is changed.
 */
export async function restorePostgres({
  url,
  backup,
  replace,
  now,
  watch = usualWatch,
}: Asked): Promise<string | null> {
  return onPostgresql(url, async (session) => {
    const occupied = (await listTables(session)).length > 0;
    if (occupied && !replace) {
      throw new Refusal(
        `The database ${shownAddress(url)} holds tables. With --replace they are put aside in a schema of their own, and the backup takes their place.`,
      );
    }
    const programs = postgresPrograms(await serverVersion(session), ['pg_restore', 'psql']);
    await requireQuiet(session, occupied ? watch : 0);
    await takeTurn(session);
    const aside = occupied ? `before_restore_${now.toISOString().replaceAll(/\D/g, '')}` : null;
    await pour({ url, programs, data: backup.data(), before: opening(aside), after: closing(backup.header, now) });
    await session.query('ANALYZE');
    return aside;
  });
}

async function requireQuiet(session: PostgresqlPool, watch: number): Promise<void> {
  for (let waited = 0; ; waited += 500) {
    if ((await countOthers(session)) > 0) {
      throw new Refusal('The database is in use. Stop every Pejling that uses it, and run it again.');
    }
    if (waited >= watch) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

function opening(aside: string | null): string {
  const make = aside === null ? '' : `ALTER SCHEMA public RENAME TO "${aside}";\nCREATE SCHEMA public;\n`;
  return `BEGIN;\n${make}`;
}

/** Refuses what differs from the header, before anything is final. */
function closing(header: BackupHeader, now: Date): string {
  const checks = Object.entries(header.rows).map(
    ([table, rows]) =>
      `IF (SELECT count(*) FROM public."${table}") <> ${rows} THEN RAISE EXCEPTION '% does not have its ${rows} rows', '${table}'; END IF;`,
  );
  const check = `DO $check$ BEGIN\n${checks.join('\n')}\nEND $check$;`;
  return `\n${check}\nSET search_path = public;\n${afterRestore(header, now)}\nCOMMIT;\n`;
}

type Pouring = {
  readonly url: string;
  readonly programs: string;
  readonly data: Readable;
  readonly before: string;
  readonly after: string;
};

/**
 * Backup ▶ pg_restore, which makes SQL of it ▶ psql. The transaction is ended only when pg_restore has said all: where it fails,
 * or we are killed, psql's connection ends in the middle and nothing has happened.
 */
async function pour({ url, programs, data, before, after }: Pouring): Promise<void> {
  const { address, environment } = postgresAddress(url);
  const unpack = start(
    join(programs, 'pg_restore'),
    ['--schema=public', '--no-owner', '--no-privileges', '--file=-'],
    environment,
  );
  const options = ['--no-psqlrc', '--quiet', '--set=ON_ERROR_STOP=1', '--output=/dev/null'];
  const apply = start(join(programs, 'psql'), [...options, `--dbname=${address}`], environment);
  apply.input.write(before);
  const fed = quietly(pipeline(data, unpack.input));
  const moved = quietly(pipeline(unpack.output, apply.input, { end: false }));
  await Promise.all([fed, Promise.race([moved, apply.ended])]);
  const complete = (await stopUnless(unpack, apply)) === 0;
  apply.input.end(complete ? after : 'ROLLBACK;\n');
  if ((await apply.ended) === 0 && complete) return;
  throw new Refusal(
    `The backup could not be restored, and nothing was changed:\n${`${unpack.said()}${apply.said()}`.trim()}`,
  );
}

type Program = {
  readonly input: Writable;
  readonly output: Readable;
  readonly ended: Promise<number | null>;
  readonly said: () => string;
  readonly stop: () => void;
};

/** How pg_restore ended; it is stopped when psql has given up, since nobody reads it then. */
async function stopUnless(unpack: Program, apply: Program): Promise<number | null> {
  void apply.ended.then(unpack.stop);
  return unpack.ended;
}

/** A pipe that breaks is told by the programs' own ends. */
function quietly(work: Promise<void>): Promise<void> {
  return work.catch(() => undefined);
}

function start(program: string, args: readonly string[], environment: NodeJS.ProcessEnv): Program {
  const child = spawn(program, args, { env: environment, stdio: ['pipe', 'pipe', 'pipe'] });
  let said = '';
  child.stderr.on('data', (data) => (said += String(data)));
  child.stdin.on('error', () => undefined);
  const ended = new Promise<number | null>((resolve) => {
    child.once('error', (error) => {
      said += error.message;
      resolve(null);
    });
    child.once('close', resolve);
  });
  return { input: child.stdin, output: child.stdout, ended, said: () => said, stop: () => void child.kill() };
}
