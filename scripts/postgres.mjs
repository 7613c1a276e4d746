// A PostgreSQL cluster to throw away, for the tests: made in a temporary folder, on a free port of 127.0.0.1, and
// without durability unless it is asked for. Plain JavaScript, because it runs before anything is built.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const remedy =
  'PostgreSQL’s server programs were not found. Install them (Debian: apt-get install postgresql), or put initdb and pg_ctl on the PATH.';

/** Starts a cluster; postgres.d.mts says what is answered. Throws, with the remedy, when there is no PostgreSQL. */
export async function startPostgres({ durable = false } = {}) {
  const bin = findBinaries() ?? installBinaries();
  const folder = mkdtempSync(join(tmpdir(), 'pejling-postgres-'));
  const port = await freePort();
  chmodSync(folder, 0o777);
  const data = join(folder, 'data');
  run(join(bin, 'initdb'), ['-D', data, '-U', 'pejling', '--auth=trust', '--encoding=UTF8', '--no-sync', '--locale=C']);
  const sync = durable ? 'on' : 'off';
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=${sync} -c max_connections=200`;
  const control = (...args) => run(join(bin, 'pg_ctl'), ['-D', data, '-w', ...args]);
  const resume = () => control('-l', join(folder, 'log'), '-o', options, 'start');
  resume();
  return {
    url: `postgresql://pejling@127.0.0.1:${port}/postgres`,
    pid: () => Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]),
    halt: () => runMeanwhile(join(bin, 'pg_ctl'), ['-D', data, '-w', '-m', 'fast', 'stop']),
    resume,
    stop() {
      // It may have been halted; then there is nothing to end.
      if (existsSync(join(data, 'postmaster.pid'))) control('-m', 'immediate', 'stop');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function run(program, args) {
  execFileSync(...asPostgres(program, args), quiet);
}

/** As `run`, without standing in the way of what else this process does. */
async function runMeanwhile(program, args) {
  const child = spawn(...asPostgres(program, args), quiet);
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${program} ended with ${code}`);
}

const quiet = { stdio: ['ignore', 'ignore', 'inherit'], cwd: tmpdir() };

/** Root may not run PostgreSQL: it hands over to the account that Debian's package makes. */
function asPostgres(program, args) {
  return process.getuid?.() === 0 ? ['runuser', ['-u', 'postgres', '--', program, ...args]] : [program, args];
}

function findBinaries() {
  const asked = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' });
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort().reverse() : [];
  const folders = [asked.stdout?.trim(), ...versions.map((version) => join(debian, version, 'bin'))];
  return folders.find((folder) => folder && existsSync(join(folder, 'initdb')));
}

function installBinaries() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) throw new Error(remedy);
  process.stdout.write('Installing PostgreSQL from Debian’s package …\n');
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'postgresql']]) {
    const done = spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env: environment });
    if (done.status !== 0 && args[0] === 'install') throw new Error(remedy);
  }
  const bin = findBinaries();
  if (bin === undefined) throw new Error(remedy);
  return bin;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
