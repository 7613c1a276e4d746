import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseKind } from '../../../prisma/schema-engine';

export type Place = {
  readonly kind: DatabaseKind;
  readonly url: string;
  /** Loses the database, as a broken disk would. */
  readonly destroy: () => void;
  readonly remove: () => void;
};

/** The kind of database that these tests run on: PostgreSQL where there is a cluster to make databases in. */
export const kind: DatabaseKind = process.env.TEST_POSTGRES_URL ? 'postgresql' : 'sqlite';

/** Room for a database of its own, empty or not there yet. */
export function makePlace(): Place {
  const cluster = process.env.TEST_POSTGRES_URL;
  return cluster ? inCluster(cluster) : inFolder();
}

/** Room for a SQLite file, whatever the tests run on. */
export function inFolder(): Place & { readonly file: string } {
  const folder = mkdtempSync(join(tmpdir(), 'pejling-place-'));
  const file = join(folder, 'pejling.db');
  return {
    kind: 'sqlite',
    file,
    url: `file:${file}`,
    destroy: () => {
      for (const suffix of ['', '-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true });
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function inCluster(cluster: string): Place {
  const name = `place_${process.pid}_${Math.floor(Math.random() * 1e9)}`;
  const ask = (sql: string) =>
    void execFileSync('psql', [cluster, '-q', '-c', sql], { stdio: ['ignore', 'ignore', 'pipe'] });
  const url = new URL(cluster);
  url.pathname = `/${name}`;
  const drop = () => ask(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  ask(`CREATE DATABASE ${name}`);
  return {
    kind: 'postgresql',
    url: url.href,
    destroy: () => {
      drop();
      ask(`CREATE DATABASE ${name}`);
    },
    remove: drop,
  };
}
