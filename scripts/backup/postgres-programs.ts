import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../refusal';

const installed = '/usr/lib/postgresql';

/**
 * The folder of PostgreSQL's client programs for a server of one version: the oldest that is not older than the server, because a
 * newer one may write what an older server does not read. Refuses, with the remedy, when there is none.
 */
export function postgresPrograms(server: number, needed: readonly string[]): string {
  const found = folders()
    .filter((folder) => needed.every((name) => existsSync(join(folder, name))))
    .map((folder) => ({ folder, version: versionOf(join(folder, needed[0] ?? '')) }));
  const fitting = found.filter(({ version }) => version >= server).toSorted((a, b) => a.version - b.version)[0];
  if (fitting !== undefined) return fitting.folder;
  const there = found.length === 0 ? 'they were not found' : `those here are of version ${found[0]?.version}`;
  throw new Refusal(
    `PostgreSQL’s client programs (${needed.join(', ')}) of version ${server} or newer are needed; ${there}. Install them (Debian: apt-get install postgresql-client-${server}), or put them on the PATH.`,
  );
}

function folders(): readonly string[] {
  const asked = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' });
  const versions = existsSync(installed) ? readdirSync(installed) : [];
  const path = (process.env.PATH ?? '').split(':').filter((folder) => folder !== '');
  return [asked.stdout?.trim() ?? '', ...versions.map((version) => join(installed, version, 'bin')), ...path].filter(
    (folder) => folder !== '',
  );
}

/** “pg_dump (PostgreSQL) 15.18 (Debian …)” is 15; 0 for what does not say. */
function versionOf(program: string): number {
  const said = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return Number(/\(PostgreSQL\) (\d+)/.exec(said.stdout ?? '')?.[1] ?? 0);
}
