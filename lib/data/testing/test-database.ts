import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import { type Database, database, openDatabase, replaceDatabase } from '../database';
import { shipFacts } from '../shipped/ship-facts';
import { auditFaults } from './check-audit';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Gives the describe block that calls it a fresh database, migrated as in operation and with the shipped facts: SQLite in
 * a temporary folder, or a database of its own in the cluster at TEST_POSTGRES_URL. What the tests leave in the audit is looked through
 * at the end.
 */
export function testDatabase(): { readonly url: () => string } {
  let opened: { url: string; database: Database; remove: () => void } | undefined;
  beforeAll(async () => {
    const place = process.env.TEST_POSTGRES_URL ? makePostgres(process.env.TEST_POSTGRES_URL) : makeSqlite();
    migrate(place.url);
    const fresh = openDatabase(place.url);
    replaceDatabase(fresh);
    opened = { ...place, database: fresh };
    await shipFacts();
  }, 60_000);
  afterAll(async () => {
    const faults = opened !== undefined && database() === opened.database ? await auditFaults() : [];
    await opened?.database.close();
    opened?.remove();
    if (faults.length > 0) throw new Error(`The audit that these tests left:\n${faults.join('\n')}`);
  }, 60_000);
  return { url: () => opened?.url ?? '' };
}

/** Applies every migration, in a process of its own as in operation. */
export function migrate(url: string, folder?: string): void {
  const environment = { ...process.env, DATABASE_URL: url, ...(folder ? { PEJLING_MIGRATIONS: folder } : {}) };
  execFileSync(process.execPath, ['--import', 'tsx', 'prisma/migrate.ts'], {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

function makeSqlite() {
  const folder = mkdtempSync(join(tmpdir(), 'pejling-test-'));
  return {
    url: `file:${join(folder, 'test.db')}`,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function makePostgres(cluster: string) {
  const name = `test_${process.pid}_${Date.now().toString(36)}_${Math.floor(Math.random() * 1e6)}`;
  execFileSync('psql', [cluster, '-q', '-c', `CREATE DATABASE ${name}`]);
  const url = new URL(cluster);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    remove: () => void execFileSync('psql', [cluster, '-q', '-c', `DROP DATABASE ${name} WITH (FORCE)`]),
  };
}
