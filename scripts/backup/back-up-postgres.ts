import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { onPostgresql, type PostgresqlPool } from '../../prisma/postgresql-connection';
import { Refusal } from '../refusal';
import type { BackupHeader } from './header';
import { postgresAddress } from './postgres-address';
import { postgresPrograms } from './postgres-programs';
import { countTables, serverVersion } from './postgres-tables';
import { writeFile } from './write-file';

type Asked = { readonly url: string; readonly path: string; readonly header: Pick<BackupHeader, 'version' | 'made'> };

/**
 * Dumps a PostgreSQL database while others write in it, by pg_dump, and packs it. The rows are counted in the very snapshot that is
 * dumped.
 */
export async function backUpPostgres({ url, path, header }: Asked): Promise<BackupHeader> {
  return onPostgresql(url, async (session) => {
    const folder = postgresPrograms(await serverVersion(session), ['pg_dump']);
    await session.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const snapshot = await session.query<{ id: string }>('SELECT pg_export_snapshot() AS id');
    const found = { rows: await countTables(session), migration: await newestStep(session) };
    const dump = startDump(join(folder, 'pg_dump'), { url, snapshot: snapshot.rows[0]?.id ?? '' });
    const whole = { pejling: 'backup', format: 1, kind: 'postgresql', ...header, ...found } as const;
    return writeFile({ path, header: whole }, dump.output, dump.finished);
  });
}

async function newestStep(session: PostgresqlPool): Promise<string> {
  const { rows } = await session.query<{ name: string | null }>(
    'SELECT max(migration_name) AS name FROM public._prisma_migrations WHERE finished_at IS NOT NULL',
  );
  return rows[0]?.name ?? '';
}

/** Pejling's own tables, without owner and rights, so that another account can restore them. */
const options = [
  '--format=custom',
  '--compress=0',
  '--schema=public',
  '--no-owner',
  '--no-privileges',
  '--no-comments',
];

function startDump(program: string, { url, snapshot }: { readonly url: string; readonly snapshot: string }) {
  const { address, environment } = postgresAddress(url);
  const args = [...options, '--lock-wait-timeout=60s', `--snapshot=${snapshot}`, `--dbname=${address}`];
  const child = spawn(program, args, { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stderr.on('data', (data) => (said += String(data)));
  const ended = new Promise<number | null>((resolve) => {
    child.once('error', (error) => {
      said += error.message;
      resolve(null);
    });
    child.once('close', resolve);
  });
  const finished = async () => {
    if ((await ended) !== 0) throw new Refusal(`pg_dump did not finish, and no backup was made:\n${said.trim()}`);
  };
  return { output: child.stdout, finished };
}
