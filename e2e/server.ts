import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { environmentKeys } from '../lib/config/environment';
import { databaseIn } from './postgres';

const root = fileURLToPath(new URL('..', import.meta.url));

export type ServerOptions = {
  /** The spec file's own name: a file with another gets a server and a database of its own. */
  readonly label?: string;
  /** The demo is on unless it is turned off. */
  readonly demo?: boolean;
  /** A folder to go on with; a new one, removed at the stop, when left out. */
  readonly dataDir?: string;
  readonly environment?: Readonly<Record<string, string>>;
};

export type RunningServer = {
  readonly url: string;
  readonly pid: number;
  readonly dataDir: string;
  /** Where its data is: `file:/…` or `postgresql://…`. */
  readonly databaseUrl: string;
  /** All that the server has printed so far. */
  readonly output: () => string;
  /** Ends it at once, as a power cut would. */
  readonly kill: () => Promise<void>;
  /** Asks it to stop, and answers its exit code. */
  readonly stop: () => Promise<number | null>;
};

/**
 * Starts Pejling as `npm start` does, on a free port, and waits until it says its address. Its data is a SQLite file in its folder, or a
 * database of its own in the cluster at E2E_POSTGRES_URL where that is set; a server with the same folder goes on with the same.
 */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const place = placeOf(options);
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: root,
    env: { ...cleanEnvironment(), ...place.environment, ...options.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += String(data)));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const url = await waitForAddress(child, () => output);
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    const code = await ended;
    if (options.dataDir === undefined) place.remove();
    return code;
  };
  return {
    url,
    pid: child.pid ?? 0,
    dataDir: place.folder,
    databaseUrl: place.databaseUrl,
    output: () => output,
    kill: async () => void (await end('SIGKILL')),
    stop: () => end('SIGTERM'),
  };
}

/** Where a server keeps its data, what tells it so, and how to be rid of it. */
function placeOf({ demo = true, dataDir, environment = {} }: ServerOptions) {
  const folder = dataDir ?? mkdtempSync(join(tmpdir(), 'pejling-e2e-'));
  const cluster = process.env.E2E_POSTGRES_URL;
  const given = environment.DATABASE_URL;
  const database = cluster === undefined || given !== undefined ? null : databaseIn(cluster, folder);
  const own = { PORT: '0', DATA_DIR: folder, PEJLING_DEMO: demo ? 'on' : 'off' };
  return {
    folder,
    databaseUrl: given ?? database?.url ?? `file:${join(folder, demo ? 'demo.db' : 'pejling.db')}`,
    environment: database === null ? own : { ...own, DATABASE_URL: database.url },
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
      database?.remove();
    },
  };
}

/** The tests' own environment must not leak into the server's. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const known: readonly string[] = environmentKeys;
  const rest = Object.fromEntries(Object.entries(process.env).filter(([key]) => !known.includes(key)));
  return { ...rest, NODE_ENV: process.env.NODE_ENV, LOG_LEVEL: 'error' };
}

async function waitForAddress(child: ChildProcess, output: () => string): Promise<string> {
  for (let waited = 0; waited < 60_000; waited += 50) {
    const address = /^Pejling: (http\S+)$/m.exec(output())?.[1];
    if (address !== undefined) return address;
    if (child.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  child.kill('SIGKILL');
  throw new Error(`The server did not start:\n${output()}`);
}
