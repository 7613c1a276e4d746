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

step('format and lint', 'biome', ['check', '--error-on-warnings', '.']);
step('types', 'tsc', ['--noEmit', '-p', '.']);
step('types of the rules, with neither Node nor a browser', 'tsc', ['--noEmit', '-p', 'lib/domain/tsconfig.json']);
step('types of the data, on PostgreSQL’s client', 'tsc', ['--noEmit', '-p', 'tsconfig.postgresql.json']);
counted('unit tests, on SQLite', 'vitest', ['run'], {});
await onPostgres((url) =>
  counted('data tests, on PostgreSQL', 'vitest', ['run', 'lib/data'], { TEST_POSTGRES_URL: url }),
);
step('build', 'tsx', ['scripts/build.ts']);
const browser = await chromium();
counted('browser tests', 'playwright', ['test'], browser === undefined ? {} : { CHROMIUM_PATH: browser });
report();

function say(message) {
  process.stdout.write(`${message}\n`);
}

function program(name) {
  return join('node_modules', '.bin', name);
}

/** A step that passes or fails as a whole. */
function step(name, command, args) {
  if (only.length > 0 && !only.some((word) => name.includes(word))) return;
  say(`\n── ${name}`);
  const done = spawnSync(program(command), args, { stdio: 'inherit', env: environment({}) });
  results.push({ name, passed: done.status === 0 ? 1 : 0, failed: done.status === 0 ? 0 : 1 });
}

/** A step that counts its own tests, and writes the count as JSON. */
function counted(name, command, args, extra) {
  if (only.length > 0 && !only.some((word) => name.includes(word))) return;
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

async function onPostgres(run) {
  if (only.length > 0 && !only.some((word) => 'data tests, on PostgreSQL'.includes(word))) return;
  const cluster = await startPostgres().catch((error) => giveUp(error.message));
  try {
    run(cluster.url);
  } finally {
    cluster.stop();
  }
}

async function chromium() {
  if (only.length > 0 && !only.some((word) => 'browser tests'.includes(word))) return undefined;
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
