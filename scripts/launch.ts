import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDatabaseUrl } from '../lib/config/database-url';
import { type Environment, readEnvironment } from '../lib/config/environment';
import { keepSessionSecret } from '../lib/config/session-secret';
import { unknownKeys } from '../lib/config/unknown-keys';
import { log } from '../lib/log';
import { requireSoleUse } from '../prisma/sole-use';
import { notReached } from '../prisma/way-out';
import { buildIfStale } from './build-if-stale';
import { buildProblem } from './build-stamp';
import { dataProblem } from './data-problem';
import { loadSettings } from './load-settings';
import { prepareData } from './prepare-data';
import { serve } from './serve';
import { directoryWarning } from './server/directory-warning';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * After the packages are there: checks the environment, the data's folder and the build, migrates, seeds, serves, and says how to go on. The
 * pages come before the database, so that a start without them leaves the database to the version that it came from.
 */
async function launch(): Promise<void> {
  const dev = process.argv.includes('--dev');
  const environment = checkedEnvironment();
  const problem = dataProblem(environment);
  if (problem !== null) giveUp(problem);
  exportEnvironment(environment);
  if (!dev) requireBuild();
  migrateDatabase();
  const prepared = await prepareData(environment);
  if (prepared.kind === 'refused') return giveUp(prepared.message);
  if (prepared.kind === 'stale-demo') {
    throwAway(environment.databaseUrl);
    migrateDatabase();
    await prepareData(environment);
  }
  const address = await serve({ environment, root, dev });
  const directory = environment.demo ? null : await directoryWarning(environment);
  if (directory !== null) warn(directory);
  process.stdout.write(`\nPejling: ${address}\n${welcome(environment, prepared)}\n`);
}

/** Builds when a source has changed; with --built there must be a build of these sources, since nothing may be written. */
function requireBuild(): void {
  if (!process.argv.includes('--built')) {
    if (buildIfStale(root) === null) giveUp('The pages could not be built; the reason stands above.');
    return;
  }
  const problem = buildProblem(root);
  if (problem !== null) giveUp(`${buildRemedies[problem]} Nothing has been changed in the database.`);
}

const buildRemedies = {
  missing: 'There is no build here. Run npm run build where the folder may be written, and start again.',
  stale:
    'The build is of another version than the program beside it. Run npm run build where the folder may be written, and start again.',
} as const;

function checkedEnvironment(): Environment {
  loadSettings(root);
  const read = readEnvironment(process.env, root);
  for (const { key, nearest } of unknownKeys(process.env))
    warn(`${key} is no setting of Pejling, and is not read. Is ${nearest} meant?`);
  if (read.ok) return read.value;
  return giveUp(read.problems.map(({ key, remedy }) => `${key}: ${remedy}`).join('\n'));
}

/** What the pages read, checked and complete. Nothing reads the raw environment after this. */
function exportEnvironment(environment: Environment): void {
  // It was made before .env was read.
  log.level = environment.logLevel;
  Object.assign(process.env, {
    DATABASE_URL: environment.databaseUrl,
    DATA_DIR: environment.dataDir,
    PEJLING_DEMO: environment.demo ? 'on' : 'off',
    PUBLIC_URL: environment.publicUrl ?? '',
    SESSION_SECRET: keepSessionSecret(environment.sessionSecret, environment.dataDir),
    LOG_LEVEL: environment.logLevel,
    NEXT_TELEMETRY_DISABLED: '1',
    // next-auth takes the address people use from PUBLIC_URL, or else from the request as our server wrote it.
    NEXTAUTH_URL: environment.publicUrl ?? '',
    AUTH_TRUST_HOST: environment.publicUrl === null ? 'true' : '',
  });
}

/** In a process of its own: the schema engine holds the database until it ends. */
function migrateDatabase(): void {
  const args = ['--import', 'tsx', 'prisma/migrate.ts'];
  const done = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (done.status === notReached) giveUp(done.stderr.trimEnd());
  if (done.status !== 0) {
    giveUp(`The database could not be brought up to date. It is as it was before the start.\n${done.stderr}`);
  }
  for (const step of done.stdout.split('\n').filter(Boolean)) process.stdout.write(`Migrated: ${step}\n`);
}

/** A demo that has had its time: its own file is removed, never another. */
function throwAway(databaseUrl: string): void {
  const address = parseDatabaseUrl(databaseUrl, root);
  if (address?.kind !== 'sqlite') giveUp('The demo has had its time. Empty its database, and start again.');
  requireSoleUse(address.path);
  process.stdout.write('The demo has had its time: its data is thrown away, and it begins anew.\n');
  const [folder, name] = [dirname(address.path), basename(address.path)];
  const kept = readdirSync(folder).filter((other) => other.startsWith(`${name}.before-upgrade`));
  for (const gone of [name, `${name}-wal`, `${name}-shm`, ...kept]) rmSync(join(folder, gone), { force: true });
}

type Prepared = Awaited<ReturnType<typeof prepareData>>;

function welcome(environment: Environment, prepared: Prepared): string {
  if (environment.demo) {
    return [
      'Demo: open the address and choose who to be. No password is needed.',
      'Demo: åbn adressen, og vælg, hvem du vil være. Der skal ingen adgangskode til.',
      'What is written in the demo is thrown away. PEJLING_DEMO=off starts a real installation.',
    ].join('\n');
  }
  if (prepared.kind === 'setup') {
    return `First use: open /setup and enter this one-time code: ${prepared.code}\nFørste gang: åbn /setup, og tast engangskoden.`;
  }
  return environment.passwordSignIn
    ? 'Sign in with your e-mail and password. / Log ind med e-mail og adgangskode.'
    : 'Sign in with the kommune’s own login. / Log ind med kommunens eget login.';
}

function warn(message: string): void {
  process.stderr.write(`Advarsel / Warning: ${message}\n`);
}

function giveUp(message: string): never {
  process.stderr.write(`\nPejling kan ikke starte / Pejling cannot start:\n${message}\n`);
  process.exit(1);
}

await launch();
