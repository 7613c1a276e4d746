// npm test: from a fresh clone, everything. Each step says what it does; the end says how many steps and tests passed.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './chromium.mjs';
import { startPostgres } from './postgres.mjs';
import { giveUp, prepare } from './start.mjs';

prepare();
const only = process.argv.slice(2);
const results = [];
const browserSteps = ['browser tests', 'browser tests of the main goals, on PostgreSQL'];
/** What users chiefly do, and what must hold between them: with the servers on PostgreSQL too. */
const mainGoals = ['fill', 'compare', 'import', 'initiatives', 'room', 'rounds', 'isolation', 'directory'].map(
  (goal) => `e2e/${goal}.spec.ts`,
);

step('format and lint', 'biome', ['check', '--error-on-warnings', '.']);
step('types', 'tsc', ['--noEmit', '-p', '.']);
step('types of the rules, with neither Node nor a browser', 'tsc', ['--noEmit', '-p', 'lib/domain/tsconfig.json']);
step('types of the data, on PostgreSQL’s client', 'tsc', ['--noEmit', '-p', 'tsconfig.postgresql.json']);
counted('unit tests, on SQLite', 'vitest', ['run'], {});
const browser = await chromium();
const cluster = await postgres();
try {
  counted(
    'data tests, on PostgreSQL',
    'vitest',
    ['run', 'lib/data', 'prisma/upgrade', 'prisma/postgresql', 'scripts/backup', 'scripts/move'],
    { TEST_POSTGRES_URL: cluster?.url },
  );
  step('build', 'tsx', ['scripts/build.ts']);
  const places = { CHROMIUM_PATH: browser, TEST_POSTGRES_URL: cluster?.url };
  counted('browser tests', 'playwright', ['test'], places);
  const servers = { ...places, E2E_POSTGRES_URL: cluster?.url };
  counted(
    'browser tests of the main goals, on PostgreSQL',
    'playwright',
    ['test', ...mainGoals, '--grep-invert', 'axe'],
    servers,
  );
} finally {
  cluster?.stop();
}
report();

function say(message) {
  process.stdout.write(`${message}\n`);
}

function program(name) {
  return join('node_modules', '.bin', name);
}

/** A step that passes or fails as a whole. */
function step(name, command, args) {
  if (!isAsked(name)) return;
  say(`\n── ${name}`);
  const done = spawnSync(program(command), args, { stdio: 'inherit', env: environment({}) });
  results.push({ name, passed: done.status === 0 ? 1 : 0, failed: done.status === 0 ? 0 : 1 });
}

/** A step that counts its own tests, and writes the count as JSON. */
function counted(name, command, args, extra) {
  if (!isAsked(name)) return;
  say(`\n── ${name}`);
  const file = join('test-results', `${command}-${results.length}.json`);
  rmSync(file, { force: true });
  const reporters =
    command === 'vitest'
      ? ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
      : ['--reporter=list,json'];
  const done = spawnSync(program(command), [...args, ...reporters], {
    stdio: 'inherit',
    env: environment({ ...extra, PLAYWRIGHT_JSON_OUTPUT_FILE: file }),
  });
  results.push({ name, ...count(command, file, done.status) });
}

/** What a runner counted; a runner that fell over, counted nothing or skipped a test has failed. */
function count(command, file, status) {
  const report = readReport(file);
  const [passed, failed, skipped] =
    command === 'vitest'
      ? [report?.numPassedTests ?? 0, report?.numFailedTests ?? 0, report?.numPendingTests ?? 0]
      : [
          (report?.stats?.expected ?? 0) + (report?.stats?.flaky ?? 0),
          report?.stats?.unexpected ?? 0,
          report?.stats?.skipped ?? 0,
        ];
  if (skipped > 0) say(`${skipped} tests were skipped, which counts as failed.`);
  const flaky = report?.stats?.flaky ?? 0;
  if (flaky > 0) say(`${flaky} tests passed only at the second try: each is named above, and is a fault to be found.`);
  const fell = status !== 0 && failed === 0;
  return { passed, failed: failed + skipped + (fell || passed === 0 ? 1 : 0) };
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

function environment(extra) {
  return { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...extra };
}

function isAsked(name) {
  return only.length === 0 || only.some((word) => name.includes(word));
}

/** One cluster for every step that needs one; the browser tests of many instances do as well. */
async function postgres() {
  if (!['data tests, on PostgreSQL', ...browserSteps].some(isAsked)) return undefined;
  return startPostgres().catch((error) => giveUp(error.message));
}

async function chromium() {
  if (!browserSteps.some(isAsked)) return undefined;
  return findChromium().catch((error) => giveUp(error.message));
}

function report() {
  say('');
  for (const { name, passed, failed } of results)
    say(`${failed === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed} failed`);
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  say(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  process.exit(sum('failed') === 0 ? 0 : 1);
}
