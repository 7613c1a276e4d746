import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { startPostgres } from '../scripts/postgres.mjs';

export type MadeDatabase = { readonly url: string; readonly remove: () => void };

/** A database in the cluster: made when there is none by that name yet. The same name, such as a folder's path, is the same database. */
export function databaseIn(cluster: string, name: string): MadeDatabase {
  const database = `pejling_${createHash('sha256').update(name).digest('hex').slice(0, 20)}`;
  const known = ask(cluster, `SELECT 1 FROM pg_database WHERE datname = '${database}'`);
  if (known === '') ask(cluster, `CREATE DATABASE ${database}`);
  const url = new URL(cluster);
  url.pathname = `/${database}`;
  return { url: url.href, remove: () => void ask(cluster, `DROP DATABASE IF EXISTS ${database} WITH (FORCE)`) };
}

function ask(cluster: string, statement: string): string {
  return execFileSync('psql', [cluster, '-qtA', '-v', 'ON_ERROR_STOP=1', '-c', statement], { encoding: 'utf8' }).trim();
}

/** The cluster that the tests were given, or one of our own, to be stopped. */
export async function testCluster(): Promise<{ readonly url: string; readonly stop: () => void }> {
  const given = process.env.E2E_POSTGRES_URL ?? process.env.TEST_POSTGRES_URL;
  return given === undefined ? startPostgres() : { url: given, stop: () => undefined };
}
